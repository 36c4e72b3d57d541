<?php

/**
 * The shared vectors, through the PHP package: `php vectors.php`. Prints the cases that fail and a closing count.
 */

declare(strict_types=1);

use Pcsdk\PcsdkException;

require __DIR__ . '/../../bindings-c/php/autoload.php';
require __DIR__ . '/surroundings.php';

const HIDDEN = -1; // the status of a call that gives its data only

const NUMBERS = ['config' => 1, 'argument' => 2, 'auth' => 3, 'connection' => 4, 'timeout' => 5, 'cancelled' => 6,
    'decode' => 7, 'store' => 8, 'origin' => 9, 'bad_request' => 20, 'unauthorized' => 21, 'forbidden' => 22,
    'not_found' => 23, 'conflict' => 24, 'rate_limited' => 25, 'server' => 26, 'api' => 27, 'internal' => 90];

final class Mismatch extends Exception
{
}

function main(): int
{
    $program = getenv('PCSDK_SCRIPTED_SERVER') ?: 'cargo run --quiet -p pcsdk-tests --bin scripted-server';
    $process = proc_open(explode(' ', $program), [['pipe', 'r'], ['pipe', 'w']], $pipes, dirname(__DIR__));
    $places = json_decode(fgets($pipes[1]));
    $counts = ['passed' => 0, 'failed' => 0, 'skipped' => 0];
    foreach (glob(dirname(__DIR__) . '/vectors/*.json') as $file) {
        foreach (json_decode(file_get_contents($file), true)['cases'] as $case) {
            $begun = begin($places, $case);
            if ($begun === null) {
                $counts['skipped']++;
                continue;
            }
            try {
                run($places, ...$begun);
                $counts['passed']++;
            } catch (Throwable $problem) {
                $counts['failed']++;
                echo "FAILED {$case['name']}: {$problem->getMessage()}\n";
            }
        }
    }
    try {
        failures_leave_nothing_behind($places);
        $counts['passed']++;
    } catch (Mismatch $problem) {
        $counts['failed']++;
        echo "FAILED 24_ten_thousand_failures_leave_nothing_behind: {$problem->getMessage()}\n";
    }
    fclose($pipes[0]);
    proc_close($process);
    echo "{$counts['passed']} passed, {$counts['failed']} failed, {$counts['skipped']} skipped\n";
    return $counts['failed'] === 0 && $counts['passed'] > 0 ? 0 : 1;
}

function run(object $places, array $case, ?array $variables): void
{
    $shown = $events = $warnings = [];
    $options = camel($case['options'] ?? []) + ['debugLog' => function (string $text) use (&$shown): void {
        $shown[] = $text;
    }];
    try {
        $client = surrounded($variables, static fn () => $case['platform'] === 'purecloud'
            ? new Pcsdk\ApiClient($options)
            : new Pcsdk\RingCentral\Platform($options));
    } catch (PcsdkException $error) {
        expect(isset($case['refused']), $error->getMessage());
        compare_error($error, $case['refused']);
        conclude($places, $case, (string) $error . print_r($error, true));
        return;
    }
    expect(!isset($case['refused']), 'the client was made all the same');
    $watched = ['beforeLogin', 'loginSuccess', 'loginError', 'beforeRefresh', 'refreshSuccess', 'refreshError',
        'accessViolation', 'beforeLogout', 'logoutSuccess', 'logoutError', 'rateLimit'];
    foreach ($watched as $name) {
        $client->on($name, function (mixed $error = null) use (&$events, &$shown, $name): void {
            $events[] = $name;
            $shown[] = print_r($error instanceof Throwable ? $error->getMessage() : $error, true);
        });
        if ($case['unruly_handlers'] ?? false) {
            $client->on($name, static fn () => throw new LogicException('unruly: ' . json_encode(login_state($client))));
        }
    }
    set_error_handler(static function (int $level, string $text) use (&$warnings): bool {
        if ($level === E_USER_WARNING) {
            $warnings[] = $text;
        }
        return true;
    }, E_USER_WARNING | E_USER_DEPRECATED | E_USER_NOTICE);
    try {
        steps($client, $case['steps'] ?? [], $shown);
    } finally {
        restore_error_handler();
    }
    $wanted = $case['events'] ?? $events;
    expect($events === $wanted, 'events ' . implode(',', $events) . ' instead of ' . implode(',', $wanted));
    $reported = implode("\n", $warnings);
    expect(count($warnings) === (($case['unruly_handlers'] ?? false) ? count($events) : 0), "warnings: $reported");
    foreach ($warnings as $at => $text) {
        expect(str_contains($text, "the handler of $events[$at] threw LogicException: unruly"), $text);
    }
    conclude($places, $case, implode("\n", $shown) . print_r($client, true));
}

/** Takes the steps of a case one after the other. */
function steps(object $client, array $steps, array &$shown): void
{
    foreach ($steps as $step) {
        $expect = $step['expect'] ?? [];
        $began = microtime(true);
        try {
            [$status, $data] = take($client, $step['do'], $step['with'] ?? []);
        } catch (PcsdkException $error) {
            $shown[] = (string) $error . print_r($error, true);
            within($began, $expect);
            if (kind_of($error) === (NUMBERS[$expect['or_error'] ?? ''] ?? null)) {
                continue;
            }
            expect(isset($expect['error']), (string) $error->getMessage());
            compare_error($error, $expect['error']);
            continue;
        }
        within($began, $expect);
        expect(!isset($expect['error']), "succeeded instead of an error");
        $wanted = $expect['status'] ?? $status;
        expect($status === HIDDEN || $status === $wanted, "status $status, not $wanted");
        $fits = !array_key_exists('data', $expect) || covers($data, $expect['data']);
        expect($fits, 'data ' . json_encode($data));
    }
}

function login_state(object $client): array
{
    $state = ['authorized' => $client->isAuthorized(), 'token_valid' => $client->isTokenValid()];
    $same = !method_exists($client, 'loggedIn') || $client->loggedIn() === $state['authorized'];
    expect($same, 'loggedIn is not what isAuthorized is');
    return $state;
}

/** Compares what arrived at the server, and what was shown. */
function conclude(object $places, array $case, string $shown): void
{
    $problems = json_decode(file_get_contents("$places->plain/_verdict/php/{$case['name']}"))->problems;
    expect($problems === [], implode('; ', $problems));
    foreach ($case['once'] ?? [] as $text) {
        expect(substr_count($shown, $text) === 1, "`$text` was not shown once");
    }
    foreach ($case['secrets'] ?? [] as $secret) {
        expect(!str_contains($shown, $secret), "`$secret` was shown: $shown");
    }
}

/** Runs one step; gives the status and the data. */
function take(object $client, string $action, array $given): array
{
    switch ($action) {
        case 'client_credentials':
            return answer($client->loginClientCredentialsGrant($given['id'], $given['secret']));
        case 'authorize':
            return answer($client->authorize($given['username'], $given['extension'], $given['password'], $given['remember']));
        case 'jwt':
            return answer($client->login(['jwt' => $given['jwt']]));
        case 'code':
            return answer($client instanceof Pcsdk\ApiClient
                ? $client->loginCodeAuthorizationGrant(
                    $given['id'],
                    $given['secret'] ?? null,
                    $given['code'],
                    $given['redirect_uri'],
                    $given['verifier'] ?? null,
                )
                : $client->login($given));
        case 'saml2':
            return answer($client->loginSaml2BearerGrant($given['id'], $given['secret'], $given['org'], $given['assertion']));
        case 'refresh_token':
            return answer($client instanceof Pcsdk\ApiClient
                ? $client->refreshCodeAuthorizationGrant($given['id'], $given['secret'] ?? null, $given['token'])
                : $client->login(['refreshToken' => $given['token']]));
        case 'login_url':
            $page = $client->beginLogin($given);
            $url = str_replace($client->getBaseUrl(), '', $page['url']);
            return [null, ['url' => $url, 'code_verifier' => $page['codeVerifier'] ?? null] + $page];
        case 'parse_login_redirect':
            return [null, $client->parseLoginRedirect($given['url'], $given['state'] ?? null)];
        case 'pkce_challenge':
            return [null, $client->computePkceCodeChallenge($given['verifier'])];
        case 'access_token':
            $client->setAccessToken($given['token']);
            return [null, null];
        case 'set_environment':
            $client->setEnvironment($given['name']);
            return [null, null];
        case 'login':
            return answer($client->login(...($given === [] ? [] : [$given])));
        case 'set_gateway':
            $client->setGateway(
                $given['host'],
                $given['protocol'],
                (int) $given['port'],
                $given['path_params_login'],
                $given['path_params_api'],
            );
            return [null, null];
        case 'set_auth_data':
            $client->setAuthData($given);
            return [null, null];
        case 'auth_data':
            return [null, $client->getAuthData()];
        case 'login_state':
            return [null, login_state($client)];
        case 'refresh':
        case 'logout':
            return answer($client->$action());
        case 'pause':
            return [null, usleep($given['ms'] * 1000)];
        case 'call':
            $options = camel($given['options'] ?? []);
            return [HIDDEN, plain($client->call($given['id'], objects($given['arguments'] ?? []), $options))];
        case 'iterate':
            return [HIDDEN, plain(items($client, $given))];
        case 'request':
            $options = array_diff_key($given, ['method' => 0, 'path' => 0, 'options' => 0]);
            $options = objects($options) + camel($given['options'] ?? []);
            return answer($client->request($given['method'], $given['path'], $options));
        case 'download':
            $file = tempnam(sys_get_temp_dir(), 'pcsdk');
            try {
                $response = $client->download($given['source'], $file . ($given['file'] ?? ''), camel($given['options'] ?? []));
                return [$response->status, file_get_contents($file)];
            } finally {
                array_map('unlink', glob("$file*"));
            }
        default:
            throw new Mismatch("there is no step $action");
    }
}

/** The items of a walk, through the iterator of the group; `resume` goes on from the last walk's cursor. */
function items(Pcsdk\Client $client, array $given): array
{
    static $cursors = new WeakMap();
    $space = $client instanceof Pcsdk\RingCentral\Platform ? 'Pcsdk\\RingCentral\\' : 'Pcsdk\\';
    $group = new ($space . $given['group'] . 'Api')($client);
    if ($given['resume'] ?? false) {
        $group = $group->withOptions(['cursor' => $cursors[$client]]);
    }
    $bad = [];
    if ($given['bad_items'] ?? false) {
        $group = $group->withOptions(['onBadItem' => function (string $raw) use (&$bad): void {
            $bad[] = $raw;
        }]);
    }
    $walk = $group->{$given['method'] . 'Iter'}(...objects($given['arguments']));
    $items = [];
    try {
        foreach ($walk as $item) {
            $items[] = $item;
            if (count($items) === ($given['take'] ?? null)) {
                break;
            }
        }
    } finally {
        $cursors[$client] = $walk->cursor();
    }
    return ($given['bad_items'] ?? false) ? ['items' => $items, 'bad' => $bad] : $items;
}

/** PHP cannot tell an empty object from an empty list, so bodies that are empty become objects. */
function objects(array $arguments): array
{
    if (($arguments['body'] ?? null) === []) {
        $arguments['body'] = new stdClass();
    }
    return $arguments;
}

function answer(?Pcsdk\Response $response): array
{
    return $response === null ? [null, null] : [$response->status, plain($response->data())];
}

function plain(mixed $data): mixed
{
    return json_decode(json_encode($data, JSON_PARTIAL_OUTPUT_ON_ERROR), true);
}

function covers(mixed $actual, mixed $expected): bool
{
    if (!is_array($expected)) {
        return $actual === $expected;
    }
    if (!is_array($actual) || array_is_list($expected) && count($actual) !== count($expected)) {
        return false;
    }
    foreach ($expected as $key => $value) {
        if (!array_key_exists($key, $actual) || !covers($actual[$key], $value)) {
            return false;
        }
    }
    return true;
}

/** Options with their names in camelCase. */
function camel(array $options): array
{
    $names = array_map(static fn (string $name) => lcfirst(str_replace('_', '', ucwords($name, '_'))), array_keys($options));
    return array_combine($names, array_values($options));
}

function failures_leave_nothing_behind(object $places): void
{
    $client = static fn (string $url) => new Pcsdk\ApiClient(['baseUrl' => $url, 'accessToken' => 't', 'maxAttempts' => 1]);
    $clients = [$client($places->broken), $client($places->nobody)];
    $fail = static function (int $times) use ($clients): void {
        for ($number = 0; $number < $times; $number++) {
            try {
                $clients[(int) ($number % 4 === 0)]->request('POST', '/x', ['body' => new stdClass()]);
            } catch (PcsdkException) {
                continue;
            }
            throw new Mismatch('a call succeeded');
        }
    };
    $fail(500);
    [$files, $threads, $memory] = held();
    $fail(10_000);
    [$filesAfter, $threadsAfter, $memoryAfter] = held();
    expect($filesAfter <= $files && $threadsAfter <= $threads, "$filesAfter files, $threadsAfter threads");
    // What allocators keep for later.
    expect($memoryAfter < $memory + 8192, "$memory kB became $memoryAfter kB");
}

/** Descriptors, threads, and kilobytes of memory in use. */
function held(): array
{
    preg_match('/VmRSS:\s+(\d+)/', file_get_contents('/proc/self/status'), $memory);
    return [count(scandir('/proc/self/fd')), count(scandir('/proc/self/task')), (int) $memory[1]];
}

/** The number of an error's kind. */
function kind_of(PcsdkException $error): int
{
    $name = static fn (string $class): string => strtolower(substr(strrchr($class, '\\'), 1));
    return array_search($name($error::class), array_map($name, PcsdkException::KINDS), true);
}

function within(float $began, array $expect): void
{
    expect(microtime(true) - $began < ($expect['within_ms'] ?? 60_000) / 1000, 'it took too long');
}

function compare_error(PcsdkException $error, array $expected): void
{
    $found = [
        'kind' => kind_of($error),
        'code' => $error->getErrorCode(),
        'status' => $error->getStatusCode(),
        'request_id' => $error->getRequestId(),
        'retry_after' => $error->getRetryAfter(),
        'attempts' => $error->getAttempts(),
        'outcome_unknown' => $error->isOutcomeUnknown(),
    ];
    expect($error->getWaited() >= ($expected['waited_at_least'] ?? 0), "waited {$error->getWaited()} s only");
    foreach ($expected as $name => $value) {
        if ($name === 'says' || $name === 'waited_at_least') {
            continue;
        }
        $wanted = $name === 'kind' ? NUMBERS[$value] : $value;
        expect($found[$name] == $wanted, "$name is {$found[$name]}, not $wanted: {$error->getMessage()}");
    }
    foreach ($expected['says'] ?? [] as $text) {
        expect(str_contains($error->getMessage(), $text), "the message lacks `$text`: {$error->getMessage()}");
    }
}

function expect(bool $holds, string $problem): void
{
    if (!$holds) {
        throw new Mismatch($problem);
    }
}

exit(main());
