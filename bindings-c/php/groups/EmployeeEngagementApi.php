<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteEmployeeengagementCelebration(string $celebrationId, array{returnResponse?: bool} $options = []) DELETE /api/v2/employeeengagement/celebrations/{celebrationId}
 * @method mixed getEmployeeengagementCelebrations(array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/employeeengagement/celebrations
 * @method \Pcsdk\Items getEmployeeengagementCelebrationsIter(array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/employeeengagement/celebrations
 * @method mixed getEmployeeengagementRecognition(string $recognitionId, array{returnResponse?: bool} $options = []) GET /api/v2/employeeengagement/recognitions/{recognitionId}
 * @method mixed getEmployeeengagementRecognitions(array{direction?: string, recipient?: string, dateStart?: string|\DateTimeInterface, dateEnd?: string|\DateTimeInterface, pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/employeeengagement/recognitions
 * @method \Pcsdk\Items getEmployeeengagementRecognitionsIter(array{direction?: string, recipient?: string, dateStart?: string|\DateTimeInterface, dateEnd?: string|\DateTimeInterface, pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/employeeengagement/recognitions
 * @method mixed patchEmployeeengagementCelebration(string $celebrationId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/employeeengagement/celebrations/{celebrationId}
 * @method mixed postEmployeeengagementRecognitions(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/employeeengagement/recognitions
 */
final class EmployeeEngagementApi extends PureCloudGroup
{
    protected const NAME = 'EmployeeEngagement';
}
