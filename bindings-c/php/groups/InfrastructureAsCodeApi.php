<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getInfrastructureascodeAccelerator(string $acceleratorId, array{preferredLanguage?: string, returnResponse?: bool} $options = []) GET /api/v2/infrastructureascode/accelerators/{acceleratorId}
 * @method mixed getInfrastructureascodeAccelerators(array{pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string, name?: string, description?: string, origin?: string, type?: string, classification?: string, tags?: string, returnResponse?: bool} $options = []) GET /api/v2/infrastructureascode/accelerators
 * @method \Pcsdk\Items getInfrastructureascodeAcceleratorsIter(array{pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string, name?: string, description?: string, origin?: string, type?: string, classification?: string, tags?: string} $options = []) all items of GET /api/v2/infrastructureascode/accelerators
 * @method mixed getInfrastructureascodeJob(string $jobId, array{details?: bool, returnResponse?: bool} $options = []) GET /api/v2/infrastructureascode/jobs/{jobId}
 * @method mixed getInfrastructureascodeJobs(array{maxResults?: int, includeErrors?: bool, sortBy?: string, sortOrder?: string, acceleratorId?: string, submittedBy?: string, status?: string, returnResponse?: bool} $options = []) GET /api/v2/infrastructureascode/jobs
 * @method mixed postInfrastructureascodeJobs(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/infrastructureascode/jobs
 */
final class InfrastructureAsCodeApi extends PureCloudGroup
{
    protected const NAME = 'InfrastructureAsCode';
}
