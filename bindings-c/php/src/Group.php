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
 */
abstract class Group
{
    /** The platform, by the core's name of it. */
    protected const PLATFORM = '';

    /** The group, by the catalogue's name of it. */
    protected const NAME = '';

    /** @var array<class-string, array<string, array{id: string, positional: list<string>}>> methods called before */
    private static array $methods = [];

    /** @var array<string, mixed> */
    private array $options = [];

    protected function __construct(private readonly Client $client)
    {
    }

    /**
     * The same group with options for its calls.
     *
     * @param array<string, mixed> $options `timeout` (seconds), `maxAttempts`, `headers`, `returnResponse`
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
     * Calls an operation.
     *
     * @param array<int|string, mixed> $arguments
     *
     * @return mixed the result, see {@see Client::call}
     *
     * @throws ArgumentError before anything is sent, for a method that the group does not have (the nearest is named)
     *     or an argument that cannot be used
     * @throws PcsdkException
     */
    public function __call(string $name, array $arguments): mixed
    {
        $method = self::$methods[static::class][$name] ??= Native::method(static::PLATFORM, static::NAME, $name);
        $positional = array_values(array_filter($arguments, \is_int(...), \ARRAY_FILTER_USE_KEY));
        $named = array_diff_key($arguments, $positional);
        if (\count($positional) > \count($method['positional']) && \is_array(end($positional))) {
            $named += array_pop($positional);
        }
        $options = $this->options;
        if (\array_key_exists('returnResponse', $named)) {
            $options['returnResponse'] = (bool) $named['returnResponse'];
            unset($named['returnResponse']);
        }
        return $this->client->invoke($method['id'], $positional, $named, $options);
    }
}
