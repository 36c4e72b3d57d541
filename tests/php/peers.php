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

    public function __construct(private readonly string $url)
    {
    }

    public function __invoke(string $page): void
    {
        $host = parse_url($this->url, PHP_URL_HOST) . ':' . parse_url($this->url, PHP_URL_PORT);
        $this->socket = stream_socket_client("tcp://$host");
        $target = '/?' . http_build_query(['url' => $page]);
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
    echo "skipped: the peers are not installed: run `npm ci` in tests/peers\n0 passed, 0 failed, 4 skipped\n";
    exit(getenv('PCSDK_REQUIRE_PEERS') === false ? 0 : 1);
}
$server = start('authorization-server.mjs');
$browser = start('browser.mjs');
$about = $browser[0];
$cases = ['client_credentials_log_in_and_call', 'refresh_rotates_and_the_old_token_is_dead'];
$logins = ['chromium_logs_in_with_pkce', 'chromium_brings_the_token_of_the_implicit_grant'];
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
foreach ([$server, $browser] as [, $process, $pipes]) {
    fclose($pipes[0]);
    proc_close($process);
}
echo count($cases) - $failed . " passed, $failed failed, $skipped skipped\n";
exit($failed === 0 ? 0 : 1);
