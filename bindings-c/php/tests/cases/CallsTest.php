<?php

declare(strict_types=1);

namespace Pcsdk\Tests;

use Pcsdk\ApiClient;
use Pcsdk\ArgumentError;
use Pcsdk\RingCentral\SmsApi;
use Pcsdk\Response;
use Pcsdk\UsersApi;

/** Calls and their results. */
final class CallsTest extends TestCase
{
    public function testRequiredParametersByPositionByNameAndOptionsInAnArray(): void
    {
        $users = new UsersApi($this->client());
        $id = $users->getUsersMe()->id;
        self::same($id, $users->getUser($id)->id);
        self::same($id, $users->getUser($id, ['expand' => ['presence']])->id);
        self::same($id, $users->getUser(userId: $id, expand: ['presence'])->id);
        self::same($id, $users->get_user($id)->id);
        self::same($id, $this->client()->call('getUser', ['userId' => $id])->id);
    }

    public function testABodyIsAPositionalArgumentOfItsOwn(): void
    {
        $users = new UsersApi($this->client());
        $made = $users->postUsers(['name' => 'Zoë', 'email' => 'zoe@example.com', 'divisionId' => 'd']);
        self::same('Zoë', $users->getUser($made->id)->name);
        $users->deleteUser($made->id);
        self::throws(\Pcsdk\NotFound::class, static fn () => $users->getUser($made->id));
    }

    public function testRingcentralAccountAndExtensionNeedNotBeGiven(): void
    {
        $sms = new SmsApi($this->platform());
        $message = ['from' => ['phoneNumber' => '+15550100'], 'to' => [['phoneNumber' => '+15550101']], 'text' => 'Hi'];
        self::same('Hi', $sms->createSMSMessage($message)->text);
        self::same('Hi', $sms->createSMSMessage($message, ['extensionId' => '~'])->text);
        self::same('Hi', $sms->createSMSMessage(body: $message, accountId: '~')->text);
    }

    public function testResultsAreObjectsOrArraysByOption(): void
    {
        self::true($this->client()->call('getUsersMe') instanceof \stdClass, 'objects are the default');
        self::same('Ada Lovelace', $this->client(['arrays' => true])->call('getUsersMe')['name']);
    }

    public function testAWholeResponseThreeWays(): void
    {
        $client = $this->client();
        $users = new UsersApi($client);
        $whole = [
            $users->withResponse()->getUsersMe(),
            $users->getUsersMe(['returnResponse' => true]),
            $client->call('getUsersMe', [], ['returnResponse' => true]),
        ];
        $client->setReturnExtendedResponses(true);
        $whole[] = $users->getUsersMe();
        foreach ($whole as $response) {
            self::true($response instanceof Response && $response->ok(), 'a Response');
            self::same([200, 1], [$response->status, $response->attempts]);
            self::same('Ada Lovelace', $response->data->name);
            self::same('Ada Lovelace', $response->json()->name);
            self::same('Ada Lovelace', $response->jsonArray()['name']);
            self::same('application/json', $response->headers['content-type']);
            self::same($response->requestId, $response->header('ININ-Correlation-Id'));
            self::same([$response->text(), $response->text()], [$response->text, $response->content]);
            self::true(isset($response->requestId) && !isset($response->other), 'isset tells properties');
            self::throws(ArgumentError::class, static fn () => $response->other);
        }
        self::true($users->withOptions(['returnResponse' => false])->getUsersMe() instanceof \stdClass, 'and back');
    }

    public function testARequestTheCatalogueNeedNotKnow(): void
    {
        $response = $this->client()->request('GET', '/api/v2/users', ['query' => ['pageSize' => 3, 'id' => []]]);
        self::same(3, \count($response->json()->entities));
        $user = '{"name":"Raw","email":"raw@example.com","divisionId":"d"}';
        $made = $this->client()->request('POST', '/api/v2/users', ['body' => $user]);
        self::same('Raw', $made->json()->name);
        self::same(404, self::throws(
            \Pcsdk\NotFound::class,
            fn () => $this->client()->request('GET', '/api/v2/nothing'),
        )->getStatusCode());
    }

    public function testThePlatformsVerbsTakeBodyQueryAndHeaders(): void
    {
        $platform = $this->platform();
        $contacts = '/account/~/extension/~/address-book/contact';
        $made = $platform->post($contacts, ['firstName' => 'Grace'], ['dialingPlan' => 'US'])->json();
        self::same('Grace', $platform->get("$contacts/{$made->id}", [], ['Accept' => 'application/json'])->json()->firstName);
        self::same('Hopper', $platform->put("$contacts/{$made->id}", ['lastName' => 'Hopper'])->json()->lastName);
        self::same(204, $platform->delete("$contacts/{$made->id}")->status);
        self::throws(\Pcsdk\ApiError::class, static fn () => $platform->patch('/restapi/v1.0/account/~', []));
    }

    public function testIntegersBeyondPhpStayExact(): void
    {
        $url = $this->server(Scripted::answer(200, '{"big":123456789012345678901,"id":5717224681082742945,"x":0.1}'));
        $data = (new ApiClient(['baseUrl' => $url, 'accessToken' => 't']))->request('GET', '/api/v2/x')->data;
        self::same(['123456789012345678901', 5717224681082742945, 0.1], [$data->big, $data->id, $data->x]);
    }

    public function testNoContentIsNullAndBytesAreAString(): void
    {
        $url = $this->server(
            "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n",
            Scripted::answer(200, "\x00\xff\x00", 'audio/mpeg'),
            Scripted::answer(200, 'a,b', 'text/csv'),
        );
        $client = new ApiClient(['baseUrl' => $url, 'accessToken' => 't']);
        self::same(null, $client->call('deleteUser', ['userId' => 'u']));
        self::same("\x00\xff\x00", $client->request('GET', '/api/v2/x')->data);
        self::same('a,b', $client->request('GET', '/api/v2/x')->data);
    }

    public function testFalsyArgumentsAreSentAndNullIsNot(): void
    {
        $client = $this->client();
        $lines = [];
        $client->debugLog = static function (string $line) use (&$lines): void {
            $lines[] = $line;
        };
        $client->call('getUsers', ['pageSize' => 25, 'state' => null, 'expand' => []]);
        self::contains('pageSize=25', $lines[0]);
        self::lacks('state', $lines[0]);
    }

    public function testDatesAreSentInUtc(): void
    {
        $url = $this->server(Scripted::answer(200, '{}'));
        $client = new ApiClient(['baseUrl' => $url, 'accessToken' => 't']);
        $line = '';
        $client->debugLog = static function (string $text) use (&$line): void {
            $line .= $text;
        };
        $client->request('GET', '/api/v2/x', ['query' => ['from' => new \DateTimeImmutable('2026-01-02T03:04:05+02:00')]]);
        self::contains('from=2026-01-02T01%3A04%3A05.000Z', $line);
    }

    public function testTimesInOptionsAreSeconds(): void
    {
        $url = $this->server();
        $client = new ApiClient(['baseUrl' => $url, 'accessToken' => 't', 'maxAttempts' => 1]);
        $began = microtime(true);
        self::throws(\Pcsdk\RequestTimeout::class, static fn () => $client->call('getUsersMe', [], ['timeout' => 0.2]));
        self::true(microtime(true) - $began < 5, 'the time limit of the call holds');
        $client = new ApiClient(['baseUrl' => $url, 'accessToken' => 't', 'maxAttempts' => 1, 'firstByteTimeout' => 0.2]);
        self::throws(\Pcsdk\RequestTimeout::class, static fn () => $client->call('getUsersMe'));
    }
}
