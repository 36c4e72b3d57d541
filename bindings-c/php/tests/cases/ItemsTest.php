<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\ApiClient;
use Pcsdk\ArgumentError;
use Pcsdk\Sandbox;
use Pcsdk\UsersApi;

/** Lists, item by item and page by page. */
final class ItemsTest extends TestCase
{
    private const CANARY = 'canary-91ac';

    public function testEveryUserComesOnceByItemAndByPage(): void
    {
        $users = new UsersApi($this->client());
        $total = $users->getUsers()->total;
        self::true($total >= 250, "only $total users");
        $ids = array_column(iterator_to_array($users->getUsersIter(['pageSize' => 100])), 'id');
        self::same($total, \count(array_unique($ids)));
        self::same(range(0, $total - 1), array_keys($ids));
        $sizes = [];
        $paged = [];
        foreach ($users->getUsersIter(pageSize: 100)->pages() as $number => $page) {
            self::same($number + 1, $page->pageNumber);
            $sizes[] = \count($page->entities);
            $paged = [...$paged, ...array_column($page->entities, 'id')];
        }
        self::same([100, 100], \array_slice($sizes, 0, 2));
        self::same($ids, $paged);
    }

    public function testMemoryDoesNotGrowWithTheLengthOfAList(): void
    {
        $entities = array_map(static fn (int $id): array => ['id' => "$id", 'name' => "user $id"], range(1, 100));
        $page = json_encode(['entities' => $entities, 'pageCount' => 300], \JSON_THROW_ON_ERROR);
        $server = new Scripted(array_fill(0, 300, Scripted::answer(200, $page)));
        $client = new ApiClient(['baseUrl' => $server->url, 'accessToken' => 'token']);
        [$seen, $first] = [0, 0];
        foreach ((new UsersApi($client))->getUsersIter(['pageSize' => 100]) as $user) {
            if (++$seen === 100) {
                $first = self::resident();
            }
        }
        $server->stop();
        self::same(30_000, $seen);
        // Kept, the items alone would come to 12 MB.
        $grown = self::resident() - $first;
        self::true($grown < 5_000_000, "$grown bytes more than after the first page");
    }

    /** Resident memory in bytes, that of the native library included. */
    private static function resident(): int
    {
        preg_match('/^VmRSS:\s+(\d+)/m', file_get_contents('/proc/self/status'), $found);
        return (int) $found[1] * 1024;
    }

    public function testNothingIsSentBeforeAnItemIsAskedForNorPagesAhead(): void
    {
        $requests = 0;
        $walk = (new UsersApi($this->counted($requests)))->get_users_iter(['pageSize' => 2]);
        $walk->cursor();
        self::same(0, $requests, 'made');
        foreach ($walk as $index => $user) {
            if ($index === 1) {
                break;
            }
        }
        self::same(1, $requests, 'two items of two a page');
        $walk->next();
        self::same(1, $requests, 'the third item is not asked for yet');
        self::same($walk->current()->id, $walk->current()->id);
        self::same(2, $requests, 'the third item');
    }

    public function testALimitEndsTheWalkWithoutAnotherPage(): void
    {
        $requests = 0;
        $client = $this->counted($requests);
        $users = new UsersApi($client);
        self::same(2, iterator_count($users->getUsersIter(['pageSize' => 2, 'limit' => 2])));
        self::same(1, $requests);
        self::same(3, iterator_count($users->withOptions(['limit' => 3])->getUsersIter(['pageSize' => 2])));
        self::same(1, iterator_count($client->iterate('getUsers', ['pageSize' => 2], ['limit' => 1])));
        $walk = $client->iterate('getUsers', ['pageSize' => 2], ['limit' => 3]);
        $sizes = [];
        foreach ($walk->pages() as $page) {
            $sizes[] = \count($page->entities);
        }
        self::same([2, 1], $sizes);
        $fourth = $client->iterate('getUsers', ['pageSize' => 2], ['cursor' => $walk->cursor()])->current();
        self::same($users->getUsers(['pageSize' => 4])->entities[3]->id, $fourth->id);
        $sent = $requests;
        self::same(0, iterator_count($client->iterate('getUsers', [], ['limit' => 0])));
        self::same($sent, $requests, 'a limit of none');
    }

    public function testAWalkGoesOnAfterABreakAndIsOverOnce(): void
    {
        $walk = (new UsersApi($this->client()))->getUsersIter(['pageSize' => 25, 'limit' => 60]);
        $seen = [];
        while ($walk->valid()) {
            foreach ($walk as $number => $user) {
                $seen[$number] = $user->id;
                if ($number % 7 === 0) {
                    break;
                }
            }
        }
        self::same([range(0, 59), 60], [array_keys($seen), \count(array_unique($seen))]);
        $error = self::throws(ArgumentError::class, static fn () => iterator_to_array($walk));
        self::contains('getUsers: the walk', $error->getMessage());
        self::same(null, $walk->current());
    }

    public function testAListWithoutItemsMayBeLookedAtTwice(): void
    {
        $url = $this->server(Scripted::answer(200, '{"total":0}'));
        $walk = (new ApiClient(['baseUrl' => $url, 'accessToken' => 't']))->iterate('getUsers');
        self::same([[], []], [[...$walk], [...$walk]]);
    }

    public function testASecondProcessGoesOnFromTheCursor(): void
    {
        $client = $this->client();
        $walk = $client->iterate('getUsers', ['pageSize' => 20]);
        $seen = [];
        foreach ($walk as $user) {
            $seen[] = $user->id;
            if (\count($seen) === 47) {
                break;
            }
        }
        $given = var_export([$this->sandbox()->url, $client->getAuthData()['access_token'], $walk->cursor()], true);
        $connect = "[\$url, \$token, \$cursor] = $given;"
            . '$client = new Pcsdk\ApiClient(["baseUrl" => $url, "accessToken" => $token]); $ids = [];';
        [$code, $text] = $this->php($connect . '$users = new Pcsdk\UsersApi($client);'
            . 'foreach ($users->getUsersIter(["pageSize" => 20, "cursor" => $cursor]) as $user) { $ids[] = $user->id; }'
            . 'echo json_encode($ids);');
        self::same(0, $code, $text);
        $all = array_column([...$client->iterate('getUsers', ['pageSize' => 100])], 'id');
        self::same($all, [...$seen, ...json_decode($text)]);
        [$code, $text] = $this->php($connect
            . 'foreach ($client->iterate("getUsers", ["pageSize" => 20], ["cursor" => $cursor])->pages() as $page) {'
            . '$ids = [...$ids, ...array_column($page->entities, "id")]; } echo json_encode($ids);');
        self::same([0, $all], [$code, [...$seen, ...json_decode($text)]], 'by page');
    }

    public function testTheCursorOfAWalkByPageLiesAfterThePage(): void
    {
        $client = $this->client();
        $walk = $client->iterate('getUsers', ['pageSize' => 20]);
        $walk->pages()->current();
        $rest = $client->iterate('getUsers', ['pageSize' => 20], ['cursor' => $walk->cursor()]);
        $all = array_column([...$client->iterate('getUsers')], 'id');
        self::same(\array_slice($all, 20), array_column([...$rest], 'id'));
        self::same(\array_slice($all, 20), array_column([...$walk], 'id'), 'items after the page in hand');
    }

    public function testAFailedPageMayBeAskedForAgain(): void
    {
        $page = static fn (int $id): string
            => Scripted::answer(200, "{\"entities\":[{\"id\":\"$id\"}],\"pageCount\":2}");
        $url = $this->server($page(1), Scripted::answer(400, '{"code":"odd"}'), $page(2));
        $walk = (new ApiClient(['baseUrl' => $url, 'accessToken' => 't']))->iterate('getUsers');
        $seen = [];
        $take = static function () use ($walk, &$seen): void {
            foreach ($walk as $user) {
                $seen[] = $user->id;
            }
        };
        self::throws(\Pcsdk\BadRequest::class, $take);
        $take();
        self::same(['1', '2'], $seen);
    }

    public function testItemsAreObjectsOrArraysAsTheClientSays(): void
    {
        self::true($this->client()->iterate('getUsers')->current() instanceof \stdClass, 'objects are the default');
        $client = $this->client(['arrays' => true]);
        self::same('Ada Lovelace', $client->iterate('getUsers')->current()['name']);
        self::true(\is_array($client->iterate('getUsers')->pages()->current()['entities']), 'pages too');
        $client->setReturnExtendedResponses(true);
        self::same('Ada Lovelace', (new UsersApi($client))->withResponse()->getUsersIter()->current()['name']);
    }

    public function testRequiredParametersAndBodiesAreGivenAsToTheMethod(): void
    {
        $lines = [];
        $list = Scripted::answer(200, '{"conversations":[]}');
        $client = new ApiClient([
            'baseUrl' => $this->server($list, $list), 'accessToken' => 't',
            'debugLog' => static function (string $line) use (&$lines): void {
                $lines[] = $line;
            },
        ]);
        $analytics = new \Pcsdk\AnalyticsApi($client);
        self::same([], [...$analytics->getAnalyticsConversationsDetailsJobResultsIter('job-1', ['pageSize' => 7])]);
        self::contains('/jobs/job-1/results?pageSize=7', implode($lines));
        self::same([], [...$analytics->postAnalyticsConversationsDetailsQueryIter(['interval' => 'i'])]);
    }

    public function testAParameterOfTheOperationIsNotTakenForAnOption(): void
    {
        $lines = '';
        $list = Scripted::answer(200, '{"entities":[{"id":"1"},{"id":"2"},{"id":"3"}]}');
        $client = new ApiClient([
            'baseUrl' => $this->server($list), 'accessToken' => 't',
            'debugLog' => static function (string $line) use (&$lines): void {
                $lines .= $line;
            },
        ]);
        $contacts = (new \Pcsdk\ExternalContactsApi($client))->withOptions(['limit' => 2]);
        self::same(2, iterator_count($contacts->getExternalcontactsScanContactsIter(['limit' => 100])));
        self::contains('limit=100', $lines);
    }

    public function testRingcentralsListsAreWalkedToo(): void
    {
        $platform = $this->platform();
        $calls = new \Pcsdk\RingCentral\ExtensionsApi($platform);
        $all = array_column([...$calls->listExtensionsIter(['perPage' => 10])], 'id');
        self::true(\count($all) > 10, 'more than a page');
        self::same($all, array_unique($all));
        self::same($all[0], $platform->iterate('listExtensions')->current()->id);
    }

    public function testWhatCannotBeWalkedIsRefusedBeforeAnythingIsSent(): void
    {
        $client = new ApiClient(['baseUrl' => 'http://127.0.0.1:9', 'accessToken' => 't']);
        $users = new UsersApi($client);
        $refused = [
            'does not page' => static fn () => $users->getUserIter('id'),
            'getUsers' => static fn () => $users->getUserzIter(),
            'pageSize' => static fn () => $users->getUsersIter(['pageSzie' => 1]),
            'jobId' => static fn () => $client->iterate('getAnalyticsConversationsDetailsJobResults'),
            '`limit` must' => static fn () => $users->getUsersIter(['limit' => -1]),
            'a number of items' => static fn () => $users->getUsersIter(['limit' => '5']),
            '`cursor` must' => static fn () => $users->getUsersIter(['cursor' => 5]),
            'cursor' => static fn () => $users->getUsersIter(['cursor' => 'garbage']),
            'max_attempts' => static fn () => $users->withOptions(['maxAtempts' => 1])->getUsersIter(),
        ];
        foreach ($refused as $says => $call) {
            try {
                $call();
                self::fail("nothing was thrown that says $says");
            } catch (ArgumentError | \Pcsdk\ConfigError $error) {
                self::contains($says, $error->getMessage());
            }
        }
        $foreign = $client->iterate('getUsers')->cursor();
        self::throws(ArgumentError::class, static fn () => $client->iterate('getGroups', [], ['cursor' => $foreign]));
    }

    public function testAWalkShowsNoSecretAndIsNeitherCopiedNorSerialized(): void
    {
        $client = new ApiClient(['baseUrl' => $this->sandbox()->url, 'clientSecret' => self::CANARY]);
        $client->loginClientCredentialsGrant('id', self::CANARY . '-b');
        $token = $client->getAuthData()['access_token'];
        $walk = $client->iterate('getUsers', [], ['headers' => ['X-Key' => self::CANARY . '-c']]);
        $walk->current();
        ob_start();
        var_dump($walk);
        $dumps = [ob_get_clean(), print_r($walk, true), print_r((array) $walk, true), var_export($walk, true)];
        foreach ([...$dumps, json_encode($walk)] as $dump) {
            self::lacks(self::CANARY, $dump);
            self::lacks($token, $dump);
        }
        self::contains('getUsers', $dumps[0]);
        $error = self::throws(ArgumentError::class, static fn () => serialize($walk));
        self::contains('cursor()', $error->getMessage());
        self::throws(\Error::class, static fn () => clone $walk);
    }

    public function testWalksThatAreBrokenOffLeaveNothingBehind(): void
    {
        [$code, $text] = $this->php($this->measured('250') . <<<'PHP'
            $walks = static function (int $broken, int $unused) use ($client, $users): void {
                for ($i = 0; $i < $broken; ++$i) {
                    foreach ($users->getUsersIter(['pageSize' => 100]) as $user) { break; }
                    foreach ($users->getUsersIter(['pageSize' => 100])->pages() as $page) { break; }
                }
                for ($i = 0; $i < $unused; ++$i) { $client->iterate('getUsers', [], ['timeout' => 5]); }
            };
            $walks(20, 1_000);
            $before = $size();
            $walks(100, 10_000);
            echo $size() - $before;
            PHP);
        self::same(0, $code, $text);
        self::true((int) $text < 4_000, "grown by $text KB");
    }

    public function testAHundredThousandItemsAreWalkedInFlatMemory(): void
    {
        [$code, $text] = $this->php($this->measured('100000') . <<<'PHP'
            [$count, $before] = [0, 0];
            foreach ($users->getUsersIter(['pageSize' => 500]) as $user) {
                if (++$count === 10_000) { $before = $size(); }
            }
            echo "$count ", $size() - $before;
            PHP);
        self::same(0, $code, $text);
        [$count, $grown] = explode(' ', $text);
        self::same('100000', $count);
        self::true((int) $grown < 4_000, "grown by $grown KB");
    }

    /** The beginning of a program with `$users`, of a sandbox in this process, and `$size()`: its memory in KB. */
    private function measured(string $users): string
    {
        $sandbox = new Sandbox(['users' => (int) $users]);
        $this->after($sandbox->stop(...));
        return "\$client = new Pcsdk\\ApiClient(['baseUrl' => '{$sandbox->url}']);" . <<<'PHP'
            $client->loginClientCredentialsGrant('id', 'secret');
            $users = new Pcsdk\UsersApi($client);
            $size = static function (): int {
                preg_match('/^VmRSS:\s+(\d+)/m', file_get_contents('/proc/self/status'), $found);
                return (int) $found[1];
            };

            PHP;
    }

    /** A client of the sandbox that counts its requests. */
    private function counted(int &$requests): ApiClient
    {
        $client = $this->client();
        $client->debugLog = static function (string $line) use (&$requests): void {
            $requests += (int) str_starts_with($line, '> GET ');
        };
        return $client;
    }
}
