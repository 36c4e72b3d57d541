<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed completeTaskNew(string $taskId, array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/tasks/{taskId}/complete
 * @method mixed createTaskNew(string $chatId, array|object $body, array{returnResponse?: bool} $options = []) POST /team-messaging/v1/chats/{chatId}/tasks
 * @method mixed deleteTaskNew(string $taskId, array{returnResponse?: bool} $options = []) DELETE /team-messaging/v1/tasks/{taskId}
 * @method mixed listChatTasksNew(string $chatId, array{creationTimeTo?: string, creationTimeFrom?: string, creatorId?: list<string>, status?: list<string>, assignmentStatus?: string, assigneeId?: list<string>, assigneeStatus?: string, pageToken?: string, recordCount?: int, returnResponse?: bool} $options = []) GET /team-messaging/v1/chats/{chatId}/tasks
 * @method \Pcsdk\Items listChatTasksNewIter(string $chatId, array{creationTimeTo?: string, creationTimeFrom?: string, creatorId?: list<string>, status?: list<string>, assignmentStatus?: string, assigneeId?: list<string>, assigneeStatus?: string, pageToken?: string, recordCount?: int} $options = []) all items of GET /team-messaging/v1/chats/{chatId}/tasks
 * @method mixed patchTaskNew(string $taskId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /team-messaging/v1/tasks/{taskId}
 * @method mixed readTaskNew(string $taskId, array{returnResponse?: bool} $options = []) GET /team-messaging/v1/tasks/{taskId}
 */
final class TasksApi extends Group
{
    protected const NAME = 'Tasks';
}
