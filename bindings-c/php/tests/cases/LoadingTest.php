<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\Library;

/** How the native library is found, and what is said when it is not. */
final class LoadingTest extends TestCase
{
    private const VERSION = 'echo Pcsdk\Native::version();';

    /** Prints what a failure says, without the class and its trace. */
    private const MESSAGE = 'try { Pcsdk\Native::version(); } catch (Pcsdk\ConfigError $e) { echo $e->getMessage(); }';

    public function testNothingIsLoadedBeforeTheFirstUse(): void
    {
        $code = 'new Pcsdk\Events(); echo class_exists(Pcsdk\ApiClient::class), "|", class_exists(Pcsdk\UsersApi::class);'
            . 'echo class_exists(Pcsdk\Native::class, false) ? "loaded" : "";';
        self::same([0, '1|1'], $this->php($code, ['ffi.enable=0'], [Library::VARIABLE => '/nowhere']));
    }

    public function testFfiSwitchedOffSaysHowToSwitchItOn(): void
    {
        [$code, $text] = $this->php(self::MESSAGE, ['ffi.enable=0']);
        self::same(0, $code);
        self::contains('ffi.enable=0', $text);
        self::contains('php.ini', $text);
        self::contains('preload', $text);
    }

    public function testAMissingLibraryNamesEveryPathAndTheMachine(): void
    {
        [, $text] = $this->php(self::MESSAGE, [], [Library::VARIABLE => null]);
        foreach ([Library::packaged(), Library::SONAME, Library::VARIABLE, php_uname('m')] as $part) {
            self::contains($part, $text);
        }
        [, $text] = $this->php(self::MESSAGE, [], [Library::VARIABLE => '/nowhere/libpcsdk.so']);
        self::contains('/nowhere/libpcsdk.so (no such file)', $text);
        self::lacks(Library::SONAME, $text, 'a named library is the only one tried');
    }

    public function testAnotherLibraryIsNotTakenForOurs(): void
    {
        [, $text] = $this->php(self::MESSAGE, [], [Library::VARIABLE => 'libc.so.6']);
        self::contains('libc.so.6 (Failed resolving', $text);
    }

    public function testTheSonameIsThatOfTheLibrary(): void
    {
        [$major, $minor] = explode('.', \Pcsdk\Native::version());
        self::same('libpcsdk.so.' . ($major === '0' ? "0.$minor" : $major), Library::SONAME);
    }

    public function testEachRequestOfAWebServerLoadsItAgain(): void
    {
        $answers = $this->serve(['ffi.enable=1'], array_fill(0, 5, self::VERSION));
        self::same(array_fill(0, 5, \Pcsdk\Native::version()), $answers);
    }

    public function testAWebServerWithoutPreloadIsToldOfIt(): void
    {
        [$text] = $this->serve([], [self::MESSAGE]);
        self::contains('ffi.enable=preload', $text);
    }

    public function testPreloadingIsEnoughForAWebServer(): void
    {
        $preload = ['opcache.preload=' . \dirname(__DIR__, 2) . '/preload.php', 'opcache.preload_user=nobody'];
        $aliases = 'echo get_class(new RC\SDK("a", "b")) === get_class(new RingCentral\SDK\SDK("a", "b")) ? "one" : "two";';
        self::same([\Pcsdk\Native::version(), 'one'], $this->serve($preload, [self::VERSION, $aliases]));
    }

    public function testAPreloadedHeaderNeedsNoFile(): void
    {
        $header = $this->folder() . '/pcsdk.h';
        [$code, $text] = self::run([\PHP_BINARY, \dirname(__DIR__, 2) . '/bin/pcsdk-preload-header']);
        self::same(0, $code, $text);
        file_put_contents($header, $text);
        $preload = ['opcache.preload=' . \dirname(__DIR__, 2) . '/preload.php', 'opcache.preload_user=nobody'];
        $answers = $this->serve([...$preload, "ffi.preload=$header"], [self::VERSION], [Library::VARIABLE => null]);
        self::same([\Pcsdk\Native::version()], $answers);
    }

    public function testAForkedChildAndItsParentGetTheirOwnAnswers(): void
    {
        if (!\function_exists('pcntl_fork')) {
            throw new Skipped('PHP lacks pcntl');
        }
        $sandbox = var_export($this->sandbox()->url, true);
        [$code, $text] = $this->php(<<<PHP
            \$client = new Pcsdk\\ApiClient(['baseUrl' => $sandbox]);
            \$client->loginClientCredentialsGrant('id', 'secret');
            \$names = static function () use (\$client) {
                for (\$i = 1; \$i <= 25; \$i++) {
                    \$page = \$client->call('getUsers', ['pageSize' => 1, 'pageNumber' => \$i + (getmypid() % 50)]);
                    if (\$page->pageNumber !== \$i + (getmypid() % 50)) { echo "foreign answer\\n"; }
                }
            };
            \$names();
            for (\$child = 0; \$child < 3; \$child++) {
                if (pcntl_fork() === 0) { \$names(); exit(0); }
            }
            \$names();
            while (pcntl_wait(\$status) > 0) { if (\$status !== 0) { echo "child ended with \$status\\n"; } }
            PHP);
        self::same([0, ''], [$code, $text]);
    }

    /**
     * What PHP's own web server answers to a request for each program.
     *
     * @param list<string> $settings
     * @param list<string> $programs
     *
     * @return list<string>
     */
    private function serve(array $settings, array $programs, array $environment = []): array
    {
        $folder = $this->folder();
        $autoload = var_export(\dirname(__DIR__, 2) . '/autoload.php', true);
        foreach ($programs as $index => $program) {
            file_put_contents("$folder/$index.php", "<?php\nrequire_once $autoload;\n$program");
        }
        // Without php.ini, so that the settings of this machine are not what is tested.
        $settings = ['extension=ffi', 'zend_extension=opcache', 'opcache.enable=1', 'ffi.enable=preload', ...$settings];
        $flags = array_merge(...array_map(static fn ($one) => ['-d', $one], $settings));
        $port = self::freePort();
        $command = [\PHP_BINARY, '-n', ...$flags, '-S', "127.0.0.1:$port", '-t', $folder];
        $all = array_filter($environment + getenv(), static fn ($value) => $value !== null);
        $null = ['file', '/dev/null', 'r'];
        $process = proc_open($command, [$null, ['file', '/dev/null', 'w'], ['file', "$folder/log", 'w']], $pipes, null, $all);
        $this->after(static function () use ($process): void {
            proc_terminate($process, 9);
            proc_close($process);
        });
        for ($tries = 0; @fsockopen('127.0.0.1', $port) === false; ++$tries) {
            if ($tries > 1000 || !proc_get_status($process)['running']) {
                self::fail('the web server does not start: ' . file_get_contents("$folder/log"));
            }
            usleep(10_000);
        }
        $answers = [];
        foreach (array_keys($programs) as $index) {
            $answers[] = file_get_contents("http://127.0.0.1:$port/$index.php");
        }
        return $answers;
    }

    private static function freePort(): int
    {
        $server = stream_socket_server('tcp://127.0.0.1:0');
        $name = stream_socket_get_name($server, false);
        fclose($server);
        return (int) substr($name, strrpos($name, ':') + 1);
    }
}
