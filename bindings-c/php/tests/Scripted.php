<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

/** A server in a process of its own that reads a request, gives the next answer byte for byte, and hangs up. */
final class Scripted
{
    public readonly string $url;

    /** @var resource */
    private $process;

    /** @var resource what the process ends with */
    private $input;

    /** @param list<string> $answers after the last, connections are kept open without an answer */
    public function __construct(array $answers)
    {
        $pipes = [];
        $command = [\PHP_BINARY, __DIR__ . '/programs/scripted.php'];
        $this->process = proc_open($command, [['pipe', 'r'], ['pipe', 'w']], $pipes);
        fwrite($pipes[0], json_encode(array_map('base64_encode', $answers), \JSON_THROW_ON_ERROR) . "\n");
        $this->url = trim(fgets($pipes[1]));
        $this->input = $pipes[0];
    }

    /** An answer with a length, to be given to the constructor. */
    public static function answer(int $status, string $body, string $type = 'application/json'): string
    {
        $length = \strlen($body);
        return "HTTP/1.1 $status Any\r\nContent-Type: $type\r\nContent-Length: $length\r\nConnection: close\r\n\r\n$body";
    }

    public function stop(): void
    {
        fclose($this->input);
        proc_close($this->process);
    }
}
