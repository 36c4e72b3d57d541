<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteProcessautomationScheduledtrigger(string $scheduledTriggerId, array{returnResponse?: bool} $options = []) DELETE /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}
 * @method mixed deleteProcessautomationTrigger(string $triggerId, array{returnResponse?: bool} $options = []) DELETE /api/v2/processautomation/triggers/{triggerId}
 * @method mixed getProcessautomationScheduledtrigger(string $scheduledTriggerId, array{returnResponse?: bool} $options = []) GET /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}
 * @method mixed getProcessautomationScheduledtriggers(array{before?: string, after?: string, pageSize?: string, enabled?: bool, returnResponse?: bool} $options = []) GET /api/v2/processautomation/scheduledtriggers
 * @method \Pcsdk\Items getProcessautomationScheduledtriggersIter(array{before?: string, after?: string, pageSize?: string, enabled?: bool} $options = []) all items of GET /api/v2/processautomation/scheduledtriggers
 * @method mixed getProcessautomationTrigger(string $triggerId, array{returnResponse?: bool} $options = []) GET /api/v2/processautomation/triggers/{triggerId}
 * @method mixed getProcessautomationTriggers(array{before?: string, after?: string, pageSize?: string, topicName?: string, enabled?: bool, hasDelayBy?: bool, returnResponse?: bool} $options = []) GET /api/v2/processautomation/triggers
 * @method \Pcsdk\Items getProcessautomationTriggersIter(array{before?: string, after?: string, pageSize?: string, topicName?: string, enabled?: bool, hasDelayBy?: bool} $options = []) all items of GET /api/v2/processautomation/triggers
 * @method mixed getProcessautomationTriggersTopics(array{before?: string, after?: string, pageSize?: string, returnResponse?: bool} $options = []) GET /api/v2/processautomation/triggers/topics
 * @method \Pcsdk\Items getProcessautomationTriggersTopicsIter(array{before?: string, after?: string, pageSize?: string} $options = []) all items of GET /api/v2/processautomation/triggers/topics
 * @method mixed postProcessautomationScheduledtriggers(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/processautomation/scheduledtriggers
 * @method mixed postProcessautomationTriggers(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/processautomation/triggers
 * @method mixed postProcessautomationTriggersTopicTest(string $topicName, array{body?: string, returnResponse?: bool} $options = []) POST /api/v2/processautomation/triggers/topics/{topicName}/test
 * @method mixed postProcessautomationTriggerTest(string $triggerId, array{body?: string, returnResponse?: bool} $options = []) POST /api/v2/processautomation/triggers/{triggerId}/test
 * @method mixed putProcessautomationScheduledtrigger(string $scheduledTriggerId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId}
 * @method mixed putProcessautomationTrigger(string $triggerId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/processautomation/triggers/{triggerId}
 */
final class ProcessAutomationApi extends PureCloudGroup
{
    protected const NAME = 'ProcessAutomation';
}
