<?php

// The process behind Scripted: its answers on the first line of the input, its URL on the first line of the output.
// It ends with its input, so it does not outlive the tests.

declare(strict_types=1);

$answers = json_decode(fgets(STDIN), true, 512, JSON_THROW_ON_ERROR);
$server = stream_socket_server('tcp://127.0.0.1:0');
echo 'http://', stream_socket_get_name($server, false), "\n";
$kept = [];
while (true) {
    $ready = [STDIN, $server];
    $none = [];
    stream_select($ready, $none, $none, null);
    if (in_array(STDIN, $ready, true)) {
        exit(0);
    }
    $peer = stream_socket_accept($server);
    $request = '';
    while (!str_contains($request, "\r\n\r\n") && ($part = fread($peer, 65536)) !== '' && $part !== false) {
        $request .= $part;
    }
    if ($answers === []) {
        $kept[] = $peer;
        continue;
    }
    preg_match('/^content-length: *(\d+)/mi', $request, $length);
    $missing = ($length[1] ?? 0) - strlen(substr($request, strpos($request, "\r\n\r\n") + 4));
    if ($missing > 0) {
        stream_get_contents($peer, $missing);
    }
    fwrite($peer, base64_decode(array_shift($answers)));
    fclose($peer);
}
