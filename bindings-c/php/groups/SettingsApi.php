<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteEmailsSettingsThreading(array{returnResponse?: bool} $options = []) DELETE /api/v2/emails/settings/threading
 * @method mixed deleteExternalcontactsSettings(array{returnResponse?: bool} $options = []) DELETE /api/v2/externalcontacts/settings
 * @method mixed deleteUsersAgentuiAgentsAutoanswerAgentIdSettings(string $agentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/users/agentui/agents/autoanswer/{agentId}/settings
 * @method mixed getEmailsSettings(array{returnResponse?: bool} $options = []) GET /api/v2/emails/settings
 * @method mixed getEmailsSettingsThreading(array{returnResponse?: bool} $options = []) GET /api/v2/emails/settings/threading
 * @method mixed getExternalcontactsSettings(array{returnResponse?: bool} $options = []) GET /api/v2/externalcontacts/settings
 * @method mixed getSettingsExecutiondata(array{returnResponse?: bool} $options = []) GET /api/v2/settings/executiondata
 * @method mixed getUsersAgentuiAgentsAutoanswerAgentIdSettings(string $agentId, array{returnResponse?: bool} $options = []) GET /api/v2/users/agentui/agents/autoanswer/{agentId}/settings
 * @method mixed patchEmailsSettings(array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/emails/settings
 * @method mixed patchEmailsSettingsThreading(array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/emails/settings/threading
 * @method mixed patchSettingsExecutiondata(array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/settings/executiondata
 * @method mixed patchUsersAgentuiAgentsAutoanswerAgentIdSettings(string $agentId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/users/agentui/agents/autoanswer/{agentId}/settings
 * @method mixed putExternalcontactsSettings(array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/externalcontacts/settings
 * @method mixed putUsersAgentuiAgentsAutoanswerAgentIdSettings(string $agentId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/users/agentui/agents/autoanswer/{agentId}/settings
 */
final class SettingsApi extends PureCloudGroup
{
    protected const NAME = 'Settings';
}
