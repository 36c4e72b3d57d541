<?php

declare(strict_types=1);

namespace Pcsdk;

/**
 * Where the native library and its header lie.
 *
 * @internal
 */
final class Library
{
    /** Names one library file and nothing else. */
    public const VARIABLE = 'PCSDK_LIB';

    /** The name under which a preloaded header is known (`ffi.preload`). */
    public const SCOPE = 'PCSDK';

    /** The system's library of the same ABI; a test compares it with the library's own version. */
    public const SONAME = 'libpcsdk.so.0.1';

    /** @return list<string> the files to try, best first */
    public static function candidates(): array
    {
        $chosen = getenv(self::VARIABLE);
        if ($chosen !== false && $chosen !== '') {
            return [$chosen];
        }
        return [self::packaged(), self::SONAME];
    }

    /** The file that the package holds for this machine, if it holds one. */
    public static function packaged(): string
    {
        return \dirname(__DIR__) . '/lib/' . self::platform() . '/libpcsdk.so';
    }

    /** The declarations for FFI: the package's own, or those of the source tree that it is part of. */
    public static function header(): string
    {
        $packaged = \dirname(__DIR__) . '/lib/pcsdk.ffi.h';
        $file = is_file($packaged) ? $packaged : \dirname(__DIR__, 3) . '/include/pcsdk.ffi.h';
        $text = is_readable($file) ? file_get_contents($file) : false;
        return $text === false ? throw new ConfigError("the package is not complete: it lacks $packaged") : $text;
    }

    /** Why one candidate could not be loaded: FFI does not say that there is none. */
    public static function reason(string $file, string $message): string
    {
        return str_starts_with($file, '/') && !file_exists($file) ? 'no such file' : $message;
    }

    /**
     * Why no candidate could be loaded, in words that say what to do.
     *
     * @param array<string, string> $reasons by candidate
     */
    public static function missing(array $reasons): ConfigError
    {
        $tried = implode('; ', array_map(
            static fn (string $file, string $reason): string => "$file ($reason)",
            array_keys($reasons),
            $reasons,
        ));
        $inside = array_map('basename', glob(\dirname(__DIR__) . '/lib/*', \GLOB_ONLYDIR) ?: []);
        $holds = $inside === [] ? 'no library' : 'the library for ' . implode(', ', $inside);
        return new ConfigError(
            'the native library of pcsdk cannot be loaded on ' . self::platform() . ": tried $tried. The package holds "
            . "$holds; the variable " . self::VARIABLE . ' may name another file, which must fit glibc',
        );
    }

    /** The machine in the package's words: `linux-x86_64`. */
    private static function platform(): string
    {
        return strtolower(\PHP_OS_FAMILY) . '-' . php_uname('m');
    }
}
