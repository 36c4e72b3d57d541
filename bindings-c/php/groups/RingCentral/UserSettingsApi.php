<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk\RingCentral;

/**
 * @method mixed bulkDeleteUsersV2(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v2/accounts/{accountId}/extensions
 * @method mixed createUserProfileImage(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image
 * @method mixed deleteExtension(array{accountId?: string, extensionId?: string, savePhoneLines?: bool, savePhoneNumbers?: bool, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId} (deprecated)
 * @method mixed deleteUserProfileImage(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image
 * @method mixed listExtensionGrants(array{accountId?: string, extensionId?: string, extensionType?: list<string>, page?: int, perPage?: int, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant
 * @method \Pcsdk\Items listExtensionGrantsIter(array{accountId?: string, extensionId?: string, extensionType?: list<string>, page?: int, perPage?: int} $options = []) all items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/grant
 * @method mixed postBatchProvisionUsers(array|object $body, array{accountId?: string, returnResponse?: bool} $options = []) POST /restapi/v2/accounts/{accountId}/batch-provisioning/users
 * @method mixed readConferencingSettings(array{accountId?: string, extensionId?: string, countryId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing
 * @method mixed readExtension(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
 * @method mixed readExtensionCallerId(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id
 * @method mixed readExtensionFeatures(array{accountId?: string, extensionId?: string, availableOnly?: bool, featureId?: list<string>, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/features
 * @method mixed readNotificationSettings(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings
 * @method mixed readScaledProfileImage(string $scaleSize, array{accountId?: string, extensionId?: string, contentDisposition?: string, contentDispositionFilename?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image/{scaleSize}
 * @method mixed readUserProfileImageLegacy(array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image
 * @method mixed updateConferencingSettings(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/conferencing
 * @method mixed updateExtension(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}
 * @method mixed updateExtensionCallerId(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id
 * @method mixed updateNotificationSettings(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings
 * @method mixed updateUserProfileImage(array|object $body, array{accountId?: string, extensionId?: string, returnResponse?: bool} $options = []) PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image
 */
final class UserSettingsApi extends Group
{
    protected const NAME = 'UserSettings';
}
