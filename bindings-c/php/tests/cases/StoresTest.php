<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\ApiClient;
use Pcsdk\ConfigError;
use Pcsdk\StoreError;

/** Logins in a store of the program's own. */
final class StoresTest extends TestCase
{
    public ?string $text = null;

    /** @var list<string> */
    public array $done = [];

    public ?\Throwable $error = null;

    public function testALoginIsKeptByAnObjectUntilTheLogout(): void
    {
        $store = $this->shelf();
        $first = new ApiClient(['baseUrl' => $this->sandbox()->url, 'store' => $store]);
        $first->loginClientCredentialsGrant('id', 'secret');
        self::same(['load', 'lock', 'load', 'save', 'unlock'], $this->done);
        $second = new ApiClient(['baseUrl' => $this->sandbox()->url, 'store' => $store]);
        self::same('Ada Lovelace', $second->call('getUsersMe')->name);
        $second->logout();
        self::same(null, $this->text);
    }

    public function testAskingForTheLoginTouchesNoStore(): void
    {
        $client = new ApiClient(['baseUrl' => $this->sandbox()->url, 'store' => $this->shelf()]);
        $client->loginClientCredentialsGrant('id', 'secret');
        $done = $this->done;
        self::same([true, true], [$client->isAuthorized(), $client->isTokenValid()]);
        self::true(isset($client->getAuthData()['access_token']), 'a login');
        self::same($done, $this->done);
    }

    public function testAnArrayOfFunctionsDoes(): void
    {
        $text = '';
        $store = [
            'load' => static function () use (&$text): string {
                return $text;
            },
            'save' => static function (string $new) use (&$text): void {
                $text = $new;
            },
        ];
        $client = new ApiClient(['baseUrl' => $this->sandbox()->url, 'store' => $store]);
        $client->setAccessToken('a-token');
        self::contains('a-token', $text);
        $other = new ApiClient(['baseUrl' => $this->sandbox()->url, 'store' => $store]);
        self::true($other->isAuthorized(), 'the stored login is taken up');
        $client->setAccessToken('');
        self::same('', $text);
    }

    public function testAnExceptionIsThePreviousOneOfAStoreErrorAndBreaksNothing(): void
    {
        $client = new ApiClient(['baseUrl' => $this->sandbox()->url, 'store' => $this->shelf()]);
        $client->loginClientCredentialsGrant('id', 'secret');
        $this->error = new \RuntimeException("a text with $this->text");
        $error = self::throws(StoreError::class, static fn () => $client->refresh());
        self::same($this->error, $error->getPrevious());
        self::lacks('access_token', $error->getMessage());
        self::same('Ada Lovelace', $client->call('getUsersMe')->name);
        $this->error = null;
        self::same(200, $client->refresh()->status);
    }

    public function testWhatIsNoStoreIsRefused(): void
    {
        foreach ([[], new \stdClass(), ['load' => 'strlen', 'save' => 'no such function']] as $store) {
            self::throws(ConfigError::class, static fn () => new ApiClient(['store' => $store]));
        }
    }

    /** A store in memory: the test itself keeps the text, and what was done. */
    private function shelf(): object
    {
        return new class ($this) {
            public function __construct(private readonly StoresTest $test)
            {
            }

            public function load(): ?string
            {
                $this->note('load');
                return $this->test->text;
            }

            public function save(string $text): void
            {
                $this->note('save');
                $this->test->text = $text;
            }

            public function remove(): void
            {
                $this->note('remove');
                $this->test->text = null;
            }

            public function lock(): \Closure
            {
                $this->note('lock');
                return fn () => $this->note('unlock');
            }

            private function note(string $what): void
            {
                $this->test->done[] = $what;
                if ($this->test->error !== null) {
                    throw $this->test->error;
                }
            }
        };
    }
}
