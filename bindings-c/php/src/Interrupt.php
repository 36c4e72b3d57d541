<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * Whether a call that waits should stop: the core asks every 50 ms or so.
 *
 * Being asked is also when the signal handlers of pcntl run, if they are to run at any moment. During the call PHP
 * must not run them by itself: it could do so in the middle of a callback, and an exception through the core ends the
 * process. A handler that throws ends the call, and the exception comes out of it.
 *
 * @internal
 */
final class Interrupt
{
    /** Whether a visitor may go away. */
    private static ?bool $web = null;

    private static ?bool $hasSignals = null;

    private ?\Throwable $thrown = null;

    /**
     * @param ?\Closure $ask the user's own question, true to stop
     * @param bool $signals whether signal handlers run at any moment
     */
    private function __construct(private readonly ?\Closure $ask, private readonly bool $signals)
    {
    }

    /** The question to ask during a call; null when nothing could ever stop it. */
    public static function current(?\Closure $own): ?self
    {
        self::$web ??= !\in_array(\PHP_SAPI, ['cli', 'phpdbg', 'embed'], true);
        self::$hasSignals ??= \function_exists('pcntl_async_signals');
        $signals = self::$hasSignals && pcntl_async_signals();
        return $own !== null || $signals || self::$web ? new self($own, $signals) : null;
    }

    /** To be called before the call. */
    public function enter(): void
    {
        if ($this->signals) {
            pcntl_async_signals(false);
        }
    }

    /** To be called after the call, where exceptions may be thrown again. */
    public function leave(): void
    {
        if ($this->signals) {
            pcntl_async_signals(true);
        }
        if ($this->thrown !== null) {
            throw $this->thrown;
        }
    }

    /** Whether to stop now. */
    public function stops(): bool
    {
        try {
            if ($this->signals) {
                pcntl_signal_dispatch();
            }
            // A visitor who has gone away ends a PHP page, unless the page says otherwise.
            return ($this->ask !== null && ($this->ask)()) || (connection_aborted() !== 0 && ignore_user_abort() === 0);
        } catch (\Throwable $thrown) {
            $this->thrown ??= $thrown;
            return true;
        }
    }
}
