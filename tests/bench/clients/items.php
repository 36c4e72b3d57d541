<?php

// All items of a long list, one by one: `items.php COUNT`; BASE is the server's URL, PCSDK_PHP the package's folder.
//
// Prints bytes of resident memory after the first page and at the end, and the CPU seconds in between.

declare(strict_types=1);

require getenv('PCSDK_PHP') . '/autoload.php';

function cpu(): float
{
    $used = getrusage();
    return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']
        + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
}

function memory(string $field): int
{
    preg_match("/$field:\\s+(\\d+)/", file_get_contents('/proc/self/status'), $found);
    return (int) $found[1] * 1024;
}

$count = (int) $argv[1];
$users = new Pcsdk\UsersApi(new Pcsdk\ApiClient(['baseUrl' => getenv('BASE'), 'accessToken' => 'token']));
$seen = 0;
foreach ($users->getUsersIter(['pageSize' => 100, 'limit' => $count]) as $user) {
    if (++$seen === 100) {
        [$first, $before] = [memory('VmRSS'), cpu()];
    }
}
if ($seen !== $count || !isset($user->name)) {
    exit(1);
}
echo $first, ' ', memory('VmHWM'), ' ', cpu() - $before, "\n";
