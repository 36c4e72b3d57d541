<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * A group of operations, such as {@see UsersApi}: each is a method, found in the catalogue at the call.
 *
 * Required parameters come first, by position in the definition's order; the others in one array by their names on
 * the wire, or as PHP's named arguments:
 *
 * ```php
 * $users->getUser($id, ['expand' => ['presence']]);
 * $users->getUser(userId: $id, expand: ['presence']);
 * ```
 *
 * With `Iter` behind its name, a listing operation gives all {@see Items} of all pages, fetched as they are asked for.
 * The array then takes `limit` and `cursor` too; where the operation has a parameter of that name, {@see withOptions}
 * takes them.
 */
abstract class Group
{
    /** The platform, by the core's name of it. */
    protected const PLATFORM = '';

    /** The group, by the catalogue's name of it. */
    protected const NAME = '';

    /** What makes a method's name that of its iterator. */
    private const ITERATOR = '/(?:Iter|_iter)$/D';

    /** @var array<class-string, array<string, array<string, mixed>>> methods called before, as the core tells them */
    private static array $methods = [];

    /** @var array<string, mixed> */
    private array $options = [];

    protected function __construct(private readonly Client $client)
    {
    }

    /**
     * The same group with options for its calls.
     *
     * @param array<string, mixed> $options `timeout` (seconds), `maxAttempts`, `headers`, `returnResponse`; for
     *     iterators `limit` (the most items), `cursor` (of {@see Items::cursor}: where to go on) and `onBadItem` (of
     *     {@see Client::iterate})
     */
    public function withOptions(array $options): static
    {
        $group = clone $this;
        $group->options = $options + $this->options;
        return $group;
    }

    /** The same group, whose methods return the whole {@see Response}. */
    public function withResponse(): static
    {
        return $this->withOptions(['returnResponse' => true]);
    }

    /**
     * Calls an operation, or makes the iterator of one.
     *
     * @param array<int|string, mixed> $arguments
     *
     * @return mixed the result, see {@see Client::call}; for an iterator {@see Items}
     *
     * @throws ArgumentError before anything is sent, for a method that the group does not have (the nearest is named)
     *     or an argument that cannot be used
     * @throws PcsdkException
     */
    public function __call(string $name, array $arguments): mixed
    {
        $method = self::$methods[static::class][$name] ?? null;
        $method ??= self::$methods[static::class][$name] = self::method($name);
        if ($arguments === [] && !$method['iterates']) {
            return $this->client->invoke($method['id'], [], [], $this->options);
        }
        $positional = array_values(array_filter($arguments, \is_int(...), \ARRAY_FILTER_USE_KEY));
        $named = array_diff_key($arguments, $positional);
        if (\count($positional) > \count($method['positional']) && \is_array(end($positional))) {
            $named += array_pop($positional);
        }
        $own = $method['own'];
        $options = array_intersect_key($named, $own) + $this->options;
        $named = array_diff_key($named, $own);
        return $method['iterates']
            ? $this->client->walk($method['id'], $positional, $named, $options)
            : $this->client->invoke($method['id'], $positional, $named, $options);
    }

    /**
     * What a method's name means.
     *
     * @return array{id: string, positional: list<string>, iterates: bool, own: array<string, int>} `own` are the names
     *     among its arguments that are options of ours
     */
    private static function method(string $name): array
    {
        $plain = preg_replace(self::ITERATOR, '', $name);
        $told = Native::method(static::PLATFORM, static::NAME, $plain);
        $iterates = $plain !== $name;
        $own = $iterates
            ? array_diff_key(['limit' => 0, 'cursor' => 0, 'onBadItem' => 0], array_column($told['params'], null, 'name'))
            : ['returnResponse' => 0];
        return ['id' => $told['id'], 'positional' => $told['positional'], 'iterates' => $iterates, 'own' => $own];
    }
}
