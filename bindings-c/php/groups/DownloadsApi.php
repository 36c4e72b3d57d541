<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed getDownload(string $downloadId, array{contentDisposition?: string, issueRedirect?: bool, redirectToAuth?: bool, returnResponse?: bool} $options = []) GET /api/v2/downloads/{downloadId}
 */
final class DownloadsApi extends PureCloudGroup
{
    protected const NAME = 'Downloads';
}
