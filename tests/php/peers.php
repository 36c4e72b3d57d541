<?php

/**
 * The PHP package against foreign servers, and with a person in Chromium: `php peers.php`. Prints a closing count.
 */

declare(strict_types=1);

require __DIR__ . '/../../bindings-c/php/autoload.php';

const PEERS = __DIR__ . '/../peers';

function client_credentials_log_in_and_call(array $urls): void
{
    $client = new Pcsdk\ApiClient(['baseUrl' => $urls['purecloud']]);
    $refused = failure(fn () => $client->loginClientCredentialsGrant('batch:1', 'canary'));
    expect($refused instanceof Pcsdk\AuthError && $refused->getErrorCode() === 'invalid_client');
    expect(!str_contains((string) $refused, 'canary'));
    $client->loginClientCredentialsGrant('batch:1', 's%cret +1');
    expect((new Pcsdk\UsersApi($client))->getUsersMe()->name === 'batch:1');
}

function refresh_rotates_and_the_old_token_is_dead(array $urls): void
{
    $platform = (new RC\SDK('phone', 'phone-secret', $urls['ringcentral']))->getPlatform();
    $platform->authorize('+15550100', '', 'pass word&1');
    $first = $platform->getAuthData();
    $platform->refresh();
    expect($platform->getAuthData()['refresh_token'] !== $first['refresh_token']);
    expect($platform->get('/account/~/extension/~')->json()->name === '+15550100');

    $fired = 0;
    $platform->on($platform->events->accessViolation, function () use (&$fired): void {
        $fired++;
    });
    $platform->setAuthData($first);
    $refused = failure(fn () => $platform->refresh());
    expect($refused->getErrorCode() === 'invalid_grant' && $fired === 1);
    expect($platform->getAuthData() === []);
}

function a_jwt_logs_in_and_its_login_ends_with_the_logout(array $urls): void
{
    $platform = (new RC\SDK('phone', 'phone-secret', $urls['ringcentral']))->getPlatform();
    $refused = failure(fn () => $platform->login(['jwt' => $urls['jwt'] . 'canary']));
    expect($refused->getErrorCode() === 'invalid_grant' && !str_contains((string) $refused, 'canary'));
    $platform->login(['jwt' => $urls['jwt']]);
    expect($platform->get('/account/~/extension/~')->json()->name === '+15550100');
    $kept = $platform->getAuthData();
    expect($platform->logout()->status === 200 && $platform->getAuthData() === []);
    $platform->setAuthData($kept);
    expect(failure(fn () => $platform->refresh())->getErrorCode() === 'invalid_grant');
}

function a_saml2_assertion_logs_in(array $urls): void
{
    $client = new Pcsdk\ApiClient(['baseUrl' => $urls['purecloud']]);
    $client->loginSaml2BearerGrant('batch:1', 's%cret +1', 'org & co', $urls['saml']);
    expect((new Pcsdk\UsersApi($client))->getUsersMe()->name === 'ann');
    $refused = failure(fn () => $client->loginSaml2BearerGrant('batch:1', 's%cret +1', 'other', $urls['saml']));
    expect($refused->getErrorCode() === 'invalid_grant' && !str_contains((string) $refused, $urls['saml']));
}

function a_login_shared_by_processes_never_sends_a_refresh_token_twice(array $urls): void
{
    $state = sys_get_temp_dir() . '/pcsdk-' . bin2hex(random_bytes(8));
    $server = $urls['ringcentral'];
    $before = tell($server, '/__counts');
    $open = "require '" . realpath(__DIR__ . '/../../bindings-c/php/autoload.php') . "';"
        . "\$platform = (new RC\\SDK('phone', 'phone-secret', '$server', options: ['storageKey' => 'shared']))->platform();";
    $run = static fn (string $code) => proc_open(
        [PHP_BINARY, '-r', $open . $code],
        [],
        $pipes,
        null,
        ['PCSDK_STATE_DIR' => $state] + getenv(),
    );
    expect(proc_close($run("\$platform->authorize('+15550100', '', 'pass word&1', true);")) === 0);
    for ($round = 1; $round <= 3; $round++) {
        tell($server, '/__expire', []);
        $call = "exit(\$platform->get('/account/~/extension/~')->json()->name === '+15550100' ? 0 : 1);";
        $processes = array_map(static fn () => $run($call), range(1, 6));
        expect(array_sum(array_map(proc_close(...), $processes)) === 0);
    }
    $after = tell($server, '/__counts');
    expect($after['refresh_token'] - ($before['refresh_token'] ?? 0) === 3);
    expect([$after['refused'], $after['revoked']] === [$before['refused'], $before['revoked']]);
    array_map(unlink(...), array_filter(glob("$state/{,.}*", GLOB_BRACE), is_file(...)));
    rmdir($state);
}

function calls_go_on_with_the_old_token_while_the_endpoint_fails(array $urls): void
{
    $url = $urls['failing'];
    foreach ([500, 429, 'hang', 'html'] as $mode) {
        tell($url, '/__mode', ['token' => $mode]);
        $options = ['maxAttempts' => 2, 'retryBase' => 0.01, 'firstByteTimeout' => 0.3];
        $client = new Pcsdk\ApiClient(['baseUrl' => $url, 'clientId' => 'c', 'clientSecret' => 's'] + $options);
        $client->setAuthData([
            'access_token' => 'old', 'refresh_token' => 'r', 'expires_in' => 3600, 'expire_time' => time() + 30,
        ]);
        $fired = 0;
        $client->on('refreshError', function () use (&$fired): void {
            $fired++;
        });
        foreach (range(1, 5) as $call) {
            expect($client->call('getUsersMe')->token === 'Bearer old');
        }
        expect($client->getAuthData()['refresh_token'] === 'r' && $fired === 1);
        expect(tell($url, '/__counts') === ['token' => 1, 'api' => 5]);
    }
}

function chromium_says_when_the_user_refuses(array $urls): void
{
    $client = new Pcsdk\ApiClient(['baseUrl' => $urls['purecloud']]);
    $options = ['open' => new Person($urls['person'], ['refuse' => 1]), 'scope' => 'users', 'timeout' => 20];
    $refused = failure(fn () => $client->loginPkceGrant('desk', 'http://127.0.0.1/callback', $options));
    expect($refused instanceof Pcsdk\AuthError && $refused->getErrorCode() === 'access_denied');
    expect(str_contains($refused->getMessage(), 'did not allow') && !$client->isAuthorized());
}

function chromium_logs_in_with_pkce(array $urls): void
{
    $shown = [];
    $client = new Pcsdk\ApiClient(['baseUrl' => $urls['purecloud'], 'debugLog' => function (string $line) use (&$shown): void {
        $shown[] = $line;
    }]);
    $person = new Person($urls['person']);
    $verifier = $client->generatePkceCodeVerifier();
    $options = ['open' => $person, 'scope' => 'users', 'codeVerifier' => $verifier, 'timeout' => 20];
    $answer = $client->loginPkceGrant('desk', 'http://127.0.0.1/callback', $options);
    expect((new Pcsdk\UsersApi($client))->getUsersMe()->name === 'ann');
    $seen = $person->seen();
    $shown[] = print_r($client, true) . print_r($answer, true) . $seen['title'] . $seen['address'];
    foreach ([$verifier, $seen['sent']['code'], $seen['sent']['state']] as $secret) {
        expect(!str_contains(implode("\n", $shown), $secret));
    }
    $client->refresh();

    $platform = (new RC\SDK('desk', '', $urls['ringcentral']))->getPlatform();
    $platform->loginPkceGrant('http://127.0.0.1/callback', ['open' => new Person($urls['person'])] + $options);
    expect($platform->get('/account/~/extension/~')->json()->name === 'ann');
}

function chromium_brings_the_token_of_the_implicit_grant(array $urls): void
{
    $client = new Pcsdk\ApiClient(['baseUrl' => $urls['implicit']]);
    $person = new Person($urls['person']);
    $client->loginImplicitGrant('spa', 'http://127.0.0.1/', ['open' => $person, 'timeout' => 20]);
    expect((new Pcsdk\UsersApi($client))->getUsersMe()->name === 'ann');
    expect($client->getAuthData()['access_token'] === $person->seen()['sent']['access_token']);
}

/** Logs in with Chromium, without keeping the login from waiting. */
final class Person
{
    private mixed $socket;

    public function __construct(private readonly string $url, private readonly array $choices = [])
    {
    }

    public function __invoke(string $page): void
    {
        $host = parse_url($this->url, PHP_URL_HOST) . ':' . parse_url($this->url, PHP_URL_PORT);
        $this->socket = stream_socket_client("tcp://$host");
        $target = '/?' . http_build_query(['url' => $page] + $this->choices);
        fwrite($this->socket, "GET $target HTTP/1.0\r\nHost: $host\r\n\r\n");
    }

    /** What was seen, once everything was. */
    public function seen(): array
    {
        return json_decode(explode("\r\n\r\n", stream_get_contents($this->socket), 2)[1], true);
    }
}

/** A peer, and what it says about itself. */
function start(string $script): array
{
    $files = [['pipe', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']];
    $process = proc_open(['node', $script], $files, $pipes, PEERS);
    return [json_decode(fgets($pipes[1]), true), $process, $pipes];
}

/** Asks a peer's own address, by POST if there is a body. */
function tell(string $url, string $path, ?array $body = null): array
{
    $post = ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => json_encode($body)];
    return json_decode(file_get_contents($url . $path, false, stream_context_create(['http' => $body === null ? [] : $post])), true);
}

function failure(Closure $call): Pcsdk\PcsdkException
{
    try {
        $call();
    } catch (Pcsdk\PcsdkException $error) {
        return $error;
    }
    throw new Exception('no failure');
}

function expect(bool $holds): void
{
    if (!$holds) {
        throw new Exception('the expectation in line ' . debug_backtrace()[0]['line'] . ' does not hold');
    }
}

if (!is_dir(PEERS . '/node_modules')) {
    echo "skipped: the peers are not installed: run `npm ci` in tests/peers\n0 passed, 0 failed, 9 skipped\n";
    exit(getenv('PCSDK_REQUIRE_PEERS') === false ? 0 : 1);
}
$server = start('authorization-server.mjs');
$browser = start('browser.mjs');
$failing = start('failing-endpoint.mjs');
$about = $browser[0] + ['failing' => $failing[0]['url']];
$cases = [
    'client_credentials_log_in_and_call', 'refresh_rotates_and_the_old_token_is_dead', 'a_saml2_assertion_logs_in',
    'a_jwt_logs_in_and_its_login_ends_with_the_logout', 'calls_go_on_with_the_old_token_while_the_endpoint_fails',
    'a_login_shared_by_processes_never_sends_a_refresh_token_twice',
];
$logins = [
    'chromium_logs_in_with_pkce', 'chromium_brings_the_token_of_the_implicit_grant', 'chromium_says_when_the_user_refuses',
];
$skipped = $failed = 0;
if (!isset($about['missing'])) {
    $cases = [...$cases, ...$logins];
} elseif (getenv('PCSDK_REQUIRE_PEERS') === false) {
    echo "skipped: {$about['missing']}\n";
    $skipped = count($logins);
} else {
    $cases[] = static fn () => throw new Exception($about['missing']);
}
foreach ($cases as $case) {
    try {
        $case($server[0] + $about);
    } catch (Throwable $problem) {
        $failed++;
        echo 'FAILED ' . (is_string($case) ? $case : 'Chromium') . ": {$problem->getMessage()}\n";
    }
}
foreach ([$server, $browser, $failing] as [, $process, $pipes]) {
    fclose($pipes[0]);
    proc_close($process);
}
echo count($cases) - $failed . " passed, $failed failed, $skipped skipped\n";
exit($failed === 0 ? 0 : 1);
