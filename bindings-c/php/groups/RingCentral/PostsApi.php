<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed createGlipFileNew(array|object $body, array{groupId?: int, name?: string, returnResponse?: bool} $options = []) POST /team-messaging/v1/files
 * @method mixed createGlipPostNew(string $chatId, array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/chats/{chatId}/posts
 * @method mixed deleteGlipPostNew(string $chatId, string $postId, array{returnResponse?: bool} $options = []) DELETE /team-messaging/v1/chats/{chatId}/posts/{postId}
 * @method mixed patchGlipPostNew(string $chatId, string $postId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /team-messaging/v1/chats/{chatId}/posts/{postId}
 * @method mixed readGlipPostNew(string $chatId, string $postId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/chats/{chatId}/posts/{postId}
 * @method mixed readGlipPostsNew(string $chatId, array{recordCount?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /team-messaging/v1/chats/{chatId}/posts
 * @method \Pcsdk\Items readGlipPostsNewIter(string $chatId, array{recordCount?: int, pageToken?: string} $options = []) all items of GET /team-messaging/v1/chats/{chatId}/posts
 * @method mixed readGlipThreadPostsNew(string $chatId, string $threadId, array{recordCount?: int, pageToken?: string, returnResponse?: bool} $options = []) GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts
 * @method \Pcsdk\Items readGlipThreadPostsNewIter(string $chatId, string $threadId, array{recordCount?: int, pageToken?: string} $options = []) all items of GET /team-messaging/v1/chats/{chatId}/threads/{threadId}/posts
 */
final class PostsApi extends Group
{
    protected const NAME = 'Posts';
}
