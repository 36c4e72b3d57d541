<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * JSON to and from the core.
 *
 * @internal
 */
final class Json
{
    private const WRITE = \JSON_THROW_ON_ERROR | \JSON_UNESCAPED_SLASHES | \JSON_UNESCAPED_UNICODE
        | \JSON_PRESERVE_ZERO_FRACTION;

    private const DEPTH = 512;

    /**
     * Writes fields as an object, also when there are none.
     *
     * @param array<array-key, mixed> $fields
     * @param string $what what the fields are, for the error's message
     *
     * @throws ArgumentError when a value has no JSON form
     */
    public static function object(#[\SensitiveParameter] array $fields, string $what): string
    {
        return self::value((object) $fields, $what);
    }

    /**
     * Writes a value. Dates become text in UTC.
     *
     * @param string $what what the value is, for the error's message
     *
     * @throws ArgumentError when it has no JSON form
     */
    public static function value(#[\SensitiveParameter] mixed $value, string $what): string
    {
        try {
            return json_encode(self::plain($value), self::WRITE, self::DEPTH);
        } catch (\JsonException $error) {
            throw new ArgumentError("$what cannot be written as JSON: {$error->getMessage()}");
        }
    }

    /**
     * Reads a value; integers beyond PHP's become text, so that no digit is lost.
     *
     * @param bool $arrays associative arrays in place of objects
     *
     * @throws \JsonException when the text is not JSON
     */
    public static function read(#[\SensitiveParameter] string $text, bool $arrays): mixed
    {
        return json_decode($text, $arrays, self::DEPTH, \JSON_THROW_ON_ERROR | \JSON_BIGINT_AS_STRING);
    }

    /** Dates become text; what lies deeper than JSON may go is left for json_encode to refuse. */
    private static function plain(mixed $value, int $depth = 0): mixed
    {
        if (\is_array($value) && $depth < self::DEPTH) {
            return array_map(static fn (mixed $item): mixed => self::plain($item, $depth + 1), $value);
        }
        if ($value instanceof \DateTimeInterface) {
            $moment = \DateTimeImmutable::createFromInterface($value)->setTimezone(new \DateTimeZone('UTC'));
            return $moment->format('Y-m-d\TH:i:s.v\Z');
        }
        if ($value instanceof \stdClass) {
            return (object) self::plain((array) $value, $depth);
        }
        return $value;
    }
}
