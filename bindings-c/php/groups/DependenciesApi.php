<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby(string $entityType, string $entityId, array{pageSize?: string, beforeSourceType?: string, beforeSourceId?: string, afterSourceType?: string, afterSourceId?: string, returnResponse?: bool} $options = []) GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby
 * @method \Pcsdk\Items getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbyIter(string $entityType, string $entityId, array{pageSize?: string, beforeSourceType?: string, beforeSourceId?: string, afterSourceType?: string, afterSourceId?: string} $options = []) all items of GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby
 * @method mixed getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts(string $entityType, string $entityId, array{returnResponse?: bool} $options = []) GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredbycounts
 * @method mixed getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires(string $entityType, string $entityId, array{pageSize?: string, beforeSourceType?: string, beforeSourceId?: string, afterSourceType?: string, afterSourceId?: string, returnResponse?: bool} $options = []) GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires
 * @method \Pcsdk\Items getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiresIter(string $entityType, string $entityId, array{pageSize?: string, beforeSourceType?: string, beforeSourceId?: string, afterSourceType?: string, afterSourceId?: string} $options = []) all items of GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires
 */
final class DependenciesApi extends PureCloudGroup
{
    protected const NAME = 'Dependencies';
}
