<?php

// A whole short program: log in, one request, end. `first.php CLIENT`; BASE is the server's URL.

declare(strict_types=1);

$base = getenv('BASE');

function pcsdk(string $base): object
{
    require getenv('PCSDK_PHP') . '/autoload.php';
    $client = new Pcsdk\ApiClient(['baseUrl' => $base]);
    $client->loginClientCredentialsGrant('id', 'secret');
    return (new Pcsdk\UsersApi($client))->getUsersMe();
}

function curl(string $base): object
{
    $curl = curl_init();
    curl_setopt_array($curl, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_URL => "$base/oauth/token",
        CURLOPT_POSTFIELDS => 'grant_type=client_credentials',
        CURLOPT_USERPWD => 'id:secret',
    ]);
    $token = json_decode(curl_exec($curl))->access_token;
    curl_setopt_array($curl, [
        CURLOPT_URL => "$base/api/v2/users/me",
        CURLOPT_HTTPGET => true,
        CURLOPT_USERPWD => null,
        CURLOPT_HTTPHEADER => ["Authorization: Bearer $token"],
    ]);
    return json_decode(curl_exec($curl));
}

exit(isset($argv[1]($base)->id) ? 0 : 1);
