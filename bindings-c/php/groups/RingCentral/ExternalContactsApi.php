<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed addressBookBulkUpload(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/address-book-bulk-upload
 * @method mixed createContact(array|object $body, array{accountId?: string, extensionId?: string, dialingPlan?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
 * @method mixed deleteContact(list<int> $contactId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
 * @method mixed getAddressBookBulkUploadTask(string $taskId, array{accountId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/address-book-bulk-upload/tasks/{taskId}
 * @method mixed listContacts(array{accountId?: string, extensionId?: string, startsWith?: string, sortBy?: list<string>, page?: int, perPage?: int, phoneNumber?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
 * @method \Pcsdk\Items listContactsIter(array{accountId?: string, extensionId?: string, startsWith?: string, sortBy?: list<string>, page?: int, perPage?: int, phoneNumber?: list<string>} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
 * @method mixed listFavoriteContacts(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite
 * @method mixed patchContact(int $contactId, array|object $body, array{accountId?: string, extensionId?: string, dialingPlan?: string, returnResponse?: bool} $options = []) PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
 * @method mixed readContact(list<int> $contactId, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
 * @method mixed syncAddressBook(array{accountId?: string, extensionId?: string, syncType?: string, syncToken?: string, perPage?: int, pageId?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync
 * @method \Pcsdk\Items syncAddressBookIter(array{accountId?: string, extensionId?: string, syncType?: string, syncToken?: string, perPage?: int, pageId?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync
 * @method mixed updateContact(list<int> $contactId, array|object $body, array{accountId?: string, extensionId?: string, dialingPlan?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
 * @method mixed updateFavoriteContactList(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/favorite
 */
final class ExternalContactsApi extends Group
{
    protected const NAME = 'ExternalContacts';
}
