<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteIntentsCategory(string $categoryId, array{returnResponse?: bool} $options = []) DELETE /api/v2/intents/categories/{categoryId}
 * @method mixed deleteIntentsCustomerintent(string $customerIntentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/intents/customerintents/{customerIntentId}
 * @method mixed getIntentsAssignmentsExternalcontact(string $externalContactId, array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/intents/assignments/externalcontacts/{externalContactId}
 * @method \Pcsdk\Items getIntentsAssignmentsExternalcontactIter(string $externalContactId, array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/intents/assignments/externalcontacts/{externalContactId}
 * @method mixed getIntentsCategories(array{pageSize?: int, pageNumber?: int, queryValue?: string, returnResponse?: bool} $options = []) GET /api/v2/intents/categories
 * @method \Pcsdk\Items getIntentsCategoriesIter(array{pageSize?: int, pageNumber?: int, queryValue?: string} $options = []) all items of GET /api/v2/intents/categories
 * @method mixed getIntentsCategory(string $categoryId, array{returnResponse?: bool} $options = []) GET /api/v2/intents/categories/{categoryId}
 * @method mixed getIntentsCustomerintent(string $customerIntentId, array{returnResponse?: bool} $options = []) GET /api/v2/intents/customerintents/{customerIntentId}
 * @method mixed getIntentsCustomerintents(array{pageSize?: int, pageNumber?: int, queryValue?: string, categoryId?: string, returnResponse?: bool} $options = []) GET /api/v2/intents/customerintents
 * @method \Pcsdk\Items getIntentsCustomerintentsIter(array{pageSize?: int, pageNumber?: int, queryValue?: string, categoryId?: string} $options = []) all items of GET /api/v2/intents/customerintents
 * @method mixed getIntentsCustomerintentSourceintents(string $customerIntentId, array{pageSize?: int, pageNumber?: int, queryValue?: string, returnResponse?: bool} $options = []) GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents
 * @method \Pcsdk\Items getIntentsCustomerintentSourceintentsIter(string $customerIntentId, array{pageSize?: int, pageNumber?: int, queryValue?: string} $options = []) all items of GET /api/v2/intents/customerintents/{customerIntentId}/sourceintents
 * @method mixed getIntentsSourceintents(array{pageSize?: int, pageNumber?: int, type?: string, sourceId?: string, returnResponse?: bool} $options = []) GET /api/v2/intents/sourceintents
 * @method \Pcsdk\Items getIntentsSourceintentsIter(array{pageSize?: int, pageNumber?: int, type?: string, sourceId?: string} $options = []) all items of GET /api/v2/intents/sourceintents
 * @method mixed patchIntentsCategory(string $categoryId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/intents/categories/{categoryId}
 * @method mixed patchIntentsCustomerintent(string $customerIntentId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/intents/customerintents/{customerIntentId}
 * @method mixed postIntentsAssignmentsExternalcontactCustomerintentAssignment(string $externalContactId, string $customerIntentId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/intents/assignments/externalcontacts/{externalContactId}/customerintents/{customerIntentId}/assignment
 * @method mixed postIntentsCategories(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/intents/categories
 * @method mixed postIntentsCustomerintents(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/intents/customerintents
 * @method mixed postIntentsCustomerintentsBulkRetrieve(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/intents/customerintents/bulk/retrieve
 * @method mixed postIntentsCustomerintentSourceintentsBulkAdd(string $customerIntentId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/add
 * @method mixed postIntentsCustomerintentSourceintentsBulkRemove(string $customerIntentId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/intents/customerintents/{customerIntentId}/sourceintents/bulk/remove
 */
final class IntentsApi extends PureCloudGroup
{
    protected const NAME = 'Intents';
}
