<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\ApiClient;
use Pcsdk\Cancelled;

/** Calls that are stopped while they wait. */
final class InterruptTest extends TestCase
{
    public function testAnInterruptStopsACallAndLeavesTheClientUsable(): void
    {
        $stop = true;
        $answer = Scripted::answer(200, '{"name":"here again"}');
        // Nothing at all, then an answer.
        $url = $this->server('', $answer);
        $client = new ApiClient(['baseUrl' => $url, 'accessToken' => 't', 'interrupt' => static function () use (&$stop) {
            return $stop;
        }]);
        $began = microtime(true);
        $error = self::throws(Cancelled::class, static fn () => $client->call('getUsersMe'));
        self::true(microtime(true) - $began < 1.0, 'within a second');
        self::same('interrupted', $error->getErrorCode());
        $stop = false;
        self::same('here again', $client->call('getUsersMe')->name);
    }

    public function testWhatAnInterruptThrowsComesOutOfTheCall(): void
    {
        $client = new ApiClient([
            'baseUrl' => $this->server(),
            'accessToken' => 't',
            'interrupt' => static fn () => throw new \LogicException('enough'),
        ]);
        $error = self::throws(\LogicException::class, static fn () => $client->call('getUsersMe'));
        self::same('enough', $error->getMessage());
    }

    public function testPhpsTimeLimitThatRunsOutDuringACallEndsTheProgramAsItAlwaysDoes(): void
    {
        // PHP counts the time of the processor only, where it has no timers of its own: the question spends it.
        $program = <<<'PHP'
            set_time_limit(1);
            register_shutdown_function(static function (): void {
                echo ' shut down in order';
            });
            $busy = static function (): bool {
                while (true) {
                }
            };
            $options = ['baseUrl' => getenv('SERVER'), 'accessToken' => 't', 'timeout' => 30, 'interrupt' => $busy];
            (new Pcsdk\ApiClient($options))->call('getUsersMe');
            PHP;
        [$code, $said] = $this->php($program, ['ffi.enable=1', 'display_errors=1'], ['SERVER' => $this->server()]);
        self::same(255, $code, "PHP's own code, and no signal");
        self::contains('Maximum execution time of 1 second exceeded', $said);
        self::contains('shut down in order', $said);
    }

    public function testASignalHandlerThatThrowsEndsTheCall(): void
    {
        // Made before the first signal: starting a server takes time.
        $client = new ApiClient(['baseUrl' => $this->server(), 'accessToken' => 't']);
        $this->whileSignalled(static fn () => throw new \DomainException('signalled'), static function () use ($client): void {
            $began = microtime(true);
            self::throws(\DomainException::class, static fn () => $client->call('getUsersMe'));
            self::true(microtime(true) - $began < 5.0, 'long before a time-out');
        });
    }

    public function testASignalHandlerThatReturnsLetsTheCallGoOn(): void
    {
        $signals = 0;
        $count = static function () use (&$signals): void {
            ++$signals;
        };
        $this->whileSignalled($count, function () use (&$signals): void {
            $asked = static function () use (&$signals): bool {
                // The handler has run while the call still waits: that is the proof, and the end of the wait.
                return $signals > 0;
            };
            $client = new ApiClient(['baseUrl' => $this->server(), 'accessToken' => 't', 'interrupt' => $asked]);
            self::throws(Cancelled::class, static fn () => $client->call('getUsersMe'));
        });
        self::same(1, $signals);
    }

    /** Runs a test to which SIGUSR1 is sent after a moment. */
    private function whileSignalled(\Closure $handler, \Closure $test): void
    {
        if (!\function_exists('pcntl_async_signals')) {
            throw new Skipped('PHP lacks pcntl');
        }
        $asynchronous = pcntl_async_signals(true);
        pcntl_signal(\SIGUSR1, $handler);
        $sender = proc_open(['sh', '-c', 'sleep 0.2; kill -USR1 ' . getmypid()], [], $pipes);
        try {
            $test();
        } finally {
            proc_close($sender);
            pcntl_signal(\SIGUSR1, \SIG_DFL);
            pcntl_async_signals($asynchronous);
        }
    }
}
