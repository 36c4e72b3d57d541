<?php

// PHP clients under measurement: `loop.php CLIENT CASE`, then for each line `REQUESTS THREADS` on standard input one
// line of JSON. BASE is the server's URL, PCSDK_PHP the folder of the package.

declare(strict_types=1);

[, $client, $case] = $argv;
$base = getenv('BASE');
$path = ['me' => '/api/v2/users/me', 'page' => '/api/v2/users?pageSize=100'][$case];

function pcsdk(string $base, string $case): Closure
{
    require getenv('PCSDK_PHP') . '/autoload.php';
    $users = new Pcsdk\UsersApi(new Pcsdk\ApiClient(['baseUrl' => $base, 'accessToken' => 'token']));
    return $case === 'page' ? fn () => $users->getUsers(['pageSize' => 100]) : fn () => $users->getUsersMe();
}

function curl(string $url): Closure
{
    $curl = curl_init($url);
    curl_setopt_array($curl, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_HTTPHEADER => ['Authorization: Bearer token', 'Accept: application/json'],
    ]);
    return fn () => json_decode(curl_exec($curl));
}

function cpu(): float
{
    $usage = getrusage();
    return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']
        + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
}

$request = $client === 'pcsdk' ? pcsdk($base, $case) : curl($base . $path);
if (!isset($request()->{$case === 'me' ? 'id' : 'entities'})) {
    fwrite(STDERR, "$client: not the answer to $case\n");
    exit(1);
}
while (($line = fgets(STDIN)) !== false) {
    [$count] = array_map(intval(...), explode(' ', $line));
    [$before, $began] = [cpu(), hrtime(true)];
    for ($sent = 0; $sent < $count; $sent++) {
        $request();
    }
    [$seconds, $used] = [(hrtime(true) - $began) / 1e9, cpu() - $before];
    echo json_encode(['requests' => $count, 'seconds' => $seconds, 'cpu' => $used]), "\n";
}
