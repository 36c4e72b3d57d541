<?php

// PureCloud in PHP: log in with the client credentials grant, then ask who one is.

require __DIR__ . '/../../bindings-c/php/autoload.php';

use Pcsdk\ApiClient;
use Pcsdk\UsersApi;

$client = ApiClient::instance();
$client->loginClientCredentialsGrant('client-id', 'client-secret');

$usersApi = new UsersApi();
$userMe = $usersApi->getUsersMe(['expand' => ['presence']]);
echo "php: Hello, {$userMe->name}!\n";
