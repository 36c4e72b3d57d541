<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\ApiClient;
use Pcsdk\AuthError;
use RingCentral\SDK\SDK;

/** Logging in, staying logged in, and what is told of it. */
final class LoginTest extends TestCase
{
    public function testEachGrantOfPurecloud(): void
    {
        $grants = [
            fn (ApiClient $client) => $client->loginClientCredentialsGrant('id', 'secret'),
            fn (ApiClient $client) => $client->loginCodeAuthorizationGrant(
                'id',
                'secret',
                $this->code('/oauth/authorize', 'id', 'http://localhost/'),
                'http://localhost/',
            ),
            fn (ApiClient $client) => $client->loginSaml2BearerGrant('id', 'secret', 'org', 'PHNhbWw+'),
        ];
        foreach ($grants as $grant) {
            $client = new ApiClient(['baseUrl' => $this->sandbox()->url]);
            self::same(false, $client->isAuthorized());
            $answer = $grant($client)->json();
            self::same($answer->access_token, $client->getAuthData()['access_token']);
            self::same([true, true], [$client->isAuthorized(), $client->isTokenValid()]);
            self::same('Ada Lovelace', $client->call('getUsersMe')->name);
        }
    }

    public function testEachLoginOfRingcentral(): void
    {
        $to = 'http://localhost/';
        $verifier = str_repeat('v', 43);
        $code = fn (?string $verifier) => $this->code('/restapi/oauth/authorize', 'key', $to, $verifier);
        $logins = [
            [['jwt' => 'header.claims.signature']],
            [['code' => $code(null), 'redirectUri' => $to]],
            [['code' => $code($verifier), 'redirect_uri' => $to, 'verifier' => $verifier]],
            [['username' => '+12223334455', 'extension' => '101', 'password' => 'password']],
            ['+12223334455', '101', 'password'],
        ];
        foreach ($logins as $login) {
            $platform = (new SDK('key', 'secret', $this->sandbox()->url))->platform();
            $answer = $platform->login(...$login)->json();
            self::same($answer->access_token, $platform->auth()->accessToken());
            self::true($platform->loggedIn() && $platform->auth()->accessTokenValid(), 'logged in');
        }
        $platform = (new SDK('key', 'secret', $this->sandbox()->url))->platform();
        self::same(null, $platform->login(['access_token' => $answer->access_token]));
        self::same('bearer', strtolower($platform->auth()->tokenType()));
        self::true(\is_string($platform->get('/account/~/extension/~')->json()->name), 'the ready token works');
    }

    public function testAReadyTokenAndForgettingIt(): void
    {
        $token = $this->client()->getAuthData()['access_token'];
        $client = new ApiClient(['baseUrl' => $this->sandbox()->url]);
        $client->setAccessToken($token);
        self::same('Ada Lovelace', $client->call('getUsersMe')->name);
        $client->setAccessToken('');
        self::same([false, []], [$client->isAuthorized(), $client->getAuthData()]);
    }

    public function testRefreshGivesNewTokensAndLogoutNone(): void
    {
        $platform = $this->platform();
        $before = $platform->auth()->refreshToken();
        $answer = $platform->refresh()->json();
        self::same($answer->refresh_token, $platform->auth()->refreshToken());
        self::true($answer->refresh_token !== $before, 'refresh tokens rotate');
        self::same(200, $platform->logout()->status);
        self::same([false, false, [], null], [
            $platform->isAuthorized(), $platform->isTokenValid(), $platform->getAuthData(), $platform->logout(),
        ]);
        self::throws(AuthError::class, static fn () => $platform->refresh());
    }

    public function testAnExpiredTokenIsRenewedOnTheWay(): void
    {
        $platform = $this->platform();
        $before = $platform->auth()->accessToken();
        $this->tell('expire');
        self::same('Ada Lovelace', $platform->get('/account/~/extension/~')->json()->name);
        self::true($platform->auth()->accessToken() !== $before, 'another token');
    }

    public function testAuthDataComeAsObjectsArraysOrNothing(): void
    {
        $data = $this->platform()->getAuthData();
        $platform = (new SDK('key', 'secret', $this->sandbox()->url))->platform();
        foreach ([$data, (object) $data, json_decode(json_encode($data))] as $form) {
            $platform->setAuthData($form);
            self::same($data['access_token'], $platform->auth()->accessToken());
        }
        foreach ([null, [], (object) [], json_decode('null')] as $nothing) {
            $platform->setAuthData($data);
            $platform->setAuthData($nothing);
            self::same(false, $platform->isAuthorized());
        }
        self::throws(\Pcsdk\ArgumentError::class, static fn () => $platform->setAuthData(['token' => 'x']));
    }

    public function testEventsComeInTheirOrder(): void
    {
        $platform = (new SDK('key', 'secret', $this->sandbox()->url))->platform();
        $told = [];
        foreach (get_object_vars($platform->events) as $event) {
            $platform->on($event, static function () use ($event, &$told): void {
                $told[] = $event;
            });
        }
        $platform->authorize('+12223334455', '101', 'password');
        $this->tell('expire');
        $platform->get('/account/~/extension/~');
        $platform->logout();
        self::same([
            'beforeLogin', 'loginSuccess', 'beforeRefresh', 'refreshSuccess', 'beforeLogout', 'logoutSuccess',
        ], $told);
        $told = [];
        self::throws(AuthError::class, static fn () => $platform->authorize('+12223334455', '101', 'wrong'));
        self::same(['beforeLogin', 'loginError'], $told);
    }

    public function testOlderEventNamesAndSeveralAtOnceAreUnderstood(): void
    {
        $platform = (new SDK('key', 'secret', $this->sandbox()->url))->platform();
        $told = 0;
        $count = static function () use (&$told): void {
            ++$told;
        };
        $platform->on(['authorizeSuccess', 'logoutSuccess'], $count)->on('authorizeSuccess', static fn () => null);
        $platform->authorize('+12223334455', '101', 'password');
        self::same(1, $told);
        $platform->off('loginSuccess', $count)->off('logoutSuccess');
        $platform->authorize('+12223334455', '101', 'password');
        $platform->logout();
        self::same(1, $told);
    }

    public function testAHandlerMayCallTheClient(): void
    {
        $platform = (new SDK('key', 'secret', $this->sandbox()->url))->platform();
        $seen = [];
        $platform->on('beforeLogin', static function () use ($platform, &$seen): void {
            $seen[] = $platform->isAuthorized();
        });
        $platform->on('loginSuccess', static function () use ($platform, &$seen): void {
            $seen[] = $platform->get('/account/~/extension/~')->json()->name;
        });
        $platform->authorize('+12223334455', '101', 'password');
        self::same([false, 'Ada Lovelace'], $seen);
    }

    public function testWhatAHandlerThrowsIsReportedAndBreaksNothing(): void
    {
        $client = new ApiClient(['baseUrl' => $this->sandbox()->url]);
        $fail = static fn () => throw new \LogicException('of mine');
        $client->on(['beforeLogin', 'loginSuccess'], $fail);
        $client->debugLog = $fail;
        $warnings = [];
        set_error_handler(static function (int $level, string $message) use (&$warnings): bool {
            $warnings[] = [$level, $message];
            return true;
        });
        try {
            $client->loginClientCredentialsGrant('id', 'secret');
            self::same('Ada Lovelace', $client->call('getUsersMe')->name);
        } finally {
            restore_error_handler();
        }
        $texts = implode("\n", array_column($warnings, 1));
        foreach (['handler of beforeLogin', 'handler of loginSuccess', 'debugLog'] as $what) {
            self::contains("the $what threw LogicException: of mine", $texts);
        }
        self::same([\E_USER_WARNING], array_values(array_unique(array_column($warnings, 0))));
    }

    public function testOperationsThatWillNotStayTriggerOneErrorEach(): void
    {
        $client = new ApiClient(['baseUrl' => $this->sandbox()->url]);
        $client->loginClientCredentialsGrant('id', 'secret');
        $notices = [];
        set_error_handler(static function (int $level, string $message) use (&$notices): bool {
            $notices[] = [$level, $message];
            return true;
        });
        try {
            foreach ([1, 2] as $time) {
                $client->call('getLanguages');
                $client->call('getBillingContracts');
                $client->call('getUsersMe');
            }
        } finally {
            restore_error_handler();
        }
        self::same([
            [\E_USER_DEPRECATED, 'pcsdk: getLanguages is deprecated: the vendor is about to remove it'],
            [\E_USER_NOTICE, 'pcsdk: getBillingContracts is a preview: the vendor may still change it'],
        ], $notices);
    }

    public function testAHandlerOfAnOutcomeMayExit(): void
    {
        $url = $this->sandbox()->url;
        $program = <<<PHP
            \$sdk = new RC\\SDK('key', 'secret', '$url');
            \$sdk->platform()->on('loginError', function () { echo 'to the login page'; exit(3); });
            \$sdk->platform()->authorize('+12223334455', '', 'wrong');
            echo 'not reached';
            PHP;
        self::same([3, 'to the login page'], $this->php($program));
    }

    public function testALoggerHearsWhatTheDebugLogHears(): void
    {
        $logger = new class () {
            /** @var list<array{string, string}> */
            public array $lines = [];

            public function log(string $level, string $message, array $context = []): void
            {
                $this->lines[] = [$level, $message];
            }
        };
        $lines = [];
        $client = $this->client(['logger' => $logger, 'debugLog' => static function (string $line) use (&$lines): void {
            $lines[] = $line;
        }]);
        self::same($lines, array_column($logger->lines, 1));
        self::same([], array_diff(array_column($logger->lines, 0), ['debug', 'info', 'warning']));
        self::contains('POST', implode($lines));
        $client->debugLog = null;
        $before = \count($lines);
        $client->call('getUsersMe');
        self::same($before, \count($lines));
        self::true(!isset($client->debugLog), 'taken away');
    }

    public function testAStorageKeyKeepsTheLoginForTheNextProcess(): void
    {
        $environment = ['XDG_STATE_HOME' => $this->folder(), 'XDG_CONFIG_HOME' => $this->folder(), 'HOME' => $this->folder()];
        $url = $this->sandbox()->url;
        $options = "['baseUrl' => '$url', 'storageKey' => 'myAuthToken', 'clientId' => 'id']";
        $login = "(new Pcsdk\\PureCloudSession($options))->loginClientCredentialsGrant('id', 'secret');";
        self::same([0, ''], $this->php($login, [], $environment));
        $use = "echo (new Pcsdk\\PureCloudSession($options))->call('getUsersMe')->name;";
        self::same([0, 'Ada Lovelace'], $this->php($use, [], $environment));
    }
}
