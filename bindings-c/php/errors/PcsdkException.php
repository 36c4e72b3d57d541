<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * What every failure of the library is: a message that says what was being done, what came back and what to do, and
 * the facts behind it. It never holds a secret of the caller.
 *
 * `getCode()` is the HTTP status, 0 when there was no answer.
 */
class PcsdkException extends \RuntimeException
{
    /** The class of each kind of failure, by the core's stable number. */
    public const KINDS = [
        1 => ConfigError::class,
        2 => ArgumentError::class,
        3 => AuthError::class,
        4 => ConnectionFailed::class,
        5 => RequestTimeout::class,
        6 => Cancelled::class,
        7 => DecodeError::class,
        8 => StoreError::class,
        9 => OriginError::class,
        20 => BadRequest::class,
        21 => Unauthorized::class,
        22 => Forbidden::class,
        23 => NotFound::class,
        24 => Conflict::class,
        25 => RateLimited::class,
        26 => ServerError::class,
        27 => ApiError::class,
        90 => InternalError::class,
    ];

    /**
     * The bodies of answers that may hold a token, a login's or one that could not be read: to be asked for, but in no
     * dump.
     *
     * @var ?\WeakMap<self, string>
     */
    private static ?\WeakMap $bodies = null;

    /** @var array<string, mixed> */
    private readonly array $details;

    /**
     * @param array{operation?: ?string, status?: ?int, code?: ?string, requestId?: ?string, retryAfter?: ?float,
     *     attempts?: int, waited?: float, retryable?: bool, outcomeUnknown?: bool, headers?: array<string, string>, body?: string}
     *     $details what is known beside the message
     *
     * @internal
     */
    final public function __construct(string $message, array $details = [], ?\Throwable $previous = null)
    {
        parent::__construct($message, $details['status'] ?? 0, $previous);
        if ($this instanceof AuthError || $this instanceof DecodeError) {
            self::$bodies ??= new \WeakMap();
            self::$bodies[$this] = $details['body'] ?? '';
            unset($details['body']);
        }
        $this->details = $details;
        $this->forgetArguments();
    }

    /** The HTTP status, null when the server did not answer. */
    public function getStatusCode(): ?int
    {
        return $this->details['status'] ?? null;
    }

    /**
     * The headers of the answer, names in lower case.
     *
     * @return array<string, string>
     */
    public function getHeaders(): array
    {
        return $this->details['headers'] ?? [];
    }

    /**
     * The body of the answer: the value if it is JSON, else its text; null when there was none.
     *
     * @param bool $arrays associative arrays in place of objects
     */
    public function getBody(bool $arrays = false): mixed
    {
        $text = $this->getBodyText();
        try {
            return $text === '' ? null : Json::read($text, $arrays);
        } catch (\JsonException) {
            return $text;
        }
    }

    /** The body of the answer as it came. */
    public function getBodyText(): string
    {
        return self::$bodies[$this] ?? $this->details['body'] ?? '';
    }

    /** The vendor's code (`CMN-101`, `bad.credentials`, `invalid_grant`), else one of the library's (`dns`, `tls`). */
    public function getErrorCode(): ?string
    {
        return $this->details['code'] ?? null;
    }

    /** The vendor's id of the exchange, for its support. */
    public function getRequestId(): ?string
    {
        return $this->details['requestId'] ?? null;
    }

    /** How many seconds the server asked to wait, null when it did not. */
    public function getRetryAfter(): ?float
    {
        return $this->details['retryAfter'] ?? null;
    }

    /** How many times the request was sent. */
    public function getAttempts(): int
    {
        return $this->details['attempts'] ?? 0;
    }

    /** How many seconds the call waited between attempts and for the rate limit. */
    public function getWaited(): float
    {
        return $this->details['waited'] ?? 0.0;
    }

    /** Whether the same call may succeed later. */
    public function isRetryable(): bool
    {
        return $this->details['retryable'] ?? false;
    }

    /** Whether the server may have acted on the request although no answer came. */
    public function isOutcomeUnknown(): bool
    {
        return $this->details['outcomeUnknown'] ?? false;
    }

    /** The operation id, or method and path, that failed. */
    public function getOperation(): ?string
    {
        return $this->details['operation'] ?? null;
    }

    /**
     * Takes the arguments of the package's own functions out of the trace: they could show a secret, for PHP before
     * 8.2 does not know #[\SensitiveParameter], and later ones dump what a closure holds.
     */
    private function forgetArguments(): void
    {
        $trace = $this->getTrace();
        foreach ($trace as $index => $frame) {
            if (str_starts_with($frame['class'] ?? '', __NAMESPACE__ . '\\')) {
                unset($trace[$index]['args']);
            }
        }
        (new \ReflectionProperty(\Exception::class, 'trace'))->setValue($this, $trace);
    }
}
