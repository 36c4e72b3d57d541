<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\ApiClient;
use Pcsdk\PcsdkException;
use Pcsdk\RingCentral\Platform;
use Pcsdk\RingCentral\SDK;
use Pcsdk\Sandbox;

/**
 * A class of tests: each public method whose name starts with `test` is one, on an object of its own.
 */
abstract class TestCase
{
    private ?Sandbox $sandbox = null;

    /** What is to be done after the test, newest first. @var list<\Closure(): mixed> */
    private array $cleanup = [];

    public function finish(): void
    {
        while ($this->cleanup !== []) {
            array_pop($this->cleanup)();
        }
        $this->sandbox?->stop();
    }

    /** The sandbox of the test. */
    protected function sandbox(): Sandbox
    {
        return $this->sandbox ??= new Sandbox();
    }

    /** A client of PureCloud, logged in at the sandbox. */
    protected function client(array $options = []): ApiClient
    {
        $client = new ApiClient($options + ['baseUrl' => $this->sandbox()->url]);
        $client->loginClientCredentialsGrant('client-id', 'client-secret');
        return $client;
    }

    /** A platform of RingCentral, logged in at the sandbox. */
    protected function platform(): Platform
    {
        $platform = (new SDK('key', 'secret', $this->sandbox()->url))->platform();
        $platform->authorize('+12223334455', '101', 'password', true);
        return $platform;
    }

    /** A code that the sandbox's login page sends a browser back with. */
    protected function code(string $path, string $client, string $redirect, ?string $verifier = null): string
    {
        $challenge = $verifier === null ? [] : [
            'code_challenge' => rtrim(strtr(base64_encode(hash('sha256', $verifier, true)), '+/', '-_'), '='),
            'code_challenge_method' => 'S256',
        ];
        $query = ['response_type' => 'code', 'client_id' => $client, 'redirect_uri' => $redirect] + $challenge;
        $context = stream_context_create(['http' => ['follow_location' => 0]]);
        file_get_contents($this->sandbox()->url . $path . '?' . http_build_query($query), false, $context);
        preg_match('/^location: .*[?&]code=([^&\s]+)/mi', implode("\n", $http_response_header), $found);
        return rawurldecode($found[1]);
    }

    /** Tells the sandbox to do something: `expire`, `revoke-refresh`. */
    protected function tell(string $order): void
    {
        $context = stream_context_create(['http' => ['method' => 'POST', 'header' => 'Content-Length: 0']]);
        self::same('', file_get_contents("{$this->sandbox()->url}/__sandbox/$order", false, $context));
    }

    /** A server that gives the answers, one a connection, then none; it is gone after the test. */
    protected function server(string ...$answers): string
    {
        $server = new Scripted($answers);
        $this->after($server->stop(...));
        return $server->url;
    }

    /** A folder that is gone after the test. */
    protected function folder(): string
    {
        $folder = sys_get_temp_dir() . '/pcsdk-' . bin2hex(random_bytes(8));
        mkdir($folder, 0o700);
        $this->after(static fn () => self::remove($folder));
        return $folder;
    }

    protected function after(\Closure $action): void
    {
        $this->cleanup[] = $action;
    }

    /**
     * Runs a program to its end.
     *
     * @param list<string> $command
     * @param array<string, ?string> $environment beside this process's own; null takes one away
     *
     * @return array{int, string} the exit code, and all it wrote
     */
    protected static function run(array $command, array $environment = [], ?string $folder = null): array
    {
        $all = array_filter($environment + getenv(), static fn (?string $value): bool => $value !== null);
        $output = ['pipe', 'w'];
        $process = proc_open($command, [['file', '/dev/null', 'r'], $output, ['redirect', 1]], $pipes, $folder, $all);
        $text = stream_get_contents($pipes[1]);
        return [proc_close($process), $text];
    }

    /**
     * Runs a program of PHP, given as text, with the package at hand.
     *
     * @param list<string> $settings of php, such as `ffi.enable=0`
     *
     * @return array{int, string}
     */
    protected function php(string $code, array $settings = [], array $environment = []): array
    {
        $file = $this->folder() . '/program.php';
        $autoload = var_export(\dirname(__DIR__) . '/autoload.php', true);
        file_put_contents($file, "<?php\nrequire $autoload;\n$code");
        $flags = array_merge(...array_map(static fn (string $one): array => ['-d', $one], $settings));
        return self::run([\PHP_BINARY, ...$flags, $file], $environment);
    }

    protected static function same(mixed $expected, mixed $found, string $what = ''): void
    {
        if ($expected !== $found) {
            self::fail("$what\nexpected: " . self::shown($expected) . "\nfound:    " . self::shown($found));
        }
    }

    protected static function true(bool $found, string $what): void
    {
        self::same(true, $found, $what);
    }

    protected static function contains(string $part, string $text, string $what = ''): void
    {
        if (!str_contains($text, $part)) {
            self::fail("$what\nexpected to find: $part\nin: $text");
        }
    }

    protected static function lacks(string $part, string $text, string $what = ''): void
    {
        if (str_contains($text, $part)) {
            self::fail("$what\nexpected not to find: $part\nin: $text");
        }
    }

    /**
     * What a call throws, which must be of exactly that class.
     *
     * @template E of \Throwable
     *
     * @param class-string<E> $class
     *
     * @return E
     */
    protected static function throws(string $class, \Closure $call): \Throwable
    {
        try {
            $call();
        } catch (\Throwable $thrown) {
            if ($thrown::class !== $class) {
                $what = $thrown instanceof PcsdkException ? $thrown->getMessage() : (string) $thrown;
                self::fail("expected: $class\nfound:    " . $thrown::class . ": $what");
            }
            return $thrown;
        }
        self::fail("expected $class; nothing was thrown");
    }

    protected static function fail(string $why): never
    {
        throw new Failure(ltrim($why));
    }

    private static function shown(mixed $value): string
    {
        return \is_string($value) ? "\"$value\"" : var_export($value, true);
    }

    private static function remove(string $folder): void
    {
        foreach (array_diff(scandir($folder), ['.', '..']) as $name) {
            $path = "$folder/$name";
            is_dir($path) && !is_link($path) ? self::remove($path) : unlink($path);
        }
        rmdir($folder);
    }
}
