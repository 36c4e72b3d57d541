<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed caiJobStatusGet(string $jobId, array{returnResponse?: bool} $options = []) GET /ai/status/v1/jobs/{jobId} (deprecated)
 */
final class StatusApi extends Group
{
    protected const NAME = 'Status';
}
