<?php

// RingCentral in PHP: authorize with a user's password, then see whose login it is.

require __DIR__ . '/../../bindings-c/php/autoload.php';

$rcsdk = new RC\SDK('yourAppKey', 'yourAppSecret', 'https://platform.devtest.ringcentral.com');
$platform = $rcsdk->getPlatform();
$response = $platform->authorize('+12223334455', '', 'password', true);

$authData = $platform->getAuthData();
echo "php: authorized as {$authData['owner_id']}\n";
