<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * Names in PHP's spelling and in the core's.
 *
 * @internal
 */
final class Names
{
    /**
     * Fields with their names in the core's spelling: `connectTimeout` becomes `connect_timeout`.
     *
     * @param array<string, mixed> $fields
     *
     * @return array<string, mixed>
     */
    public static function snake(#[\SensitiveParameter] array $fields): array
    {
        $names = array_map(
            static fn (int|string $name): string => strtolower(preg_replace('/(?<=[a-z0-9])(?=[A-Z])/', '_', (string) $name)),
            array_keys($fields),
        );
        return array_combine($names, $fields);
    }
}
