<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use RC;

/** The PHP examples of RingCentral's reference, with only credentials and host changed. */
final class DocumentsTest extends TestCase
{
    public function testAuthorizeAsDocumented(): void
    {
        $rcsdk = new RC\SDK('yourAppKey', 'yourAppSecret', $this->sandbox()->url);

        $response = $rcsdk->getPlatform()->authorize('+12223334455', '101', 'password', true);
        // change true to false to not remember user

        $token = $response->jsonArray();
        $documented = ['access_token', 'token_type', 'expires_in', 'refresh_token', 'refresh_token_expires_in', 'scope'];
        self::same([], array_diff([...$documented, 'owner_id'], array_keys($token)), 'the documented fields');
        self::same($token['access_token'], $rcsdk->getPlatform()->getAuthData()['access_token'], 'remembered');
        self::same($token['refresh_token'], $rcsdk->getPlatform()->auth()->refreshToken(), 'remembered');
        self::true($rcsdk->getPlatform()->isAuthorized(), 'authorized');
    }

    public function testRememberMakesTheLoginOutliveTheDay(): void
    {
        $life = function (bool $remember): int {
            $platform = (new RC\SDK('key', 'secret', $this->sandbox()->url))->getPlatform();
            return $platform->authorize('+12223334455', '', 'password', $remember)->json()->refresh_token_expires_in;
        };
        self::true($life(true) > 86_400 && $life(false) < 86_400, 'a remembered login lives longer');
    }

    public function testALoginSurvivesInAFileForAnotherProcess(): void
    {
        $url = $this->sandbox()->url;
        $sdk = "\$rcsdk = new RC\\SDK('yourAppKey', 'yourAppSecret', '$url');";
        $file = $this->folder() . '/platform.json';
        $where = '$file = ' . var_export($file, true) . ';';
        $first = $this->php(<<<PHP
            $sdk $where
            \$platform = \$rcsdk->getPlatform();
            \$platform->authorize('+12223334455', '101', 'password', true);
            file_put_contents(\$file, json_encode(\$platform->getAuthData(), JSON_PRETTY_PRINT));
            PHP);
        self::same([0, ''], $first);
        $second = $this->php(<<<PHP
            $sdk $where
            \$rcsdk->getPlatform()->setAuthData(json_decode(file_get_contents(\$file)));
            echo \$rcsdk->getPlatform()->get('/account/~/extension/~')->json()->name;
            PHP);
        self::same([0, 'Ada Lovelace'], $second);
        $stored = json_decode(file_get_contents($file));
        self::true(abs($stored->expire_time - time() - $stored->expires_in) < 60, 'times are in seconds');
    }

    public function testAccessViolationIsToldOnADeadRefreshToken(): void
    {
        $platform = $this->platform();
        $told = [];
        $platform->on($platform->events->accessViolation, static function ($error) use (&$told): void {
            $told[] = $error;
        });
        $platform->get('/account/~/extension/~');
        self::same([], $told, 'nothing is wrong yet');
        $this->tell('revoke-refresh');
        $this->tell('expire');
        $error = self::throws(\Pcsdk\AuthError::class, static fn () => $platform->get('/account/~/extension/~'));
        self::same(1, \count($told), 'told once');
        self::same(\Pcsdk\AuthError::class, $told[0]::class);
        self::same($told[0]->getErrorCode(), $error->getErrorCode());
        self::true(!$platform->isAuthorized(), 'the login is gone');
    }

    public function testBothNamesAreOneClass(): void
    {
        $sdk = new RC\SDK('key', 'secret');
        self::true($sdk instanceof \RingCentral\SDK\SDK, 'one class');
        self::true($sdk->getPlatform() === $sdk->platform(), 'one platform');
        self::same('https://platform.ringcentral.com', $sdk->platform()->getBaseUrl());
    }

    public function testThePurecloudExamplesReadTheSameInPhp(): void
    {
        [$code, $output] = $this->php(<<<'PHP'
            $client = Pcsdk\ApiClient::instance();
            $client->loginClientCredentialsGrant('client-id', 'client-secret');
            $usersApi = new Pcsdk\UsersApi();
            $userMe = $usersApi->getUsersMe(['expand' => ['presence']]);
            echo "Hello, {$userMe->name}! {$userMe->presence->presenceDefinition->systemPresence}";
            PHP, environment: ['PCSDK_BASE_URL' => $this->sandbox()->url]);
        self::same([0, 'Hello, Ada Lovelace! '], [$code, substr($output, 0, 21)], $output);
    }

    public function testASessionTakesProxyAndStorageKey(): void
    {
        $session = new \Pcsdk\PureCloudSession(['proxy' => 'http://127.0.0.1:9', 'environment' => 'mypurecloud.ie']);
        $lines = [];
        $session->debugLog = static function (string $line) use (&$lines): void {
            $lines[] = $line;
        };
        $session->setAccessToken('token');
        self::same('https://api.mypurecloud.ie', $session->getBaseUrl());
        $error = self::throws(
            \Pcsdk\ConnectionFailed::class,
            static fn () => $session->call('getUsersMe', [], ['maxAttempts' => 1]),
        );
        self::contains('proxy', $error->getMessage());
        self::contains('GET', implode($lines));
    }

    public function testTheReadmesExamplesRun(): void
    {
        preg_match_all('/^```php\n(.*?)^```/ms', file_get_contents(\dirname(__DIR__, 2) . '/README.md'), $blocks);
        $file = var_export($this->folder() . '/login.json', true);
        $given = "\$clientId = 'client-id'; \$clientSecret = 'client-secret'; \$file = $file; \$id = 'no/such';\n";
        // What a web server's visitors do takes a browser: tests/php/peers.php does it; what promises to print
        // something is run on its own, by tests/demo/test_readme.py.
        $here = static fn (string $block): bool => !preg_match('/\$_SESSION|prints: /', $block);
        $blocks = array_filter($blocks[1], $here);
        $program = str_replace("require 'vendor/autoload.php';", '', implode("\n", $blocks));
        [$code, $text] = $this->php($given . $program, [], ['PCSDK_BASE_URL' => $this->sandbox()->url]);
        self::same([0, "Hello, Ada Lovelace!\nAda Lovelace"], [$code, $text], $text);
        self::same(4, \count($blocks));
    }
}
