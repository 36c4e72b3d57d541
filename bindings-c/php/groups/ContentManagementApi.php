<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteContentmanagementDocument(string $documentId, array{override?: bool, returnResponse?: bool} $options = []) DELETE /api/v2/contentmanagement/documents/{documentId}
 * @method mixed deleteContentmanagementShare(string $shareId, array{returnResponse?: bool} $options = []) DELETE /api/v2/contentmanagement/shares/{shareId}
 * @method mixed deleteContentmanagementStatusStatusId(string $statusId, array{returnResponse?: bool} $options = []) DELETE /api/v2/contentmanagement/status/{statusId}
 * @method mixed deleteContentmanagementWorkspace(string $workspaceId, array{moveChildrenToWorkspaceId?: string, returnResponse?: bool} $options = []) DELETE /api/v2/contentmanagement/workspaces/{workspaceId}
 * @method mixed deleteContentmanagementWorkspaceMember(string $workspaceId, string $memberId, array{returnResponse?: bool} $options = []) DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}
 * @method mixed deleteContentmanagementWorkspaceTagvalue(string $workspaceId, string $tagId, array{returnResponse?: bool} $options = []) DELETE /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}
 * @method mixed getContentmanagementDocument(string $documentId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/documents/{documentId}
 * @method mixed getContentmanagementDocumentContent(string $documentId, array{disposition?: string, contentType?: string, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/documents/{documentId}/content
 * @method mixed getContentmanagementDocuments(string $workspaceId, array{name?: string, expand?: list<string>, pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/documents
 * @method \Pcsdk\Items getContentmanagementDocumentsIter(string $workspaceId, array{name?: string, expand?: list<string>, pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string} $options = []) all items of GET /api/v2/contentmanagement/documents
 * @method mixed getContentmanagementQuery(string $queryPhrase, array{pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/query
 * @method \Pcsdk\Items getContentmanagementQueryIter(string $queryPhrase, array{pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string, expand?: list<string>} $options = []) all items of GET /api/v2/contentmanagement/query
 * @method mixed getContentmanagementSecurityprofile(string $securityProfileId, array{returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/securityprofiles/{securityProfileId}
 * @method mixed getContentmanagementSecurityprofiles(array{returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/securityprofiles
 * @method mixed getContentmanagementShare(string $shareId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/shares/{shareId}
 * @method mixed getContentmanagementSharedSharedId(string $sharedId, array{disposition?: string, contentType?: string, expand?: string, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/shared/{sharedId}
 * @method mixed getContentmanagementShares(array{entityId?: string, expand?: list<string>, pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/shares
 * @method \Pcsdk\Items getContentmanagementSharesIter(array{entityId?: string, expand?: list<string>, pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/contentmanagement/shares
 * @method mixed getContentmanagementStatus(array{pageSize?: int, pageNumber?: int, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/status
 * @method \Pcsdk\Items getContentmanagementStatusIter(array{pageSize?: int, pageNumber?: int} $options = []) all items of GET /api/v2/contentmanagement/status
 * @method mixed getContentmanagementStatusStatusId(string $statusId, array{returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/status/{statusId}
 * @method mixed getContentmanagementUsage(array{returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/usage
 * @method mixed getContentmanagementWorkspace(string $workspaceId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/workspaces/{workspaceId}
 * @method mixed getContentmanagementWorkspaceDocuments(string $workspaceId, array{expand?: list<string>, pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents
 * @method \Pcsdk\Items getContentmanagementWorkspaceDocumentsIter(string $workspaceId, array{expand?: list<string>, pageSize?: int, pageNumber?: int, sortBy?: string, sortOrder?: string} $options = []) all items of GET /api/v2/contentmanagement/workspaces/{workspaceId}/documents
 * @method mixed getContentmanagementWorkspaceMember(string $workspaceId, string $memberId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}
 * @method mixed getContentmanagementWorkspaceMembers(string $workspaceId, array{pageSize?: int, pageNumber?: int, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/workspaces/{workspaceId}/members
 * @method \Pcsdk\Items getContentmanagementWorkspaceMembersIter(string $workspaceId, array{pageSize?: int, pageNumber?: int, expand?: list<string>} $options = []) all items of GET /api/v2/contentmanagement/workspaces/{workspaceId}/members
 * @method mixed getContentmanagementWorkspaces(array{pageSize?: int, pageNumber?: int, access?: list<string>, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/workspaces
 * @method \Pcsdk\Items getContentmanagementWorkspacesIter(array{pageSize?: int, pageNumber?: int, access?: list<string>, expand?: list<string>} $options = []) all items of GET /api/v2/contentmanagement/workspaces
 * @method mixed getContentmanagementWorkspaceTagvalue(string $workspaceId, string $tagId, array{expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}
 * @method mixed getContentmanagementWorkspaceTagvalues(string $workspaceId, array{value?: string, pageSize?: int, pageNumber?: int, expand?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues
 * @method \Pcsdk\Items getContentmanagementWorkspaceTagvaluesIter(string $workspaceId, array{value?: string, pageSize?: int, pageNumber?: int, expand?: list<string>} $options = []) all items of GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues
 * @method mixed postContentmanagementDocument(string $documentId, array|object $body, array{expand?: string, override?: bool, returnResponse?: bool} $options = []) POST /api/v2/contentmanagement/documents/{documentId}
 * @method mixed postContentmanagementDocumentContent(string $documentId, array|object $body, array{override?: bool, returnResponse?: bool} $options = []) POST /api/v2/contentmanagement/documents/{documentId}/content
 * @method mixed postContentmanagementDocuments(array|object $body, array{copySource?: string, moveSource?: string, override?: bool, returnResponse?: bool} $options = []) POST /api/v2/contentmanagement/documents
 * @method mixed postContentmanagementQuery(array|object $body, array{expand?: string, returnResponse?: bool} $options = []) POST /api/v2/contentmanagement/query
 * @method \Pcsdk\Items postContentmanagementQueryIter(array|object $body, array{expand?: string} $options = []) all items of POST /api/v2/contentmanagement/query
 * @method mixed postContentmanagementShares(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/contentmanagement/shares
 * @method mixed postContentmanagementWorkspaces(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/contentmanagement/workspaces
 * @method mixed postContentmanagementWorkspaceTagvalues(string $workspaceId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues
 * @method mixed postContentmanagementWorkspaceTagvaluesQuery(string $workspaceId, array|object $body, array{expand?: list<string>, returnResponse?: bool} $options = []) POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query
 * @method \Pcsdk\Items postContentmanagementWorkspaceTagvaluesQueryIter(string $workspaceId, array|object $body, array{expand?: list<string>} $options = []) all items of POST /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/query
 * @method mixed putContentmanagementWorkspace(string $workspaceId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/contentmanagement/workspaces/{workspaceId}
 * @method mixed putContentmanagementWorkspaceMember(string $workspaceId, string $memberId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/contentmanagement/workspaces/{workspaceId}/members/{memberId}
 * @method mixed putContentmanagementWorkspaceTagvalue(string $workspaceId, string $tagId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}
 */
final class ContentManagementApi extends PureCloudGroup
{
    protected const NAME = 'ContentManagement';
}
