<?php

/**
 * For web servers: `opcache.preload=/path/to/vendor/pcsdk/pcsdk/preload.php` in php.ini.
 *
 * PHP lets preloaded code use FFI while `ffi.enable` keeps its default, which refuses it to everything else. Nothing
 * is loaded or sent here; with `ffi.preload`, see README.md, a request need not read the header either.
 */

declare(strict_types=1);

require_once __DIR__ . '/autoload.php';

(static function (): void {
    // Parents first is not needed: the autoloader finds them.
    foreach (['errors' => '', 'src' => '', 'src/RingCentral' => 'RingCentral\\'] as $folder => $namespace) {
        foreach (glob(__DIR__ . "/$folder/*.php") as $file) {
            class_exists("Pcsdk\\$namespace" . basename($file, '.php'));
        }
    }
})();
