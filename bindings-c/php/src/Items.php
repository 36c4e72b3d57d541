<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * The items of a list, one after the other over all its pages, for `foreach`:
 *
 * ```php
 * $users = (new Pcsdk\UsersApi($client))->getUsersIter(['pageSize' => 100]);
 * foreach ($users as $user) {
 *     file_put_contents($file, $users->cursor()); // where another run can go on
 * }
 * ```
 *
 * A page is fetched when its first item is asked for, not before. A walk goes one way: `foreach` after a `break` or an
 * error goes on with the next item, and a walk that is over does not start again.
 *
 * @implements \Iterator<int, mixed>
 */
final class Items implements \Iterator
{
    /** @var list<mixed> the items of the page in hand that this walk gives out */
    private array $page = [];

    /** @var array<int, true> the places in it where an item stood that no parser takes */
    private array $gaps = [];

    /** How many items of the page in hand an earlier walk has taken. */
    private int $skip = 0;

    /** The place of the current item in the page in hand. */
    private int $at = 0;

    /** How many items lie behind the current one in this walk. */
    private int $key = 0;

    /** Whether the current item has been given out. */
    private bool $given = false;

    /** Whether the server has no more pages. */
    private bool $last = false;

    /** Whether somebody has been told that there are no more items. */
    private bool $over = false;

    /**
     * @param string $operation the operation's id
     * @param Handle $pager the native walk over the pages
     * @param \Closure(): ?Response $fetch the next page's answer, null after the last one
     * @param bool $arrays whether items are associative arrays in place of objects
     * @param ?int $left how many items may still come in pages not yet fetched, null for all
     * @param ?\Closure(string, DecodeError): mixed $onBadItem takes the items that no parser takes
     *
     * @internal
     */
    public function __construct(
        private readonly string $operation,
        private readonly Handle $pager,
        private readonly \Closure $fetch,
        private readonly bool $arrays,
        private ?int $left,
        private readonly ?\Closure $onBadItem = null,
    ) {
    }

    /**
     * Where to go on after the items given out so far, the current one among them: text for the option `cursor` of the
     * same list, in another process too.
     */
    public function cursor(): string
    {
        return Native::pagerCursor($this->pager, $this->skip + $this->at + (int) $this->given);
    }

    /**
     * The list by page: whole answers of the server, from the page after the one in hand. Items that an earlier walk
     * has taken, or that lie beyond the limit, are left out of them. {@see cursor} counts the items of a page as given
     * out.
     *
     * @return \Generator<int, mixed> objects, arrays by the client's option
     *
     * @throws PcsdkException while it is walked, as {@see valid}
     */
    public function pages(): \Generator
    {
        while (($page = $this->turn()) !== null) {
            [$this->at, $this->given] = [\count($this->page), false];
            $this->key += $this->at - \count($this->gaps);
            yield $page->data();
        }
    }

    /**
     * Whether there is a current item; fetches pages until there is one.
     *
     * @throws PcsdkException when a page does not come; the same one may be asked for again
     */
    public function valid(): bool
    {
        while (true) {
            while (isset($this->gaps[$this->at])) {
                ++$this->at;
            }
            if ($this->at < \count($this->page)) {
                return true;
            }
            if ($this->turn() === null) {
                $this->over = true;
                return false;
            }
        }
    }

    /**
     * The current item, null when there is none.
     *
     * @throws PcsdkException as {@see valid}
     */
    public function current(): mixed
    {
        $this->given = $this->valid();
        return $this->given ? $this->page[$this->at] : null;
    }

    /** The number of the current item in this walk, from 0. */
    public function key(): int
    {
        return $this->key;
    }

    /**
     * Goes on to the next item; fetches nothing unless the current one is yet to come.
     *
     * @throws PcsdkException as {@see valid}
     */
    public function next(): void
    {
        if ($this->valid()) {
            ++$this->at;
            ++$this->key;
            $this->given = false;
        }
    }

    /**
     * What `foreach` starts with: goes on to an item that has not been given out.
     *
     * @throws ArgumentError for a walk that is over
     */
    public function rewind(): void
    {
        if ($this->over && $this->key > 0) {
            throw new ArgumentError("{$this->operation}: the walk over the items is over: make another to start again");
        }
        if ($this->given) {
            $this->next();
        }
    }

    /** @return array{operation: string, items: int} */
    public function __debugInfo(): array
    {
        return ['operation' => $this->operation, 'items' => $this->key + (int) $this->given];
    }

    private function __clone()
    {
    }

    /** @throws ArgumentError always: keep what cursor() gives */
    public function __serialize(): array
    {
        throw new ArgumentError('a walk over items cannot be serialized: keep what cursor() gives');
    }

    /** Takes the next page in hand; null when there is none, or none that is wanted. */
    private function turn(): ?Page
    {
        $answer = $this->last || $this->left === 0 ? null : ($this->fetch)();
        if ($answer === null) {
            $this->last = true;
            return null;
        }
        // A page that PHP cannot read leaves the cursor at its beginning.
        [$this->page, $this->gaps, $this->at, $this->given] = [[], [], 0, false];
        $this->skip = Native::pagerSkip($this->pager);
        $data = $this->arrays ? $answer->jsonArray() : $answer->json();
        $gaps = $this->onBadItem === null ? [] : $this->tellBadItems();
        $page = Page::cut($data, Native::pagerItems($this->pager), $this->skip, $this->left, $gaps);
        $this->page = $page->items();
        $this->gaps = array_intersect_key($gaps, $this->page);
        $this->left = $this->left === null ? null : $this->left - \count($this->page) + \count($this->gaps);
        return $page;
    }

    /** @return array<int, true> the places in this walk's part of the page of items that no parser takes, each told */
    private function tellBadItems(): array
    {
        $gaps = [];
        foreach (Native::pagerBadItems($this->pager) as ['index' => $index, 'message' => $message, 'raw' => $raw]) {
            // Those before the place where an earlier walk stopped were told to that walk.
            if ($index >= $this->skip) {
                $gaps[$index - $this->skip] = true;
                ($this->onBadItem)($raw, new DecodeError($message));
            }
        }
        return $gaps;
    }
}
