<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * What a client's user wants to hear of: log lines and events.
 *
 * The core calls while it works. PHP may not throw or exit through it, so exceptions are kept and reported when the
 * call has returned, and so are the events that tell an outcome. The others, which announce something, are told at
 * once.
 *
 * @internal
 */
final class Observer
{
    /** @var ?callable(string): mixed */
    public $debugLog = null;

    /** @var ?callable(RateLimit): mixed */
    public $onRateLimit = null;

    /** A PSR-3 logger. */
    public ?object $logger = null;

    /** @var array<string, list<callable(?PcsdkException): mixed>> */
    private array $listeners = [];

    /** Whether {@see settle} has something to do. */
    public bool $isUnsettled = false;

    /** @var list<array{string, ?PcsdkException}> */
    private array $kept = [];

    /** @var list<array{int, string}> */
    private array $errors = [];

    /** Whether log lines are worth building. */
    public function wantsLog(): bool
    {
        return $this->debugLog !== null || $this->logger !== null;
    }

    /** Hands a log line on. */
    public function log(string $level, string $text): void
    {
        if ($this->debugLog !== null) {
            $this->guard('debugLog', fn () => ($this->debugLog)($text));
        }
        if ($this->logger !== null) {
            $this->guard('logger', fn () => $this->logger->log($level, $text));
        }
    }

    /** Tells of a wait that a rate limit brings. */
    public function rateLimit(RateLimit $wait): void
    {
        if ($this->onRateLimit !== null) {
            $this->guard('onRateLimit', fn () => ($this->onRateLimit)($wait));
        }
    }

    /** Calls the handlers of an event, or keeps it for {@see settle}; events never overtake each other. */
    public function event(string $name, ?PcsdkException $error): void
    {
        $announces = str_starts_with($name, 'before') || $name === 'rateLimit';
        if ($announces && $this->kept === []) {
            $this->tell($name, $error);
        } else {
            $this->kept[] = [$name, $error];
            $this->isUnsettled = true;
        }
    }

    /** Keeps what PHP's own error handling is to hear of after the call. */
    public function notice(int $level, string $text): void
    {
        $this->errors[] = [$level, "pcsdk: $text"];
        $this->isUnsettled = true;
    }

    /** After a call: tells the events that were kept, then notices, and handlers that failed as warnings. */
    public function settle(): void
    {
        while ($this->kept !== []) {
            $this->tell(...array_shift($this->kept));
        }
        while ($this->errors !== []) {
            [$level, $text] = array_shift($this->errors);
            trigger_error($text, $level);
        }
        $this->isUnsettled = false;
    }

    /** @param callable(?PcsdkException): mixed $handler */
    public function on(string $event, callable $handler): void
    {
        $this->listeners[$event][] = $handler;
    }

    /** Removes one handler of an event, or all of them. */
    public function off(string $event, ?callable $handler): void
    {
        $left = array_filter($this->listeners[$event] ?? [], static fn ($known) => $known !== $handler);
        $this->listeners[$event] = $handler === null ? [] : array_values($left);
    }

    private function tell(string $event, ?PcsdkException $error): void
    {
        foreach ($this->listeners[$event] ?? [] as $handler) {
            $this->guard("handler of $event", static fn () => $handler($error));
        }
    }

    private function guard(string $what, \Closure $call): void
    {
        try {
            $call();
        } catch (\Throwable $thrown) {
            $text = "pcsdk: the $what threw " . $thrown::class . ": {$thrown->getMessage()}"
                . " in {$thrown->getFile()}:{$thrown->getLine()}";
            $this->errors[] = [\E_USER_WARNING, $text];
            $this->isUnsettled = true;
        }
    }
}
