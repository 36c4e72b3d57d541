<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteFaxDocument(string $documentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/fax/documents/{documentId}
 * @method mixed getFaxDocument(string $documentId, array{returnResponse?: bool} $options = []) GET /api/v2/fax/documents/{documentId}
 * @method mixed getFaxDocumentContent(string $documentId, array{returnResponse?: bool} $options = []) GET /api/v2/fax/documents/{documentId}/content
 * @method mixed getFaxDocuments(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/fax/documents
 * @method \Pcsdk\Items getFaxDocumentsIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/fax/documents
 * @method mixed getFaxFaxIdStatus(string $faxId, array{returnResponse?: bool} $options = []) GET /api/v2/fax/{faxId}/status
 * @method mixed getFaxSettings(array{returnResponse?: bool} $options = []) GET /api/v2/fax/settings
 * @method mixed getFaxSummary(array{returnResponse?: bool} $options = []) GET /api/v2/fax/summary
 * @method mixed putFaxDocument(string $documentId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/fax/documents/{documentId}
 * @method mixed putFaxSettings(array{body?: array|object, returnResponse?: bool} $options = []) PUT /api/v2/fax/settings
 */
final class FaxApi extends PureCloudGroup
{
    protected const NAME = 'Fax';
}
