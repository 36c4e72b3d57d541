<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getScript(string $scriptId, array{returnResponse?: bool} $options = []) GET /api/v2/scripts/{scriptId}
 * @method mixed getScriptPage(string $scriptId, string $pageId, array{scriptDataVersion?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/{scriptId}/pages/{pageId}
 * @method mixed getScriptPages(string $scriptId, array{scriptDataVersion?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/{scriptId}/pages
 * @method mixed getScripts(array{pageSize?: int, pageNumber?: int, expand?: string, name?: string, feature?: string, flowId?: string, sortBy?: string, sortOrder?: string, scriptDataVersion?: string, divisionIds?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts
 * @method \Pcsdk\Items getScriptsIter(array{pageSize?: int, pageNumber?: int, expand?: string, name?: string, feature?: string, flowId?: string, sortBy?: string, sortOrder?: string, scriptDataVersion?: string, divisionIds?: string} $options = []) all items of GET /api/v2/scripts
 * @method mixed getScriptsDivisionviews(array{pageSize?: int, pageNumber?: int, expand?: string, name?: string, feature?: string, flowId?: string, sortBy?: string, sortOrder?: string, scriptDataVersion?: string, divisionIds?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/divisionviews
 * @method \Pcsdk\Items getScriptsDivisionviewsIter(array{pageSize?: int, pageNumber?: int, expand?: string, name?: string, feature?: string, flowId?: string, sortBy?: string, sortOrder?: string, scriptDataVersion?: string, divisionIds?: string} $options = []) all items of GET /api/v2/scripts/divisionviews
 * @method mixed getScriptsPublished(array{pageSize?: int, pageNumber?: int, expand?: string, name?: string, feature?: string, flowId?: string, scriptDataVersion?: string, divisionIds?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/published
 * @method \Pcsdk\Items getScriptsPublishedIter(array{pageSize?: int, pageNumber?: int, expand?: string, name?: string, feature?: string, flowId?: string, scriptDataVersion?: string, divisionIds?: string} $options = []) all items of GET /api/v2/scripts/published
 * @method mixed getScriptsPublishedDivisionviews(array{pageSize?: int, pageNumber?: int, expand?: string, name?: string, feature?: string, flowId?: string, scriptDataVersion?: string, divisionIds?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/published/divisionviews
 * @method \Pcsdk\Items getScriptsPublishedDivisionviewsIter(array{pageSize?: int, pageNumber?: int, expand?: string, name?: string, feature?: string, flowId?: string, scriptDataVersion?: string, divisionIds?: string} $options = []) all items of GET /api/v2/scripts/published/divisionviews
 * @method mixed getScriptsPublishedDivisionviewVariables(string $scriptId, array{input?: string, output?: string, type?: string, scriptDataVersion?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/published/divisionviews/{scriptId}/variables
 * @method mixed getScriptsPublishedScriptId(string $scriptId, array{scriptDataVersion?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/published/{scriptId}
 * @method mixed getScriptsPublishedScriptIdPage(string $scriptId, string $pageId, array{scriptDataVersion?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/published/{scriptId}/pages/{pageId}
 * @method mixed getScriptsPublishedScriptIdPages(string $scriptId, array{scriptDataVersion?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/published/{scriptId}/pages
 * @method mixed getScriptsPublishedScriptIdVariables(string $scriptId, array{input?: string, output?: string, type?: string, scriptDataVersion?: string, returnResponse?: bool} $options = []) GET /api/v2/scripts/published/{scriptId}/variables
 * @method mixed getScriptsUploadStatus(string $uploadId, array{longPoll?: bool, returnResponse?: bool} $options = []) GET /api/v2/scripts/uploads/{uploadId}/status
 * @method mixed postScriptExport(string $scriptId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/scripts/{scriptId}/export
 * @method mixed postScriptsPublished(array{scriptDataVersion?: string, body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/scripts/published
 */
final class ScriptsApi extends PureCloudGroup
{
    protected const NAME = 'Scripts';
}
