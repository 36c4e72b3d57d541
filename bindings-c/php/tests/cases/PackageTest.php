<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\Group;
use Pcsdk\Library;
use Pcsdk\Native;

/** The package as users get it. */
final class PackageTest extends TestCase
{
    public function testComposerInstallsItFromAPathWithoutANetwork(): void
    {
        [$code] = self::run(['sh', '-c', 'command -v composer']);
        if ($code !== 0) {
            throw new Skipped('composer is missing');
        }
        $folder = $this->folder();
        $package = "$folder/package";
        self::run(['cp', '-r', self::root(), $package]);
        @mkdir(\dirname($library = str_replace(self::root(), $package, Library::packaged())), 0o700, true);
        copy(getenv(Library::VARIABLE), $library);
        file_put_contents("$package/lib/pcsdk.ffi.h", Library::header());
        mkdir("$folder/program");
        file_put_contents("$folder/program/composer.json", json_encode([
            'require' => ['pcsdk/pcsdk' => '*'],
            'repositories' => [
                ['packagist.org' => false],
                ['type' => 'path', 'url' => '../package', 'options' => [
                    'symlink' => false, 'versions' => ['pcsdk/pcsdk' => Native::version()],
                ]],
            ],
        ]));
        $environment = ['COMPOSER_HOME' => "$folder/home", 'COMPOSER_ALLOW_SUPERUSER' => '1'];
        [$code, $text] = self::run(['composer', 'install', '-n', '--no-progress'], $environment, "$folder/program");
        self::same(0, $code, $text);
        file_put_contents("$folder/program/main.php", <<<'PHP'
            <?php
            require __DIR__ . '/vendor/autoload.php';
            $sandbox = new Pcsdk\Sandbox();
            $client = new Pcsdk\ApiClient(['baseUrl' => $sandbox->url]);
            $client->loginClientCredentialsGrant('id', 'secret');
            echo (new Pcsdk\UsersApi($client))->getUsersMe()->name, ' ';
            $platform = (new RC\SDK('key', 'secret', $sandbox->url))->getPlatform();
            $platform->authorize('+12223334455', '101', 'password');
            echo get_class(new RingCentral\SDK\SDK('key', 'secret')), ' ';
            $phone = ['phoneNumber' => '+15551230001'];
            $sms = ['from' => $phone, 'to' => [$phone], 'text' => 'Hi'];
            echo (new Pcsdk\RingCentral\SmsApi($platform))->withResponse()->createSMSMessage($sms)->ok();
            PHP);
        $run = self::run([\PHP_BINARY, "$folder/program/main.php"], [Library::VARIABLE => null]);
        self::same([0, 'Ada Lovelace Pcsdk\RingCentral\SDK 1'], $run);
        [$code, $header] = self::run(
            [\PHP_BINARY, "$folder/program/vendor/bin/pcsdk-preload-header"],
            [Library::VARIABLE => null],
        );
        self::same(0, $code, $header);
        self::contains('vendor/pcsdk/pcsdk/lib/', $header);
    }

    public function testTheOwnAutoloaderFindsWhatComposersFinds(): void
    {
        $folders = json_decode(file_get_contents(self::root() . '/composer.json'), true)['autoload']['psr-4'];
        foreach ($folders as $prefix => $places) {
            foreach ((array) $places as $place) {
                foreach ([...glob(self::root() . "/$place*.php"), ...glob(self::root() . "/$place*/*.php")] as $file) {
                    $class = $prefix . strtr(substr($file, \strlen(self::root() . "/$place"), -4), '/', '\\');
                    self::true(class_exists($class) || trait_exists($class), $class);
                }
            }
        }
    }

    public function testTheVersionStandsInOnePlaceOnly(): void
    {
        self::true(!isset(json_decode(file_get_contents(self::root() . '/composer.json'), true)['version']), 'no version');
        self::same(Native::version(), \Pcsdk\RingCentral\SDK::version());
    }

    public function testOnlyOneFileTouchesFfi(): void
    {
        $touching = array_filter(
            [...glob(self::root() . '/*/*.php'), ...glob(self::root() . '/src/*/*.php')],
            static fn (string $file): bool => preg_match('/\bFFI(::|\\\\)/', file_get_contents($file)) === 1,
        );
        self::same(['Bridge.php'], array_values(array_map('basename', $touching)));
    }

    public function testEveryStubIsAnOperationOfItsGroupWithItsRequiredParameters(): void
    {
        $methods = 0;
        foreach (['purecloud' => '', 'ringcentral' => 'RingCentral\\'] as $platform => $space) {
            foreach (glob(self::root() . '/groups/' . strtr($space, '\\', '/') . '*Api.php') as $file) {
                $class = new \ReflectionClass("Pcsdk\\$space" . basename($file, '.php'));
                self::true($class->isSubclassOf(Group::class), $class->getName());
                $group = $class->getReflectionConstant('NAME')->getValue();
                preg_match_all('/@method mixed (\w+)\((.*?)array\{/', $class->getDocComment(), $stubs, \PREG_SET_ORDER);
                foreach ($stubs as [, $name, $required]) {
                    $method = Native::method($platform, $group, $name);
                    $names = array_map(static fn ($one) => preg_replace('/\W/', '_', $one), $method['positional']);
                    preg_match_all('/\$(\w+)/', $required, $parameters);
                    self::same([$name, $names], [$method['id'], $parameters[1]]);
                    ++$methods;
                }
            }
        }
        self::true($methods >= 3_875, "only $methods stubs were read");
    }

    public function testTheStubsOfAGroupAreItsOperationsAndTheIteratorsOfThoseThatPage(): void
    {
        foreach (['purecloud' => '', 'ringcentral' => 'RingCentral\\'] as $platform => $space) {
            $calls = $iterators = [];
            foreach (file(self::root() . "/../../core/catalog/$platform.ndjson") as $line) {
                $operation = json_decode($line);
                foreach ($operation->groups as $group) {
                    $calls[$group][] = $operation->id;
                    if (isset($operation->paging)) {
                        $iterators[$group][] = "{$operation->id}Iter";
                    }
                }
            }
            foreach ($calls as $group => $names) {
                $text = (new \ReflectionClass("Pcsdk\\$space{$group}Api"))->getDocComment();
                preg_match_all('/@method mixed (\w+)\(/', $text, $stubs);
                self::same($names, $stubs[1]);
                preg_match_all('/@method \\\\Pcsdk\\\\Items (\w+)\(/', $text, $stubs);
                self::same($iterators[$group] ?? [], $stubs[1]);
            }
        }
    }

    private static function root(): string
    {
        return \dirname(__DIR__, 2);
    }
}
