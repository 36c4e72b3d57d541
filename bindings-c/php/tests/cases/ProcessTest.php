<?php

declare(strict_types=1);

namespace Pcsdk\Tests;


/** A client that several processes share after a fork. */
final class ProcessTest extends TestCase
{
    public function testParentAndChildEachGetOnlyTheirOwnAnswers(): void
    {
        if (!\function_exists('pcntl_fork')) {
            throw new Skipped('PHP lacks pcntl');
        }
        $program = <<<'PHP'
            require $argv[1];
            $client = new Pcsdk\ApiClient(['baseUrl' => $argv[2]]);
            $client->loginClientCredentialsGrant('id', 'secret');
            $users = new Pcsdk\UsersApi($client);
            $ids = array_map(fn ($user) => $user->id, $users->getUsers(['pageSize' => 50])->entities);
            $own = fn (array $ids) => array_reduce($ids, fn ($good, $id) => $good && $users->getUser($id)->id === $id, true);
            $child = pcntl_fork();
            if ($child === 0) {
                exit($own(array_reverse($ids)) ? 0 : 1);
            }
            $good = $own($ids);
            pcntl_waitpid($child, $status);
            echo count($ids), $good ? ' good' : ' wrong', pcntl_wexitstatus($status) === 0 ? ' good' : ' wrong';
            PHP;
        $sandbox = new \Pcsdk\Sandbox(['users' => 50]);
        $command = [\PHP_BINARY, '-d', 'ffi.enable=1', '-r', $program, '--', \dirname(__DIR__, 2) . '/autoload.php', $sandbox->url];
        $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
        $said = stream_get_contents($pipes[1]);
        proc_close($process);
        self::same('50 good good', $said);
    }
}
