<?php

declare(strict_types=1);

namespace Pcsdk;

/** What a client tells of its work: handlers of its events, and the lines of `debugLog`. */
trait Watching
{
    /**
     * Calls a handler when an event happens, with its error or null. What it throws becomes a warning.
     *
     * @param string|list<string> $event a name of {@see Events}, or several
     * @param callable(?PcsdkException): mixed $handler
     *
     * @return $this
     *
     * @throws ArgumentError for a name that is no event
     */
    public function on(string|array $event, callable $handler): static
    {
        foreach ((array) $event as $name) {
            $this->observer->on($this->events->named($name), $handler);
        }
        return $this;
    }

    /**
     * Removes a handler, or all of an event.
     *
     * @param string|list<string> $event
     *
     * @return $this
     *
     * @throws ArgumentError for a name that is no event
     */
    public function off(string|array $event, ?callable $handler = null): static
    {
        foreach ((array) $event as $name) {
            $this->observer->off($this->events->named($name), $handler);
        }
        return $this;
    }

    public function __get(string $name): mixed
    {
        return match ($name) {
            'debugLog' => $this->observer->debugLog,
            default => throw new ArgumentError('a ' . static::class . " has no property `$name`"),
        };
    }

    public function __set(string $name, mixed $value): void
    {
        if ($name !== 'debugLog') {
            throw new ArgumentError('a ' . static::class . " has no property `$name`");
        }
        $this->observer->debugLog = self::debugLog($value);
        Native::setLines($this->handle, $this->observer->wantsLog());
    }

    private static function debugLog(mixed $value): ?callable
    {
        if ($value !== null && !\is_callable($value)) {
            throw new ConfigError('`debugLog` must be callable with a text, or null');
        }
        return $value;
    }

    public function __isset(string $name): bool
    {
        return $name === 'debugLog' && $this->observer->debugLog !== null;
    }
}
