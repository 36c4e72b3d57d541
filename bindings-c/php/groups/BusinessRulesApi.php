<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteBusinessrulesDecisiontable(string $tableId, array{forceDelete?: bool, returnResponse?: bool} $options = []) DELETE /api/v2/businessrules/decisiontables/{tableId}
 * @method mixed deleteBusinessrulesDecisiontableExport(string $tableId, string $exportJobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}
 * @method mixed deleteBusinessrulesDecisiontableImport(string $tableId, string $importJobId, array{returnResponse?: bool} $options = []) DELETE /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}
 * @method mixed deleteBusinessrulesDecisiontableVersion(string $tableId, int $tableVersion, array{returnResponse?: bool} $options = []) DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}
 * @method mixed deleteBusinessrulesDecisiontableVersionRow(string $tableId, int $tableVersion, string $rowId, array{returnResponse?: bool} $options = []) DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}
 * @method mixed deleteBusinessrulesDecisiontableVersionSnapshot(string $tableId, int $tableVersion, array{returnResponse?: bool} $options = []) DELETE /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot
 * @method mixed deleteBusinessrulesSchema(string $schemaId, array{returnResponse?: bool} $options = []) DELETE /api/v2/businessrules/schemas/{schemaId}
 * @method mixed getBusinessrulesDecisiontable(string $tableId, array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/{tableId}
 * @method mixed getBusinessrulesDecisiontableExport(string $tableId, string $exportJobId, array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/{tableId}/exports/{exportJobId}
 * @method mixed getBusinessrulesDecisiontableExports(string $tableId, array{after?: string, pageSize?: string, returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/{tableId}/exports
 * @method \Pcsdk\Items getBusinessrulesDecisiontableExportsIter(string $tableId, array{after?: string, pageSize?: string} $options = []) all items of GET /api/v2/businessrules/decisiontables/{tableId}/exports
 * @method mixed getBusinessrulesDecisiontableImport(string $tableId, string $importJobId, array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}
 * @method mixed getBusinessrulesDecisiontableImports(string $tableId, array{after?: string, pageSize?: string, returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/{tableId}/imports
 * @method \Pcsdk\Items getBusinessrulesDecisiontableImportsIter(string $tableId, array{after?: string, pageSize?: string} $options = []) all items of GET /api/v2/businessrules/decisiontables/{tableId}/imports
 * @method mixed getBusinessrulesDecisiontables(array{after?: string, pageSize?: string, divisionIds?: list<string>, name?: string, returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables
 * @method \Pcsdk\Items getBusinessrulesDecisiontablesIter(array{after?: string, pageSize?: string, divisionIds?: list<string>, name?: string} $options = []) all items of GET /api/v2/businessrules/decisiontables
 * @method mixed getBusinessrulesDecisiontablesSearch(array{after?: string, pageSize?: string, schemaId?: string, name?: string, withPublishedVersion?: bool, expand?: list<string>, ids?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/search
 * @method \Pcsdk\Items getBusinessrulesDecisiontablesSearchIter(array{after?: string, pageSize?: string, schemaId?: string, name?: string, withPublishedVersion?: bool, expand?: list<string>, ids?: list<string>} $options = []) all items of GET /api/v2/businessrules/decisiontables/search
 * @method mixed getBusinessrulesDecisiontableVersion(string $tableId, int $tableVersion, array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}
 * @method mixed getBusinessrulesDecisiontableVersionRow(string $tableId, int $tableVersion, string $rowId, array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}
 * @method mixed getBusinessrulesDecisiontableVersionRows(string $tableId, int $tableVersion, array{pageNumber?: string, pageSize?: string, returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows
 * @method \Pcsdk\Items getBusinessrulesDecisiontableVersionRowsIter(string $tableId, int $tableVersion, array{pageNumber?: string, pageSize?: string} $options = []) all items of GET /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows
 * @method mixed getBusinessrulesDecisiontableVersions(string $tableId, array{after?: string, pageSize?: string, status?: list<string>, hasSnapshot?: bool, returnResponse?: bool} $options = []) GET /api/v2/businessrules/decisiontables/{tableId}/versions
 * @method \Pcsdk\Items getBusinessrulesDecisiontableVersionsIter(string $tableId, array{after?: string, pageSize?: string, status?: list<string>, hasSnapshot?: bool} $options = []) all items of GET /api/v2/businessrules/decisiontables/{tableId}/versions
 * @method mixed getBusinessrulesSchema(string $schemaId, array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/schemas/{schemaId}
 * @method mixed getBusinessrulesSchemas(array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/schemas
 * @method mixed getBusinessrulesSchemasCoretype(string $coreTypeName, array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/schemas/coretypes/{coreTypeName}
 * @method mixed getBusinessrulesSchemasCoretypes(array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/schemas/coretypes
 * @method mixed getBusinessrulesSchemaVersion(string $schemaId, string $schemaVersion, array{returnResponse?: bool} $options = []) GET /api/v2/businessrules/schemas/{schemaId}/versions/{schemaVersion}
 * @method mixed getBusinessrulesSchemaVersions(string $schemaId, array{before?: string, after?: string, pageSize?: string, returnResponse?: bool} $options = []) GET /api/v2/businessrules/schemas/{schemaId}/versions
 * @method \Pcsdk\Items getBusinessrulesSchemaVersionsIter(string $schemaId, array{before?: string, after?: string, pageSize?: string} $options = []) all items of GET /api/v2/businessrules/schemas/{schemaId}/versions
 * @method mixed patchBusinessrulesDecisiontable(string $tableId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/businessrules/decisiontables/{tableId}
 * @method mixed patchBusinessrulesDecisiontableImport(string $tableId, string $importJobId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/businessrules/decisiontables/{tableId}/imports/{importJobId}
 * @method mixed patchBusinessrulesDecisiontableVersion(string $tableId, int $tableVersion, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}
 * @method mixed postBusinessrulesDecisiontableExecute(string $tableId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/execute
 * @method mixed postBusinessrulesDecisiontableExports(string $tableId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/exports
 * @method mixed postBusinessrulesDecisiontableImports(string $tableId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/imports
 * @method mixed postBusinessrulesDecisiontables(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables
 * @method mixed postBusinessrulesDecisiontableVersionCopy(string $tableId, int $tableVersion, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/copy
 * @method mixed postBusinessrulesDecisiontableVersionExecute(string $tableId, int $tableVersion, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/execute
 * @method mixed postBusinessrulesDecisiontableVersionRollback(string $tableId, int $tableVersion, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rollback
 * @method mixed postBusinessrulesDecisiontableVersionRows(string $tableId, int $tableVersion, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows
 * @method mixed postBusinessrulesDecisiontableVersionRowsBulkAdd(string $tableId, int $tableVersion, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/add
 * @method mixed postBusinessrulesDecisiontableVersionRowsBulkRemove(string $tableId, int $tableVersion, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/remove
 * @method mixed postBusinessrulesDecisiontableVersionRowsBulkUpdate(string $tableId, int $tableVersion, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/bulk/update
 * @method mixed postBusinessrulesDecisiontableVersionRowsSearch(string $tableId, int $tableVersion, array|object $body, array{pageNumber?: string, pageSize?: string, returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search
 * @method \Pcsdk\Items postBusinessrulesDecisiontableVersionRowsSearchIter(string $tableId, int $tableVersion, array|object $body, array{pageNumber?: string, pageSize?: string} $options = []) all items of POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/search
 * @method mixed postBusinessrulesDecisiontableVersions(string $tableId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions
 * @method mixed postBusinessrulesDecisiontableVersionSnapshot(string $tableId, int $tableVersion, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/snapshot
 * @method mixed postBusinessrulesDecisiontableVersionSync(string $tableId, int $tableVersion, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/sync
 * @method mixed postBusinessrulesSchemas(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/businessrules/schemas
 * @method mixed putBusinessrulesDecisiontableVersionPublish(string $tableId, int $tableVersion, array{returnResponse?: bool} $options = []) PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/publish
 * @method mixed putBusinessrulesDecisiontableVersionRow(string $tableId, int $tableVersion, string $rowId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/businessrules/decisiontables/{tableId}/versions/{tableVersion}/rows/{rowId}
 * @method mixed putBusinessrulesSchema(string $schemaId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/businessrules/schemas/{schemaId}
 */
final class BusinessRulesApi extends PureCloudGroup
{
    protected const NAME = 'BusinessRules';
}
