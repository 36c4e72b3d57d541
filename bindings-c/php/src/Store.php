<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * A store of the user's own: functions that keep the logins of a client.
 *
 * The core calls them while it works. PHP may not throw through it, so an exception is kept, and becomes the previous
 * one of the StoreError that ends the call.
 *
 * @internal
 */
final class Store
{
    /** @var array<int, \WeakReference<Store>> the stores by the numbers that C knows them by */
    private static array $stores = [];

    private static ?\Throwable $thrown = null;

    /** What C knows it by. */
    public readonly object $number;

    private readonly int $id;

    /** @var array<string, \Closure> */
    private array $functions = [];

    private mixed $unlock = null;

    /**
     * @param object|array<string, callable> $store with `load(): ?string`, `save(string $text)` and, if it likes,
     *     `remove()` and `lock()`, which may return a function that unlocks
     *
     * @throws ConfigError when `load` or `save` is missing
     */
    public function __construct(object|array $store)
    {
        foreach (['load', 'save', 'remove', 'lock'] as $name) {
            $function = \is_array($store) ? ($store[$name] ?? null) : [$store, $name];
            if (\is_callable($function)) {
                $this->functions[$name] = \Closure::fromCallable($function);
            } elseif (\in_array($name, ['load', 'save'], true)) {
                throw new ConfigError("the option `store` must have the function `$name`");
            }
        }
        $this->id = \count(self::$stores) === 0 ? 1 : max(array_keys(self::$stores)) + 1;
        $this->number = Bridge::storeNumber($this->id);
        self::$stores[$this->id] = \WeakReference::create($this);
    }

    public function __destruct()
    {
        unset(self::$stores[$this->id]);
    }

    /** The store of that number; null when its client is gone. */
    public static function of(int $id): ?self
    {
        return (self::$stores[$id] ?? null)?->get();
    }

    /** What a function threw since it was last asked. */
    public static function thrown(): ?\Throwable
    {
        [$thrown, self::$thrown] = [self::$thrown, null];
        return $thrown;
    }

    /**
     * Does something, and keeps what it throws.
     *
     * @return int 0 when it is done
     */
    public static function guard(\Closure $call): int
    {
        try {
            $call();
            return 0;
        } catch (\Throwable $thrown) {
            self::$thrown = $thrown;
            return 1;
        }
    }

    /** The text saved last, null for none. */
    public function load(): ?string
    {
        return $this->functions['load']();
    }

    public function save(#[\SensitiveParameter] string $text): void
    {
        $this->functions['save']($text);
    }

    public function remove(): void
    {
        isset($this->functions['remove']) ? $this->functions['remove']() : $this->save('');
    }

    public function lock(): void
    {
        $this->unlock = isset($this->functions['lock']) ? $this->functions['lock']() : null;
    }

    public function unlock(): void
    {
        [$unlock, $this->unlock] = [$this->unlock, null];
        try {
            \is_callable($unlock) && $unlock();
        } catch (\Throwable $thrown) {
            // The call has its result already. A handler of warnings may throw as well, which C must not see.
            trigger_error("pcsdk: the store's unlock threw {$thrown->getMessage()}", \E_USER_WARNING);
        }
    }

    /** @return array{} */
    public function __debugInfo(): array
    {
        return [];
    }
}
