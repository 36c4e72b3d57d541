<?php

/**
 * Runs the tests of the PHP package: `php tests/run.php [TEXT]`, those whose name holds TEXT.
 *
 * PHP alone is needed, beside the library: the one that the variable PCSDK_LIB names, else that of `make build`.
 */

declare(strict_types=1);

namespace Pcsdk\Tests;

error_reporting(\E_ALL);
ini_set('display_errors', 'stderr');

if (getenv('PCSDK_LIB') === false) {
    putenv('PCSDK_LIB=' . dirname(__DIR__, 3) . '/target/fast/libpcsdk.so');
}
require __DIR__ . '/../autoload.php';
foreach (['Failure', 'Skipped', 'Scripted', 'TestCase'] as $part) {
    require __DIR__ . "/$part.php";
}
// A warning nobody expects is a failure of its test.
set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    if ((error_reporting() & $level) !== 0) {
        throw new \ErrorException($message, 0, $level, $file, $line);
    }
    return false;
});

$wanted = $argv[1] ?? '';
[$passed, $failed, $skipped] = [0, 0, 0];
foreach (glob(__DIR__ . '/cases/*Test.php') as $file) {
    require $file;
    $class = __NAMESPACE__ . '\\' . basename($file, '.php');
    foreach (preg_grep('/^test/', get_class_methods($class)) as $method) {
        $name = basename($file, '.php') . "::$method";
        if (!str_contains($name, $wanted)) {
            continue;
        }
        $test = new $class();
        try {
            try {
                $test->$method();
            } finally {
                $test->finish();
            }
            ++$passed;
            echo "ok $name\n";
        } catch (Skipped $reason) {
            ++$skipped;
            echo "skipped $name: {$reason->getMessage()}\n";
        } catch (Failure $failure) {
            ++$failed;
            $place = current(array_filter($failure->getTrace(), static fn ($frame) => ($frame['file'] ?? '') === $file));
            echo "FAILED $name, line {$place['line']}\n{$failure->getMessage()}\n";
        } catch (\Throwable $thrown) {
            ++$failed;
            echo "FAILED $name\n$thrown\n";
        }
    }
}
echo "php: $passed passed, $failed failed, $skipped skipped\n";
exit($failed === 0 && $passed > 0 ? 0 : 1);
