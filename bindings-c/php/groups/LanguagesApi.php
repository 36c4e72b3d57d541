<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteLanguage(string $languageId, array{returnResponse?: bool} $options = []) DELETE /api/v2/languages/{languageId} (deprecated)
 * @method mixed getLanguage(string $languageId, array{returnResponse?: bool} $options = []) GET /api/v2/languages/{languageId} (deprecated)
 * @method mixed getLanguages(array{pageSize?: int, pageNumber?: int, sortOrder?: string, name?: string, returnResponse?: bool} $options = []) GET /api/v2/languages (deprecated)
 * @method \Pcsdk\Items getLanguagesIter(array{pageSize?: int, pageNumber?: int, sortOrder?: string, name?: string} $options = []) all items of GET /api/v2/languages (deprecated)
 * @method mixed getLanguagesTranslations(array{returnResponse?: bool} $options = []) GET /api/v2/languages/translations
 * @method mixed getLanguagesTranslationsBuiltin(string $language, array{returnResponse?: bool} $options = []) GET /api/v2/languages/translations/builtin
 * @method mixed getLanguagesTranslationsOrganization(string $language, array{returnResponse?: bool} $options = []) GET /api/v2/languages/translations/organization
 * @method mixed getLanguagesTranslationsUser(string $userId, array{returnResponse?: bool} $options = []) GET /api/v2/languages/translations/users/{userId}
 * @method mixed postLanguages(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languages (deprecated)
 */
final class LanguagesApi extends PureCloudGroup
{
    protected const NAME = 'Languages';
}
