<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * An answer of the server with the list in it.
 *
 * @internal
 */
final class Page
{
    /** @param list<mixed> $items */
    private function __construct(private readonly mixed $data, private readonly array $items)
    {
    }

    /**
     * Cuts the list in an answer; an absent one is empty.
     *
     * @param mixed $data objects or arrays, as JSON was read
     * @param list<string> $path the keys that lead to the list
     * @param int $skip how many items to leave out at the beginning
     * @param ?int $most how many items to keep, null for all
     * @param array<int, true> $gaps places among those kept to leave out of the answer; among the items null stands there
     */
    public static function cut(mixed $data, array $path, int $skip, ?int $most, array $gaps = []): self
    {
        $list = &self::at($data, $path);
        if (!\is_array($list) || !array_is_list($list)) {
            return new self($data, []);
        }
        if ($skip > 0 || \count($list) > ($most ?? \PHP_INT_MAX)) {
            $list = \array_slice($list, $skip, $most);
        }
        $items = $list;
        if ($gaps !== []) {
            $list = array_values(array_diff_key($list, $gaps));
        }
        return new self($data, $items);
    }

    /** The whole answer. */
    public function data(): mixed
    {
        return $this->data;
    }

    /** @return list<mixed> the items in it */
    public function items(): array
    {
        return $this->items;
    }

    /**
     * What lies at a path, null when there is nothing; the answer stays as it is.
     *
     * @param list<string> $path
     */
    private static function &at(mixed &$data, array $path): mixed
    {
        $place = &$data;
        foreach ($path as $key) {
            if (\is_array($place) && isset($place[$key])) {
                $place = &$place[$key];
            } elseif (\is_object($place) && isset($place->$key)) {
                $place = &$place->$key;
            } else {
                unset($place);
                $place = null;
                break;
            }
        }
        return $place;
    }
}
