<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteResponsemanagementLibrary(string $libraryId, array{returnResponse?: bool} $options = []) DELETE /api/v2/responsemanagement/libraries/{libraryId}
 * @method mixed deleteResponsemanagementResponse(string $responseId, array{returnResponse?: bool} $options = []) DELETE /api/v2/responsemanagement/responses/{responseId}
 * @method mixed deleteResponsemanagementResponseasset(string $responseAssetId, array{returnResponse?: bool} $options = []) DELETE /api/v2/responsemanagement/responseassets/{responseAssetId}
 * @method mixed getResponsemanagementLibraries(array{pageNumber?: int, pageSize?: int, messagingTemplateFilter?: string, libraryPrefix?: string, returnResponse?: bool} $options = []) GET /api/v2/responsemanagement/libraries
 * @method \Pcsdk\Items getResponsemanagementLibrariesIter(array{pageNumber?: int, pageSize?: int, messagingTemplateFilter?: string, libraryPrefix?: string} $options = []) all items of GET /api/v2/responsemanagement/libraries
 * @method mixed getResponsemanagementLibrariesDivisionview(string $libraryId, array{returnResponse?: bool} $options = []) GET /api/v2/responsemanagement/libraries/divisionviews/{libraryId}
 * @method mixed getResponsemanagementLibrariesDivisionviews(array{pageNumber?: int, pageSize?: int, messagingTemplateFilter?: string, libraryPrefix?: string, returnResponse?: bool} $options = []) GET /api/v2/responsemanagement/libraries/divisionviews
 * @method \Pcsdk\Items getResponsemanagementLibrariesDivisionviewsIter(array{pageNumber?: int, pageSize?: int, messagingTemplateFilter?: string, libraryPrefix?: string} $options = []) all items of GET /api/v2/responsemanagement/libraries/divisionviews
 * @method mixed getResponsemanagementLibrary(string $libraryId, array{returnResponse?: bool} $options = []) GET /api/v2/responsemanagement/libraries/{libraryId}
 * @method mixed getResponsemanagementResponse(string $responseId, array{expand?: string, returnResponse?: bool} $options = []) GET /api/v2/responsemanagement/responses/{responseId}
 * @method mixed getResponsemanagementResponseasset(string $responseAssetId, array{returnResponse?: bool} $options = []) GET /api/v2/responsemanagement/responseassets/{responseAssetId}
 * @method mixed getResponsemanagementResponseassetsStatusStatusId(string $statusId, array{returnResponse?: bool} $options = []) GET /api/v2/responsemanagement/responseassets/status/{statusId}
 * @method mixed getResponsemanagementResponses(string $libraryId, array{pageNumber?: int, pageSize?: int, expand?: string, returnResponse?: bool} $options = []) GET /api/v2/responsemanagement/responses
 * @method \Pcsdk\Items getResponsemanagementResponsesIter(string $libraryId, array{pageNumber?: int, pageSize?: int, expand?: string} $options = []) all items of GET /api/v2/responsemanagement/responses
 * @method mixed getResponsemanagementResponsesDivisionview(string $responseId, array{returnResponse?: bool} $options = []) GET /api/v2/responsemanagement/responses/divisionviews/{responseId}
 * @method mixed postResponsemanagementLibraries(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/responsemanagement/libraries
 * @method mixed postResponsemanagementLibrariesBulk(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/responsemanagement/libraries/bulk
 * @method mixed postResponsemanagementLibrariesQuery(array|object $body, array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) POST /api/v2/responsemanagement/libraries/query
 * @method \Pcsdk\Items postResponsemanagementLibrariesQueryIter(array|object $body, array{pageNumber?: int, pageSize?: int} $options = []) all items of POST /api/v2/responsemanagement/libraries/query
 * @method mixed postResponsemanagementResponseassetsBulk(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/responsemanagement/responseassets/bulk
 * @method mixed postResponsemanagementResponseassetsSearch(array|object $body, array{expand?: list<string>, returnResponse?: bool} $options = []) POST /api/v2/responsemanagement/responseassets/search
 * @method \Pcsdk\Items postResponsemanagementResponseassetsSearchIter(array|object $body, array{expand?: list<string>} $options = []) all items of POST /api/v2/responsemanagement/responseassets/search
 * @method mixed postResponsemanagementResponseassetsUploads(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/responsemanagement/responseassets/uploads
 * @method mixed postResponsemanagementResponses(array|object $body, array{expand?: string, returnResponse?: bool} $options = []) POST /api/v2/responsemanagement/responses
 * @method mixed postResponsemanagementResponsesDivisionviewsQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/responsemanagement/responses/divisionviews/query
 * @method \Pcsdk\Items postResponsemanagementResponsesDivisionviewsQueryIter(array|object $body, array{} $options = []) all items of POST /api/v2/responsemanagement/responses/divisionviews/query
 * @method mixed postResponsemanagementResponsesQuery(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/responsemanagement/responses/query
 * @method \Pcsdk\Items postResponsemanagementResponsesQueryIter(array|object $body, array{} $options = []) all items of POST /api/v2/responsemanagement/responses/query
 * @method mixed putResponsemanagementLibrary(string $libraryId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/responsemanagement/libraries/{libraryId}
 * @method mixed putResponsemanagementResponse(string $responseId, array|object $body, array{expand?: string, returnResponse?: bool} $options = []) PUT /api/v2/responsemanagement/responses/{responseId}
 * @method mixed putResponsemanagementResponseasset(string $responseAssetId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/responsemanagement/responseassets/{responseAssetId}
 */
final class ResponseManagementApi extends PureCloudGroup
{
    protected const NAME = 'ResponseManagement';
}
