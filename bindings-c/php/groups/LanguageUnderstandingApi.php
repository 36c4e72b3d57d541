<?php

// Generated from core/catalog by `cargo dev generate`; do not edit.

declare(strict_types=1);

namespace Pcsdk;

/**
 * @method mixed deleteLanguageunderstandingDomain(string $domainId, array{returnResponse?: bool} $options = []) DELETE /api/v2/languageunderstanding/domains/{domainId}
 * @method mixed deleteLanguageunderstandingDomainFeedbackFeedbackId(string $domainId, string $feedbackId, array{returnResponse?: bool} $options = []) DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}
 * @method mixed deleteLanguageunderstandingDomainVersion(string $domainId, string $domainVersionId, array{returnResponse?: bool} $options = []) DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}
 * @method mixed deleteLanguageunderstandingMiner(string $minerId, array{returnResponse?: bool} $options = []) DELETE /api/v2/languageunderstanding/miners/{minerId}
 * @method mixed deleteLanguageunderstandingMinerDraft(string $minerId, string $draftId, array{returnResponse?: bool} $options = []) DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}
 * @method mixed getLanguageunderstandingDomain(string $domainId, array{returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/domains/{domainId}
 * @method mixed getLanguageunderstandingDomainFeedback(string $domainId, array{intentName?: string, assessment?: string, dateStart?: string|\DateTimeInterface, dateEnd?: string|\DateTimeInterface, includeDeleted?: bool, language?: string, pageNumber?: int, pageSize?: int, enableCursorPagination?: bool, includeTrainingUtterances?: bool, after?: string, fields?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/domains/{domainId}/feedback
 * @method \Pcsdk\Items getLanguageunderstandingDomainFeedbackIter(string $domainId, array{intentName?: string, assessment?: string, dateStart?: string|\DateTimeInterface, dateEnd?: string|\DateTimeInterface, includeDeleted?: bool, language?: string, pageNumber?: int, pageSize?: int, enableCursorPagination?: bool, includeTrainingUtterances?: bool, after?: string, fields?: list<string>} $options = []) all items of GET /api/v2/languageunderstanding/domains/{domainId}/feedback
 * @method mixed getLanguageunderstandingDomainFeedbackFeedbackId(string $domainId, string $feedbackId, array{fields?: list<string>, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}
 * @method mixed getLanguageunderstandingDomains(array{pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/domains
 * @method \Pcsdk\Items getLanguageunderstandingDomainsIter(array{pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/languageunderstanding/domains
 * @method mixed getLanguageunderstandingDomainVersion(string $domainId, string $domainVersionId, array{includeUtterances?: bool, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}
 * @method mixed getLanguageunderstandingDomainVersionReport(string $domainId, string $domainVersionId, array{returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report
 * @method mixed getLanguageunderstandingDomainVersions(string $domainId, array{includeUtterances?: bool, pageNumber?: int, pageSize?: int, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/domains/{domainId}/versions
 * @method \Pcsdk\Items getLanguageunderstandingDomainVersionsIter(string $domainId, array{includeUtterances?: bool, pageNumber?: int, pageSize?: int} $options = []) all items of GET /api/v2/languageunderstanding/domains/{domainId}/versions
 * @method mixed getLanguageunderstandingIgnorephrase(string $languageCode, array{pageSize?: int, pageNumber?: int, text?: string, sortOrder?: string, sortBy?: string, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/ignorephrases/{languageCode}
 * @method \Pcsdk\Items getLanguageunderstandingIgnorephraseIter(string $languageCode, array{pageSize?: int, pageNumber?: int, text?: string, sortOrder?: string, sortBy?: string} $options = []) all items of GET /api/v2/languageunderstanding/ignorephrases/{languageCode}
 * @method mixed getLanguageunderstandingIgnoretopic(string $languageCode, array{pageSize?: int, pageNumber?: int, text?: string, sortOrder?: string, sortBy?: string, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/ignoretopics/{languageCode}
 * @method \Pcsdk\Items getLanguageunderstandingIgnoretopicIter(string $languageCode, array{pageSize?: int, pageNumber?: int, text?: string, sortOrder?: string, sortBy?: string} $options = []) all items of GET /api/v2/languageunderstanding/ignoretopics/{languageCode}
 * @method mixed getLanguageunderstandingMiner(string $minerId, array{returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/miners/{minerId}
 * @method mixed getLanguageunderstandingMinerDraft(string $minerId, string $draftId, array{draftIntentId?: string, draftTopicId?: string, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}
 * @method mixed getLanguageunderstandingMinerDrafts(string $minerId, array{returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/miners/{minerId}/drafts
 * @method mixed getLanguageunderstandingMinerIntent(string $minerId, string $intentId, array{expand?: string, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}
 * @method mixed getLanguageunderstandingMinerIntents(string $minerId, array{expand?: string, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/miners/{minerId}/intents
 * @method mixed getLanguageunderstandingMiners(array{minerType?: string, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/miners
 * @method mixed getLanguageunderstandingMinerTopic(string $minerId, string $topicId, array{expand?: string, returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}
 * @method mixed getLanguageunderstandingMinerTopicPhrase(string $minerId, string $topicId, string $phraseId, array{returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}
 * @method mixed getLanguageunderstandingMinerTopics(string $minerId, array{returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/miners/{minerId}/topics
 * @method mixed getLanguageunderstandingSettings(array{returnResponse?: bool} $options = []) GET /api/v2/languageunderstanding/settings
 * @method mixed patchLanguageunderstandingDomain(string $domainId, array|object $body, array{returnResponse?: bool} $options = []) PATCH /api/v2/languageunderstanding/domains/{domainId}
 * @method mixed patchLanguageunderstandingMinerDraft(string $minerId, string $draftId, array{body?: array|object, returnResponse?: bool} $options = []) PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}
 * @method mixed postLanguageunderstandingDomainFeedback(string $domainId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/domains/{domainId}/feedback
 * @method mixed postLanguageunderstandingDomains(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/domains
 * @method mixed postLanguageunderstandingDomainVersionDetect(string $domainId, string $domainVersionId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect
 * @method mixed postLanguageunderstandingDomainVersionPublish(string $domainId, string $domainVersionId, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish
 * @method mixed postLanguageunderstandingDomainVersions(string $domainId, array|object $body, array{includeUtterances?: bool, returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/domains/{domainId}/versions
 * @method mixed postLanguageunderstandingDomainVersionTrain(string $domainId, string $domainVersionId, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train
 * @method mixed postLanguageunderstandingIgnorephrase(string $languageCode, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/ignorephrases/{languageCode}
 * @method mixed postLanguageunderstandingIgnorephraseRemove(string $languageCode, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/ignorephrases/{languageCode}/remove
 * @method mixed postLanguageunderstandingIgnoretopic(string $languageCode, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/ignoretopics/{languageCode}
 * @method mixed postLanguageunderstandingIgnoretopicRemove(string $languageCode, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/ignoretopics/{languageCode}/remove
 * @method mixed postLanguageunderstandingMinerDrafts(string $minerId, array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/miners/{minerId}/drafts
 * @method mixed postLanguageunderstandingMinerExecute(string $minerId, array{body?: array|object, returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/miners/{minerId}/execute
 * @method mixed postLanguageunderstandingMiners(array|object $body, array{returnResponse?: bool} $options = []) POST /api/v2/languageunderstanding/miners
 * @method mixed putLanguageunderstandingDomainVersion(string $domainId, string $domainVersionId, array|object $body, array{returnResponse?: bool} $options = []) PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}
 */
final class LanguageUnderstandingApi extends PureCloudGroup
{
    protected const NAME = 'LanguageUnderstanding';
}
