<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteWebdeploymentsConfiguration(string $configurationId, array{returnResponse?: bool} $options = []) DELETE /api/v2/webdeployments/configurations/{configurationId}
 * @method mixed deleteWebdeploymentsDeployment(string $deploymentId, array{returnResponse?: bool} $options = []) DELETE /api/v2/webdeployments/deployments/{deploymentId}
 * @method mixed deleteWebdeploymentsDeploymentCobrowseSessionId(string $deploymentId, string $sessionId, array{returnResponse?: bool} $options = []) DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}
 * @method mixed deleteWebdeploymentsTokenRevoke(array{'X-Journey-Session-Id'?: string, 'X-Journey-Session-Type'?: string, returnResponse?: bool} $options = []) DELETE /api/v2/webdeployments/token/revoke
 * @method mixed getWebdeploymentsConfigurations(array{pageSize?: string, before?: string, after?: string, showOnlyPublished?: bool, returnResponse?: bool} $options = []) GET /api/v2/webdeployments/configurations
 * @method \Pcsdk\Items getWebdeploymentsConfigurationsIter(array{pageSize?: string, before?: string, after?: string, showOnlyPublished?: bool} $options = []) all items of GET /api/v2/webdeployments/configurations
 * @method mixed getWebdeploymentsConfigurationVersion(string $configurationId, string $versionId, array{returnResponse?: bool} $options = []) GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}
 * @method mixed getWebdeploymentsConfigurationVersions(string $configurationId, array{pageSize?: string, before?: string, after?: string, returnResponse?: bool} $options = []) GET /api/v2/webdeployments/configurations/{configurationId}/versions
 * @method \Pcsdk\Items getWebdeploymentsConfigurationVersionsIter(string $configurationId, array{pageSize?: string, before?: string, after?: string} $options = []) all items of GET /api/v2/webdeployments/configurations/{configurationId}/versions
 * @method mixed getWebdeploymentsConfigurationVersionsDraft(string $configurationId, array{returnResponse?: bool} $options = []) GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft
 * @method mixed getWebdeploymentsDeployment(string $deploymentId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/webdeployments/deployments/{deploymentId}
 * @method mixed getWebdeploymentsDeploymentCobrowseSessionId(string $deploymentId, string $sessionId, array{returnResponse?: bool} $options = []) GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}
 * @method mixed getWebdeploymentsDeploymentConfigurations(string $deploymentId, array{type?: string, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/webdeployments/deployments/{deploymentId}/configurations
 * @method mixed getWebdeploymentsDeploymentIdentityresolution(string $deploymentId, array{returnResponse?: bool} $options = []) GET /api/v2/webdeployments/deployments/{deploymentId}/identityresolution
 * @method mixed getWebdeploymentsDeployments(array{pageSize?: string, before?: string, after?: string, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/webdeployments/deployments
 * @method \Pcsdk\Items getWebdeploymentsDeploymentsIter(array{pageSize?: string, before?: string, after?: string, expand?: list<string>} $options = []) all items of GET /api/v2/webdeployments/deployments
 * @method mixed postWebdeploymentsConfigurations(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/webdeployments/configurations
 * @method mixed postWebdeploymentsConfigurationVersionsDraftPublish(string $configurationId, array{returnResponse?: bool} $options = []) POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish
 * @method mixed postWebdeploymentsDeployments(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/webdeployments/deployments
 * @method mixed postWebdeploymentsTokenOauthcodegrantjwtexchange(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange
 * @method mixed postWebdeploymentsTokenRefresh(array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/webdeployments/token/refresh
 * @method mixed putWebdeploymentsConfigurationVersionsDraft(string $configurationId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft
 * @method mixed putWebdeploymentsDeployment(string $deploymentId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/webdeployments/deployments/{deploymentId}
 * @method mixed putWebdeploymentsDeploymentIdentityresolution(string $deploymentId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/webdeployments/deployments/{deploymentId}/identityresolution
 */
final class WebDeploymentsApi extends PureCloudGroup
{
    protected const NAME = 'WebDeployments';
}
