<?php

/**
 * Finds the package's classes without Composer: `require 'path/to/pcsdk/autoload.php';`.
 *
 * The folders are those of composer.json; a test compares them.
 */

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $folders = [
        'Pcsdk\\' => ['src/', 'errors/', 'groups/'],
        'RC\\' => ['aliases/RC/'],
        'RingCentral\\SDK\\' => ['aliases/RingCentral/'],
    ];
    foreach ($folders as $prefix => $places) {
        if (!str_starts_with($class, $prefix)) {
            continue;
        }
        $file = strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
        foreach ($places as $place) {
            if (is_file(__DIR__ . '/' . $place . $file)) {
                require __DIR__ . '/' . $place . $file;
                return;
            }
        }
    }
});
