<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * Owns one object of the native library and frees it once. Dumps show nothing of it.
 *
 * @internal
 */
final class Handle
{
    /**
     * @param object $pointer the native object
     * @param string $free the native function that frees it
     */
    public function __construct(private ?object $pointer, private readonly string $free)
    {
    }

    /** The native object, for a call of {@see Native}. */
    public function pointer(): object
    {
        return $this->pointer ?? throw new ArgumentError('the object has been closed');
    }

    /** Frees the native object; a second time does nothing. */
    public function free(): void
    {
        if ($this->pointer !== null) {
            $pointer = $this->pointer;
            $this->pointer = null;
            Bridge::free($this->free, $pointer);
        }
    }

    /** Forgets the native object without freeing it: in a forked child it belongs to the parent. */
    public function abandon(): void
    {
        $this->pointer = null;
    }

    public function __destruct()
    {
        if ($this->pointer !== null) {
            Bridge::free($this->free, $this->pointer);
        }
    }

    public function __debugInfo(): array
    {
        return [];
    }

    private function __clone()
    {
    }

    /** @throws ArgumentError always: a native object lives in its process */
    public function __serialize(): array
    {
        throw new ArgumentError('a native object cannot be serialized');
    }
}
