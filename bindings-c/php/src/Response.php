<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * A whole answer of the server. Dumps show neither its body nor its headers: a login's answer holds tokens.
 *
 * @property-read int $status the HTTP status
 * @property-read array<string, string> $headers the headers, names in lower case
 * @property-read mixed $data the body as a value: what JSON says, text or bytes as a string, null when empty
 * @property-read string $text the body as it came
 * @property-read string $content the body as it came
 * @property-read ?string $requestId the vendor's id of the exchange, for its support
 * @property-read int $attempts how many times the request was sent
 */
final class Response
{
    /**
     * @param string $what the operation, or method and path, that was answered
     * @param bool $arrays whether `data` holds associative arrays in place of objects
     *
     * @internal
     */
    public function __construct(
        private readonly Handle $handle,
        private readonly string $what,
        private readonly bool $arrays,
    ) {
    }

    /**
     * The body's JSON as objects; null when it is empty.
     *
     * @throws DecodeError when the body is not JSON
     */
    public function json(): mixed
    {
        return $this->decoded(false);
    }

    /**
     * The body's JSON as associative arrays; null when it is empty.
     *
     * @throws DecodeError when the body is not JSON
     */
    public function jsonArray(): mixed
    {
        return $this->decoded(true);
    }

    /** The body as it came, decoded from its content coding. */
    public function text(): string
    {
        return Bridge::body($this->handle->pointer())[1];
    }

    /**
     * The body as a value: what JSON says, text or bytes as a string, null when empty.
     *
     * @throws DecodeError when the body says it is JSON and is not
     */
    public function data(): mixed
    {
        return self::dataOf($this->handle, $this->what, $this->arrays);
    }

    /**
     * What {@see data} of an answer would be, without making a response of it.
     *
     * @throws DecodeError
     *
     * @internal
     */
    public static function dataOf(Handle $answer, string $what, bool $arrays): mixed
    {
        [$content, $body] = Bridge::body($answer->pointer());
        if ($content !== Native::JSON) {
            return $content === Native::EMPTY ? null : $body;
        }
        try {
            return $body === '' ? null : Json::read($body, $arrays);
        } catch (\JsonException $error) {
            throw (new self($answer, $what, $arrays))->refusal($body, $error);
        }
    }

    /** Whether the server reported success. */
    public function ok(): bool
    {
        return $this->status >= 200 && $this->status < 300;
    }

    /** The text of one header, in any spelling of its name; null when the answer has none. */
    public function header(string $name): ?string
    {
        return $this->headers[strtolower($name)] ?? null;
    }

    public function __get(string $name): mixed
    {
        return match ($name) {
            'status' => Native::responseStatus($this->handle),
            'headers' => Native::responseHeaders($this->handle),
            'data' => $this->data(),
            'text', 'content' => $this->text(),
            'requestId' => Native::responseRequestId($this->handle),
            'attempts' => Native::responseAttempts($this->handle),
            default => throw new ArgumentError("a Response has no property `$name`"),
        };
    }

    public function __isset(string $name): bool
    {
        return \in_array($name, ['status', 'headers', 'data', 'text', 'content', 'requestId', 'attempts'], true)
            && $this->__get($name) !== null;
    }

    /** @return array{status: int, requestId: ?string, attempts: int, bytes: int} */
    public function __debugInfo(): array
    {
        return [
            'status' => $this->status,
            'requestId' => $this->requestId,
            'attempts' => $this->attempts,
            'bytes' => \strlen($this->text()),
        ];
    }

    /** @throws ArgumentError always: keep what `data` or `text()` gives */
    public function __serialize(): array
    {
        throw new ArgumentError('a Response cannot be serialized: keep what `$response->data` or `text()` gives');
    }

    private function decoded(bool $arrays): mixed
    {
        $text = $this->text();
        try {
            return $text === '' ? null : Json::read($text, $arrays);
        } catch (\JsonException $error) {
            throw $this->refusal($text, $error);
        }
    }

    private function refusal(string $text, \JsonException $error): DecodeError
    {
        $message = "{$this->what}: HTTP {$this->status} with a body that is not JSON: {$error->getMessage()}";
        return new DecodeError($message, [
            'operation' => $this->what,
            'status' => $this->status,
            'requestId' => $this->requestId,
            'attempts' => $this->attempts,
            'headers' => $this->headers,
            'body' => $text,
        ]);
    }
}
