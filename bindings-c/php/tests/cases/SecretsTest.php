<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\ApiClient;
use Pcsdk\PcsdkException;

/** A planted secret shows up nowhere. */
final class SecretsTest extends TestCase
{
    private const CANARY = 'canary-5f1c';

    public function testDumpsOfEveryObjectShowNone(): void
    {
        $canary = self::CANARY;
        $client = new ApiClient([
            'baseUrl' => $this->sandbox()->url, 'clientSecret' => "$canary-a", 'clientId' => 'id',
            'proxy' => '', 'debugLog' => static fn () => null,
        ]);
        $answer = $client->loginClientCredentialsGrant('id', "$canary-b");
        $ready = new ApiClient(['accessToken' => "$canary-c", 'proxy' => "http://user:$canary-d@127.0.0.1:9"]);
        $sdk = new \RC\SDK('key', "$canary-e", $this->sandbox()->url);
        $tokens = $sdk->platform()->authorize('+12223334455', '', "$canary-f");
        $secrets = [$canary, ...array_map(
            static fn ($response) => $response->json()->access_token,
            [$answer, $tokens],
        ), $tokens->json()->refresh_token];
        $objects = [
            $client, $ready, $sdk, $sdk->platform(), $sdk->platform()->auth(), $answer, $tokens, $this->sandbox(),
            new \Pcsdk\UsersApi($ready), new \Pcsdk\RingCentral\SmsApi($sdk->platform()),
        ];
        foreach ($objects as $object) {
            foreach ($this->dumps($object) as $way => $dump) {
                foreach ($secrets as $secret) {
                    self::lacks($secret, $dump, "$way of " . $object::class);
                }
            }
        }
    }

    public function testClientsAndResponsesCannotBeSerialized(): void
    {
        $client = $this->client();
        foreach ([$client, $client->request('GET', '/api/v2/users/me')] as $object) {
            $error = self::throws(\Pcsdk\ArgumentError::class, static fn () => serialize($object));
            self::contains('cannot be serialized', $error->getMessage());
        }
        self::throws(\Error::class, static fn () => clone $client);
    }

    public function testExceptionsAndLogsShowNone(): void
    {
        // As php.ini-development has it: traces hold arguments.
        ini_set('zend.exception_ignore_args', '0');
        $canary = self::CANARY;
        $lines = '';
        $log = static function (string $line) use (&$lines): void {
            $lines .= "$line\n";
        };
        $url = $this->sandbox()->url;
        $dead = 'http://127.0.0.1:9';
        $options = ['debugLog' => $log, 'maxAttempts' => 1];
        $rc = static fn (string $server) => (new \RC\SDK('key', "$canary-1", $server, options: $options))->platform();
        $pc = static fn (string $server) => new ApiClient(['baseUrl' => $server] + $options);
        $calls = [
            static fn () => $pc($dead)->loginClientCredentialsGrant('id', "$canary-2"),
            static fn () => $pc($dead)->loginClientCredentialsGrant("id\n", "$canary-3\r\n"),
            static fn () => $pc($url)->loginCodeAuthorizationGrant('id', 'wrong', "$canary-4", 'http://x/', "$canary-5"),
            static fn () => $pc($url)->loginSaml2BearerGrant('id', 'wrong', 'org', "$canary-6"),
            static fn () => $pc($url)->setAccessToken("$canary-7\n"),
            static fn () => $pc($url)->setAuthData(['refresh_token' => "$canary-8"]),
            static fn () => new ApiClient(['accessToken' => "$canary-9", 'tiemout' => 5]),
            static fn () => new ApiClient(['proxy' => "http://u:$canary-10@\0:x"]),
            static fn () => new ApiClient(['clientSecret' => ["$canary-11"]]),
            static fn () => new ApiClient(['clientSecret' => "$canary-12\xff"]),
            static fn () => $rc($dead)->authorize('+12223334455', '', "$canary-13"),
            static fn () => $rc($dead)->login(['jwt' => "$canary-14"]),
            static fn () => $rc($url)->login(['username' => "$canary-15\xff", 'password' => "$canary-16"]),
            static fn () => $rc($url)->login('+12223334455', '', "wrong"),
            static function () use ($pc, $dead, $canary): void {
                $client = $pc($dead);
                $client->setAccessToken("$canary-17");
                $client->call('getUsersMe');
            },
        ];
        foreach ($calls as $index => $call) {
            try {
                $call();
                self::fail("call $index did not fail");
            } catch (PcsdkException $error) {
                foreach ($this->dumps($error) + ['string' => (string) $error] as $way => $dump) {
                    self::lacks($canary, $dump, "$way of the error of call $index");
                }
            }
        }
        self::lacks($canary, $lines, 'the log');
        self::contains('POST', $lines, 'the log was kept');
    }

    public function testArgumentsInTracesOfOtherExceptionsAreHidden(): void
    {
        ini_set('zend.exception_ignore_args', '0');
        $client = new ApiClient();
        $error = self::throws(\TypeError::class, static fn () => $client->loginCodeAuthorizationGrant(
            'id',
            self::CANARY,
            self::CANARY,
            null,
            self::CANARY,
        ));
        self::same(5, \count($error->getTrace()[0]['args']), 'the trace holds arguments');
        if (\PHP_VERSION_ID >= 80200) {
            self::lacks(self::CANARY, print_r($error->getTrace()[0]['args'], true));
        }
    }

    /** @return array<string, string> */
    private function dumps(object $object): array
    {
        $captured = static function (callable $print) use ($object): string {
            ob_start();
            $print($object);
            return ob_get_clean();
        };
        // What holds closures or native objects cannot be serialized, which is as good.
        try {
            $serialized = serialize($object);
        } catch (\Throwable $refused) {
            $serialized = $refused->getMessage();
        }
        return [
            'var_dump' => $captured(var_dump(...)),
            'print_r' => print_r($object, true),
            'var_export' => $object instanceof \Throwable ? '' : var_export($object, true),
            'debug_zval_dump' => $captured(debug_zval_dump(...)),
            'json_encode' => json_encode($object, \JSON_PARTIAL_OUTPUT_ON_ERROR),
            'array' => print_r((array) $object, true),
            'serialize' => $serialized,
        ];
    }
}
