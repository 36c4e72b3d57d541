<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\ApiClient;
use Pcsdk\ApiError;
use Pcsdk\ArgumentError;
use Pcsdk\AuthError;
use Pcsdk\ConfigError;
use Pcsdk\ConnectionFailed;
use Pcsdk\DecodeError;
use Pcsdk\PcsdkException;
use Pcsdk\UsersApi;

/** What failures become. */
final class ErrorsTest extends TestCase
{
    public function testEveryKindHasItsOwnClass(): void
    {
        preg_match('/typedef enum \{([^}]*)\} pcsdk_status;/', \Pcsdk\Library::header(), $enum);
        preg_match_all('/(PCSDK_\w+) = (\d+)/', $enum[1], $found);
        $kinds = array_diff(array_map('intval', array_combine($found[1], $found[2])), [0]);
        self::true(\count($kinds) >= 18, 'the header was read');
        self::same(array_values($kinds), array_keys(PcsdkException::KINDS));
        self::same(\count($kinds), \count(array_unique(PcsdkException::KINDS)), 'a class each');
        foreach (PcsdkException::KINDS as $class) {
            self::true(is_subclass_of($class, PcsdkException::class), $class);
        }
    }

    public function testEveryStatusHasItsClass(): void
    {
        $expected = [
            400 => 'BadRequest', 422 => 'BadRequest', 401 => 'Unauthorized', 403 => 'Forbidden', 404 => 'NotFound',
            410 => 'NotFound', 409 => 'Conflict', 412 => 'Conflict', 429 => 'RateLimited', 500 => 'ServerError',
            418 => 'ApiError',
        ];
        foreach ($expected as $status => $class) {
            $url = $this->server(Scripted::answer($status, '{"code":"some.code","message":"No"}'));
            $client = new ApiClient(['baseUrl' => $url, 'accessToken' => 't', 'maxAttempts' => 1]);
            $error = self::throws("Pcsdk\\$class", static fn () => $client->call('getUsersMe'));
            self::true($error instanceof ApiError, 'all are ApiErrors');
            self::same([$status, $status, 'some.code'], [$error->getStatusCode(), $error->getCode(), $error->getErrorCode()]);
        }
    }

    public function testAnErrorCarriesTheAnswer(): void
    {
        $users = new UsersApi($this->client());
        $gone = $users->postUsers(['name' => 'Gone', 'email' => 'gone@example.com', 'divisionId' => 'd'])->id;
        $users->deleteUser($gone);
        $error = self::throws(\Pcsdk\NotFound::class, static fn () => $users->getUser($gone));
        self::same(404, $error->getBody()->status);
        self::same(404, $error->getBody(true)['status']);
        self::same($error->getBody(true), json_decode($error->getBodyText(), true));
        self::same('getUser', $error->getOperation());
        self::same($error->getHeaders()['inin-correlation-id'], $error->getRequestId());
        self::same([1, false, false], [$error->getAttempts(), $error->isRetryable(), $error->isOutcomeUnknown()]);
        self::contains('getUser: HTTP 404', $error->getMessage());
        self::contains($error->getRequestId(), $error->getMessage());
    }

    public function testTheServersWaitIsInSeconds(): void
    {
        $body = "HTTP/1.1 429 Slow\r\nRetry-After: 500\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        $client = new ApiClient(['baseUrl' => $this->server($body), 'accessToken' => 't']);
        $error = self::throws(\Pcsdk\RateLimited::class, static fn () => $client->call('getUsersMe'));
        self::same([500.0, true], [$error->getRetryAfter(), $error->isRetryable()]);
    }

    public function testMisspeltNamesSuggestTheNearest(): void
    {
        $client = $this->client();
        $cases = [
            'getUsersMe' => [ArgumentError::class, static fn () => $client->call('getUserMe')],
            'getUser' => [ArgumentError::class, static fn () => (new UsersApi($client))->gteUser('x')],
            'expand' => [ArgumentError::class, static fn () => $client->call('getUsersMe', ['expnad' => ['presence']])],
            'pageSize' => [ArgumentError::class, static fn () => (new UsersApi($client))->getUsers(['pagesSize' => 5])],
            'connect_timeout' => [ConfigError::class, static fn () => new ApiClient(['conectTimeout' => 5])],
        ];
        foreach ($cases as $nearest => [$class, $call]) {
            self::contains("did you mean `$nearest`", self::throws($class, $call)->getMessage());
        }
    }

    public function testBadArgumentsAreRefusedBeforeAnythingIsSent(): void
    {
        // Nobody listens there, so a request would be a ConnectionFailed.
        $client = new ApiClient(['baseUrl' => 'http://127.0.0.1:9', 'accessToken' => 't']);
        $users = new UsersApi($client);
        $endless = [];
        $endless['self'] = &$endless;
        $cases = [
            'userId' => static fn () => $client->call('getUser'),
            'getUser: ' => static fn () => $users->getUser(['no' => 'text']),
            'positional' => static fn () => $users->getUser('a', 'b', 'c'),
            'pageSize' => static fn () => $client->call('getUsers', ['pageSize' => 'many']),
            'x-bad' => static fn () => $client->call('getUsersMe', [], ['headers' => ['x-bad' => "a\r\nb: c"]]),
            'header' => static fn () => $client->request('GET', '/api/v2/users', ['headers' => ["a\nb" => 'c']]),
            'call options' => static fn () => $client->call('getUsersMe', [], ['tiemout' => 5]),
            'UTF-8' => static fn () => $client->call('getUser', ['userId' => "\xff"]),
            'JSON' => static fn () => $client->call('postUsers', ['body' => ['name' => \NAN]]),
            'recursion' => static fn () => $client->call('postUsers', ['body' => $endless]),
            'no event' => static fn () => $client->on('acessViolation', static fn () => null),
            'Authorization' => static fn () => $client->call('getUsersMe', [], ['headers' => ['Authorization' => 'x']]),
        ];
        foreach ($cases as $part => $call) {
            $message = self::throws(ArgumentError::class, $call)->getMessage();
            self::contains(strtolower($part), strtolower($message));
        }
    }

    public function testHostilePathValuesStayInTheirSegment(): void
    {
        $client = $this->client();
        $lines = '';
        $client->debugLog = static function (string $line) use (&$lines): void {
            $lines .= $line;
        };
        foreach (['../../x', "a\0b", "a\r\nHost: evil", 'a/b?c#d', ''] as $value) {
            try {
                $client->call('getUser', ['userId' => $value]);
            } catch (ArgumentError | ApiError) {
                // Refused here, there, or taken for an id: in no case may it have been another path.
            }
        }
        self::lacks('/../', $lines);
        self::lacks('evil (', $lines);
        preg_match_all('~> GET http://[^/]+(/\S*)~', $lines, $paths);
        foreach ($paths[1] as $path) {
            self::true(preg_match('~^/api/v2/users/[^/?#]+$~', $path) === 1, $path);
        }
    }

    public function testHostileEnvironmentsAreRefused(): void
    {
        foreach (['evil.example', 'mypurecloud.ie@evil.example', "mypurecloud.ie\r\nx: y", '', 'http://evil.example'] as $name) {
            self::throws(ConfigError::class, static fn () => (new ApiClient())->setEnvironment($name));
            if ($name !== '') {
                self::throws(ConfigError::class, static fn () => new ApiClient(['environment' => $name]));
            }
        }
        self::throws(ConfigError::class, static fn () => new ApiClient(['baseUrl' => 'http://192.0.2.1']));
    }

    public function testWrongTypesOfOptionsSayTheRightOne(): void
    {
        foreach (['timeout' => 'long', 'maxAttempts' => -1, 'proxy' => [], 'allowCustomHost' => 'yes'] as $name => $value) {
            $message = self::throws(ConfigError::class, static fn () => new ApiClient([$name => $value]))->getMessage();
            self::contains('must be', $message);
        }
        self::throws(ConfigError::class, static fn () => new ApiClient(['debugLog' => 'no function']));
    }

    public function testAnUnreachableHostSaysSo(): void
    {
        $client = new ApiClient(['baseUrl' => 'http://127.0.0.1:9', 'accessToken' => 't', 'maxAttempts' => 1]);
        $error = self::throws(ConnectionFailed::class, static fn () => $client->call('getUsersMe'));
        self::contains('127.0.0.1:9', $error->getMessage());
        self::same([null, true], [$error->getStatusCode(), $error->isRetryable()]);
    }

    public function testAWrongSecretSaysSo(): void
    {
        $client = new ApiClient(['baseUrl' => $this->sandbox()->url]);
        $error = self::throws(
            AuthError::class,
            static fn () => $client->loginClientCredentialsGrant('client-id', 'wrong'),
        );
        self::same('invalid_client', $error->getErrorCode());
        $platform = (new \RC\SDK('key', 'secret', $this->sandbox()->url))->platform();
        self::throws(AuthError::class, static fn () => $platform->authorize('+12223334455', '', 'wrong'));
        self::throws(ConfigError::class, static fn () => $platform->login([]));
    }

    public function testHtmlInPlaceOfJsonIsNoResult(): void
    {
        $html = Scripted::answer(200, '<html>Sign in to the network</html>', 'text/html');
        $client = new ApiClient(['baseUrl' => $this->server($html, $html), 'accessToken' => 't']);
        $error = self::throws(DecodeError::class, static fn () => $client->call('getUsersMe'));
        self::contains('HTML', $error->getMessage());
        self::same('<html>Sign in to the network</html>', $error->getBody());
        $login = new ApiClient(['baseUrl' => $this->server($html)]);
        self::throws(DecodeError::class, static fn () => $login->loginClientCredentialsGrant('id', 'secret'));
    }

    public function testBrokenJsonIsADecodeError(): void
    {
        foreach (['{"a":', "\xff", str_repeat('[', 600) . str_repeat(']', 600)] as $body) {
            $client = new ApiClient(['baseUrl' => $this->server(Scripted::answer(200, $body)), 'accessToken' => 't']);
            $error = self::throws(DecodeError::class, static fn () => $client->request('GET', '/api/v2/x')->json());
            self::same([200, 1, 'GET /api/v2/x'], [$error->getStatusCode(), $error->getAttempts(), $error->getOperation()]);
        }
    }

    public function testAnEmptyBodyIsNull(): void
    {
        $client = new ApiClient(['baseUrl' => $this->server(Scripted::answer(200, '')), 'accessToken' => 't']);
        self::same(null, $client->call('getUsersMe'));
    }
}
