<?php

/**
 * The PHP package against a certified OAuth 2 server: `php peers.php`. Prints a closing count.
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
    echo "skipped: the peers are not installed: run `npm ci` in tests/peers\n0 passed, 0 failed, 2 skipped\n";
    exit(getenv('PCSDK_REQUIRE_PEERS') === false ? 0 : 1);
}
$process = proc_open(['node', 'authorization-server.mjs'], [['pipe', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']], $pipes, PEERS);
$urls = json_decode(fgets($pipes[1]), true);
$failed = 0;
$cases = ['client_credentials_log_in_and_call', 'refresh_rotates_and_the_old_token_is_dead'];
foreach ($cases as $case) {
    try {
        $case($urls);
    } catch (Throwable $problem) {
        $failed++;
        echo "FAILED $case: {$problem->getMessage()}\n";
    }
}
fclose($pipes[0]);
proc_close($process);
echo count($cases) - $failed . " passed, $failed failed\n";
exit($failed === 0 ? 0 : 1);
