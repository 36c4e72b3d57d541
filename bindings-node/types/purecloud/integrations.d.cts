// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AddressableEntityRef, ConversationMessageContent, Credential, CredentialType, DomainEntityRef, ErrorBody, ErrorInfo, FunctionUploadRequest, FunctionUploadResponse, Image, JsonSchemaDocument, MessageInfo } from './_shared.cjs'

export class IntegrationsApi extends _PureCloudGroup {
  /** DELETE /api/v2/integrations/{integrationId} */
  deleteIntegration<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Integration, W>
  /** DELETE /api/v2/integrations/actions/{actionId} */
  deleteIntegrationsAction<W extends boolean = false>(actionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/integrations/actions/{actionId}/draft */
  deleteIntegrationsActionDraft<W extends boolean = false>(actionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /api/v2/integrations/credentials/{credentialId} */
  deleteIntegrationsCredential<W extends boolean = false>(credentialId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/integrations/{integrationId} */
  getIntegration<W extends boolean = false>(integrationId: string, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string } & _Inline<W>, call?: _Call<W>): _Answer<Integration, W>
  /** GET /api/v2/integrations/{integrationId}/config/current */
  getIntegrationConfigCurrent<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<IntegrationConfiguration, W>
  /** GET /api/v2/integrations */
  getIntegrations<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; ids?: _Many<string>; integrationType?: string; reportedState?: _Open<"ACTIVE" | "ACTIVATING" | "INACTIVE" | "DEACTIVATING" | "ERROR">; credentialId?: string } & _Inline<W>, call?: _Call<W>): _Answer<IntegrationEntityListing, W>
  /** All items of GET /api/v2/integrations */
  getIntegrationsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; ids?: _Many<string>; integrationType?: string; reportedState?: _Open<"ACTIVE" | "ACTIVATING" | "INACTIVE" | "DEACTIVATING" | "ERROR">; credentialId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Integration, IntegrationEntityListing, W>
  /** GET /api/v2/integrations/actions/{actionId} */
  getIntegrationsAction<W extends boolean = false>(actionId: string, options?: { expand?: _Open<"contract">; flatten?: boolean; includeConfig?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Action, W>
  /** GET /api/v2/integrations/actions/{actionId}/draft */
  getIntegrationsActionDraft<W extends boolean = false>(actionId: string, options?: { expand?: _Open<"contract">; flatten?: boolean; includeConfig?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<Action, W>
  /** GET /api/v2/integrations/actions/{actionId}/draft/function */
  getIntegrationsActionDraftFunction<W extends boolean = false>(actionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<FunctionConfig, W>
  /** GET /api/v2/integrations/actions/{actionId}/draft/schemas/{fileName} */
  getIntegrationsActionDraftSchema<W extends boolean = false>(actionId: string, fileName: string, options?: { flatten?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<JsonSchemaDocument, W>
  /** GET /api/v2/integrations/actions/{actionId}/draft/templates/{fileName} */
  getIntegrationsActionDraftTemplate<W extends boolean = false>(actionId: string, fileName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** GET /api/v2/integrations/actions/{actionId}/draft/validation */
  getIntegrationsActionDraftValidation<W extends boolean = false>(actionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DraftValidationResult, W>
  /** GET /api/v2/integrations/actions/{actionId}/function */
  getIntegrationsActionFunction<W extends boolean = false>(actionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<FunctionConfig, W>
  /** GET /api/v2/integrations/actions */
  getIntegrationsActions<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; nextPage?: string; previousPage?: string; sortBy?: string; sortOrder?: _Open<"ASC" | "DESC">; category?: string; name?: string; ids?: string; secure?: _Open<"true" | "false">; includeAuthActions?: _Open<"true" | "false">; includeConfig?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ActionEntityListing, W>
  /** All items of GET /api/v2/integrations/actions */
  getIntegrationsActionsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; nextPage?: string; previousPage?: string; sortBy?: string; sortOrder?: _Open<"ASC" | "DESC">; category?: string; name?: string; ids?: string; secure?: _Open<"true" | "false">; includeAuthActions?: _Open<"true" | "false">; includeConfig?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Action, ActionEntityListing, W>
  /** GET /api/v2/integrations/actions/categories */
  getIntegrationsActionsCategories<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; nextPage?: string; previousPage?: string; sortBy?: string; sortOrder?: _Open<"ASC" | "DESC">; secure?: _Open<"true" | "false"> } & _Inline<W>, call?: _Call<W>): _Answer<CategoryEntityListing, W>
  /** All items of GET /api/v2/integrations/actions/categories */
  getIntegrationsActionsCategoriesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; nextPage?: string; previousPage?: string; sortBy?: string; sortOrder?: _Open<"ASC" | "DESC">; secure?: _Open<"true" | "false">; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Category, CategoryEntityListing, W>
  /** GET /api/v2/integrations/actions/certificates */
  getIntegrationsActionsCertificates<W extends boolean = false>(options?: { status?: _Open<"Current" | "Upcoming">; type?: string } & _Inline<W>, call?: _Call<W>): _Answer<ActionCertificateListing, W>
  /** GET /api/v2/integrations/actions/certificates/truststore */
  getIntegrationsActionsCertificatesTruststore<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TrustedCertificates, W>
  /** GET /api/v2/integrations/actions/{actionId}/schemas/{fileName} */
  getIntegrationsActionSchema<W extends boolean = false>(actionId: string, fileName: string, options?: { flatten?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<JsonSchemaDocument, W>
  /** GET /api/v2/integrations/actions/drafts */
  getIntegrationsActionsDrafts<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; nextPage?: string; previousPage?: string; sortBy?: string; sortOrder?: _Open<"ASC" | "DESC">; category?: string; name?: string; ids?: string; secure?: _Open<"true" | "false">; includeAuthActions?: _Open<"true" | "false">; includeConfig?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<ActionEntityListing, W>
  /** All items of GET /api/v2/integrations/actions/drafts */
  getIntegrationsActionsDraftsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; nextPage?: string; previousPage?: string; sortBy?: string; sortOrder?: _Open<"ASC" | "DESC">; category?: string; name?: string; ids?: string; secure?: _Open<"true" | "false">; includeAuthActions?: _Open<"true" | "false">; includeConfig?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Action, ActionEntityListing, W>
  /** GET /api/v2/integrations/actions/functions/runtimes */
  getIntegrationsActionsFunctionsRuntimes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<FunctionRuntime[], W>
  /** GET /api/v2/integrations/actions/{actionId}/templates/{fileName} */
  getIntegrationsActionTemplate<W extends boolean = false>(actionId: string, fileName: string, options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
  /** GET /api/v2/integrations/botconnectors/{integrationId}/bots/{botId} (preview) */
  getIntegrationsBotconnectorBot<W extends boolean = false>(integrationId: string, botId: string, options?: { version?: string } & _Inline<W>, call?: _Call<W>): _Answer<Bot, W>
  /** GET /api/v2/integrations/botconnectors/{integrationId}/bots (preview) */
  getIntegrationsBotconnectorBots<W extends boolean = false>(integrationId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<BotListing, W>
  /** All items of GET /api/v2/integrations/botconnectors/{integrationId}/bots (preview) */
  getIntegrationsBotconnectorBotsIter<W extends boolean = false>(integrationId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Bot, BotListing, W>
  /** GET /api/v2/integrations/botconnectors/{integrationId}/bots/summaries (preview) */
  getIntegrationsBotconnectorBotsSummaries<W extends boolean = false>(integrationId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<BotSummaryEntityListing, W>
  /** All items of GET /api/v2/integrations/botconnectors/{integrationId}/bots/summaries (preview) */
  getIntegrationsBotconnectorBotsSummariesIter<W extends boolean = false>(integrationId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BotConnectorSummary, BotSummaryEntityListing, W>
  /** GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId} */
  getIntegrationsBotconnectorIntegrationIdBot<W extends boolean = false>(integrationId: string, botId: string, options?: { version?: string } & _Inline<W>, call?: _Call<W>): _Answer<BotConnectorBot, W>
  /** GET /api/v2/integrations/botconnector/{integrationId}/bots */
  getIntegrationsBotconnectorIntegrationIdBots<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<BotList, W>
  /** GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries */
  getIntegrationsBotconnectorIntegrationIdBotsSummaries<W extends boolean = false>(integrationId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<BotConnectorBotSummaryEntityListing, W>
  /** All items of GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries */
  getIntegrationsBotconnectorIntegrationIdBotsSummariesIter<W extends boolean = false>(integrationId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BotSummary, BotConnectorBotSummaryEntityListing, W>
  /** GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions */
  getIntegrationsBotconnectorIntegrationIdBotVersions<W extends boolean = false>(integrationId: string, botId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<BotConnectorBotVersionSummaryEntityListing, W>
  /** All items of GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions */
  getIntegrationsBotconnectorIntegrationIdBotVersionsIter<W extends boolean = false>(integrationId: string, botId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<BotVersionSummary, BotConnectorBotVersionSummaryEntityListing, W>
  /** GET /api/v2/integrations/clientapps */
  getIntegrationsClientapps<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string } & _Inline<W>, call?: _Call<W>): _Answer<ClientAppEntityListing, W>
  /** All items of GET /api/v2/integrations/clientapps */
  getIntegrationsClientappsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ClientApp, ClientAppEntityListing, W>
  /** GET /api/v2/integrations/credentials/{credentialId} */
  getIntegrationsCredential<W extends boolean = false>(credentialId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Credential, W>
  /** GET /api/v2/integrations/credentials */
  getIntegrationsCredentials<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<CredentialInfoListing, W>
  /** All items of GET /api/v2/integrations/credentials */
  getIntegrationsCredentialsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CredentialInfo, CredentialInfoListing, W>
  /** GET /api/v2/integrations/credentials/listing */
  getIntegrationsCredentialsListing<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string } & _Inline<W>, call?: _Call<W>): _Answer<CredentialInfoCursorListing, W>
  /** All items of GET /api/v2/integrations/credentials/listing */
  getIntegrationsCredentialsListingIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CredentialInfo, CredentialInfoCursorListing, W>
  /** GET /api/v2/integrations/credentials/types */
  getIntegrationsCredentialsTypes<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<CredentialType[], W>
  /** GET /api/v2/integrations/speech/audioconnector */
  getIntegrationsSpeechAudioconnector<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AudioConnectorIntegrationEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/audioconnector */
  getIntegrationsSpeechAudioconnectorIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AudioConnectorIntegration, AudioConnectorIntegrationEntityListing, W>
  /** GET /api/v2/integrations/speech/audioconnector/{integrationId} */
  getIntegrationsSpeechAudioconnectorIntegrationId<W extends boolean = false>(integrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AudioConnectorIntegration, W>
  /** GET /api/v2/integrations/speech/dialogflow/agents/{agentId} */
  getIntegrationsSpeechDialogflowAgent<W extends boolean = false>(agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DialogflowAgent, W>
  /** GET /api/v2/integrations/speech/dialogflow/agents */
  getIntegrationsSpeechDialogflowAgents<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<DialogflowAgentSummaryEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/dialogflow/agents */
  getIntegrationsSpeechDialogflowAgentsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DialogflowAgentSummary, DialogflowAgentSummaryEntityListing, W>
  /** GET /api/v2/integrations/speech/dialogflowcx/agents/{agentId} */
  getIntegrationsSpeechDialogflowcxAgent<W extends boolean = false>(agentId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DialogflowCXAgent, W>
  /** GET /api/v2/integrations/speech/dialogflowcx/agents */
  getIntegrationsSpeechDialogflowcxAgents<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<DialogflowCXAgentSummaryEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/dialogflowcx/agents */
  getIntegrationsSpeechDialogflowcxAgentsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DialogflowCXAgentSummary, DialogflowCXAgentSummaryEntityListing, W>
  /** GET /api/v2/integrations/speech/lex/bot/alias/{aliasId} */
  getIntegrationsSpeechLexBotAlias<W extends boolean = false>(aliasId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LexBotAlias, W>
  /** GET /api/v2/integrations/speech/lex/bot/{botId}/aliases */
  getIntegrationsSpeechLexBotBotIdAliases<W extends boolean = false>(botId: string, options?: { pageNumber?: number; pageSize?: number; status?: _Open<"READY" | "FAILED" | "BUILDING" | "NOT_BUILT">; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<LexBotAliasEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/lex/bot/{botId}/aliases */
  getIntegrationsSpeechLexBotBotIdAliasesIter<W extends boolean = false>(botId: string, options?: { pageNumber?: number; pageSize?: number; status?: _Open<"READY" | "FAILED" | "BUILDING" | "NOT_BUILT">; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LexBotAlias, LexBotAliasEntityListing, W>
  /** GET /api/v2/integrations/speech/lex/bots */
  getIntegrationsSpeechLexBots<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<LexBotEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/lex/bots */
  getIntegrationsSpeechLexBotsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LexBot, LexBotEntityListing, W>
  /** GET /api/v2/integrations/speech/lexv2/bot/alias/{aliasId} */
  getIntegrationsSpeechLexv2BotAlias<W extends boolean = false>(aliasId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<LexV2BotAlias, W>
  /** GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases */
  getIntegrationsSpeechLexv2BotBotIdAliases<W extends boolean = false>(botId: string, options?: { pageNumber?: number; pageSize?: number; status?: _Open<"Creating" | "Available" | "Deleting" | "Failed">; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<LexV2BotAliasEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases */
  getIntegrationsSpeechLexv2BotBotIdAliasesIter<W extends boolean = false>(botId: string, options?: { pageNumber?: number; pageSize?: number; status?: _Open<"Creating" | "Available" | "Deleting" | "Failed">; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LexV2BotAlias, LexV2BotAliasEntityListing, W>
  /** GET /api/v2/integrations/speech/lexv2/bots */
  getIntegrationsSpeechLexv2Bots<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<LexV2BotEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/lexv2/bots */
  getIntegrationsSpeechLexv2BotsIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<LexV2Bot, LexV2BotEntityListing, W>
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId} */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBot<W extends boolean = false>(nuanceIntegrationId: string, botId: string, options?: { expand?: _Many<_Open<"variables" | "transferNodes" | "channels" | "locales">>; targetChannel?: _Open<"digital" | "voice"> } & _Inline<W>, call?: _Call<W>): _Answer<NuanceBot, W>
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId} */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob<W extends boolean = false>(nuanceIntegrationId: string, botId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncJob, W>
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults<W extends boolean = false>(nuanceIntegrationId: string, botId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<NuanceBot, W>
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBots<W extends boolean = false>(nuanceIntegrationId: string, options?: { pageNumber?: number; pageSize?: number; onlyRegisteredBots?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<NuanceBotEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBotsIter<W extends boolean = false>(nuanceIntegrationId: string, options?: { pageNumber?: number; pageSize?: number; onlyRegisteredBots?: boolean; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<NuanceBot, NuanceBotEntityListing, W>
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId} */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob<W extends boolean = false>(nuanceIntegrationId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<AsyncJob, W>
  /** GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results */
  getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults<W extends boolean = false>(nuanceIntegrationId: string, jobId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<NuanceBotEntityListing, W>
  /** GET /api/v2/integrations/speech/stt/engines/{engineId} */
  getIntegrationsSpeechSttEngine<W extends boolean = false>(engineId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<SttEngineEntity, W>
  /** GET /api/v2/integrations/speech/stt/engines */
  getIntegrationsSpeechSttEngines<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<SttEngineEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/stt/engines */
  getIntegrationsSpeechSttEnginesIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<SttEngineEntity, SttEngineEntityListing, W>
  /** GET /api/v2/integrations/speech/tts/engines/{engineId} */
  getIntegrationsSpeechTtsEngine<W extends boolean = false>(engineId: string, options?: { includeVoices?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TtsEngineEntity, W>
  /** GET /api/v2/integrations/speech/tts/engines */
  getIntegrationsSpeechTtsEngines<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; includeVoices?: boolean; name?: string; language?: string } & _Inline<W>, call?: _Call<W>): _Answer<TtsEngineEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/tts/engines */
  getIntegrationsSpeechTtsEnginesIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; includeVoices?: boolean; name?: string; language?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TtsEngineEntity, TtsEngineEntityListing, W>
  /** GET /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId} */
  getIntegrationsSpeechTtsEngineVoice<W extends boolean = false>(engineId: string, voiceId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<TtsVoiceEntity, W>
  /** GET /api/v2/integrations/speech/tts/engines/{engineId}/voices */
  getIntegrationsSpeechTtsEngineVoices<W extends boolean = false>(engineId: string, options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<TtsVoiceEntityListing, W>
  /** All items of GET /api/v2/integrations/speech/tts/engines/{engineId}/voices */
  getIntegrationsSpeechTtsEngineVoicesIter<W extends boolean = false>(engineId: string, options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<TtsVoiceEntity, TtsVoiceEntityListing, W>
  /** GET /api/v2/integrations/speech/tts/settings */
  getIntegrationsSpeechTtsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<TtsSettings, W>
  /** GET /api/v2/integrations/types/{typeId} */
  getIntegrationsType<W extends boolean = false>(typeId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<IntegrationType, W>
  /** GET /api/v2/integrations/types/{typeId}/configschemas/{configType} */
  getIntegrationsTypeConfigschema<W extends boolean = false>(typeId: string, configType: string, options?: _Inline<W>, call?: _Call<W>): _Answer<JsonSchemaDocument, W>
  /** GET /api/v2/integrations/types */
  getIntegrationsTypes<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string } & _Inline<W>, call?: _Call<W>): _Answer<IntegrationTypeEntityListing, W>
  /** All items of GET /api/v2/integrations/types */
  getIntegrationsTypesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<IntegrationType, IntegrationTypeEntityListing, W>
  /** GET /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId} */
  getIntegrationsUnifiedcommunicationsClientapp<W extends boolean = false>(ucIntegrationId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<UnifiedCommunicationsIntegration, W>
  /** GET /api/v2/integrations/unifiedcommunications/clientapps */
  getIntegrationsUnifiedcommunicationsClientapps<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string } & _Inline<W>, call?: _Call<W>): _Answer<UnifiedCommunicationsIntegrationListing, W>
  /** All items of GET /api/v2/integrations/unifiedcommunications/clientapps */
  getIntegrationsUnifiedcommunicationsClientappsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UnifiedCommunicationsIntegration, UnifiedCommunicationsIntegrationListing, W>
  /** GET /api/v2/integrations/userapps */
  getIntegrationsUserapps<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; appHost?: string } & _Inline<W>, call?: _Call<W>): _Answer<UserAppEntityListing, W>
  /** All items of GET /api/v2/integrations/userapps */
  getIntegrationsUserappsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; appHost?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<UserApp, UserAppEntityListing, W>
  /** PATCH /api/v2/integrations/{integrationId} */
  patchIntegration<W extends boolean = false>(integrationId: string, options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; body?: Integration } & _Inline<W>, call?: _Call<W>): _Answer<Integration, W>
  /** PATCH /api/v2/integrations/actions/{actionId} */
  patchIntegrationsAction<W extends boolean = false>(actionId: string, body: UpdateActionInput, options?: _Inline<W>, call?: _Call<W>): _Answer<Action, W>
  /** PATCH /api/v2/integrations/actions/{actionId}/draft */
  patchIntegrationsActionDraft<W extends boolean = false>(actionId: string, body: UpdateDraftInput, options?: _Inline<W>, call?: _Call<W>): _Answer<Action, W>
  /** POST /api/v2/integrations */
  postIntegrations<W extends boolean = false>(options?: { body?: CreateIntegrationRequest } & _Inline<W>, call?: _Call<W>): _Answer<Integration, W>
  /** POST /api/v2/integrations/actions/{actionId}/draft */
  postIntegrationsActionDraft<W extends boolean = false>(actionId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Action, W>
  /** POST /api/v2/integrations/actions/{actionId}/draft/function/upload */
  postIntegrationsActionDraftFunctionUpload<W extends boolean = false>(actionId: string, body: FunctionUploadRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<FunctionUploadResponse, W>
  /** POST /api/v2/integrations/actions/{actionId}/draft/publish */
  postIntegrationsActionDraftPublish<W extends boolean = false>(actionId: string, body: PublishDraftInput, options?: _Inline<W>, call?: _Call<W>): _Answer<Action, W>
  /** POST /api/v2/integrations/actions/{actionId}/draft/test */
  postIntegrationsActionDraftTest<W extends boolean = false>(actionId: string, body: any, options?: { flatten?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TestExecutionResult, W>
  /** POST /api/v2/integrations/actions/{actionId}/execute */
  postIntegrationsActionExecute<W extends boolean = false>(actionId: string, body: any, options?: { flatten?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<any, W>
  /** POST /api/v2/integrations/actions */
  postIntegrationsActions<W extends boolean = false>(body: PostActionInput, options?: _Inline<W>, call?: _Call<W>): _Answer<Action, W>
  /** POST /api/v2/integrations/actions/drafts */
  postIntegrationsActionsDrafts<W extends boolean = false>(body: PostActionInput, options?: _Inline<W>, call?: _Call<W>): _Answer<Action, W>
  /** POST /api/v2/integrations/actions/{actionId}/test */
  postIntegrationsActionTest<W extends boolean = false>(actionId: string, body: any, options?: { flatten?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<TestExecutionResult, W>
  /** POST /api/v2/integrations/botconnectors/incoming/messages (preview) */
  postIntegrationsBotconnectorsIncomingMessages<W extends boolean = false>(body: IncomingMessageRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<IncomingMessageResponse, W>
  /** POST /api/v2/integrations/botconnectors/outgoing/messages (preview) */
  postIntegrationsBotconnectorsOutgoingMessages<W extends boolean = false>(body: OutgoingMessageRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<OutgoingMessageResponse, W>
  /** POST /api/v2/integrations/credentials */
  postIntegrationsCredentials<W extends boolean = false>(options?: { body?: Credential } & _Inline<W>, call?: _Call<W>): _Answer<CredentialInfo, W>
  /** POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs */
  postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs<W extends boolean = false>(nuanceIntegrationId: string, botId: string, options?: { expand?: _Many<_Open<"variables" | "transferNodes" | "channels" | "locales">>; body?: string } & _Inline<W>, call?: _Call<W>): _Answer<AsyncJob, W>
  /** POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs */
  postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs<W extends boolean = false>(nuanceIntegrationId: string, options?: { pageNumber?: number; pageSize?: number; onlyRegisteredBots?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AsyncJob, W>
  /** POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate */
  postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate<W extends boolean = false>(nuanceIntegrationId: string, body: BotExecutionConfiguration, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/integrations/webhooks/{tokenId}/events */
  postIntegrationsWebhookEvents<W extends boolean = false>(tokenId: string, body: any, options?: _Inline<W>, call?: _Call<W>): _Answer<WebhookInvocationResponse, W>
  /** PUT /api/v2/integrations/{integrationId}/config/current */
  putIntegrationConfigCurrent<W extends boolean = false>(integrationId: string, options?: { body?: IntegrationConfiguration } & _Inline<W>, call?: _Call<W>): _Answer<IntegrationConfiguration, W>
  /** PUT /api/v2/integrations/actions/{actionId}/draft/function */
  putIntegrationsActionDraftFunction<W extends boolean = false>(actionId: string, body: Function, options?: _Inline<W>, call?: _Call<W>): _Answer<FunctionConfig, W>
  /** PUT /api/v2/integrations/botconnector/{integrationId}/bots */
  putIntegrationsBotconnectorIntegrationIdBots<W extends boolean = false>(integrationId: string, body: BotList, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/integrations/credentials/{credentialId} */
  putIntegrationsCredential<W extends boolean = false>(credentialId: string, options?: { body?: Credential } & _Inline<W>, call?: _Call<W>): _Answer<CredentialInfo, W>
  /** PUT /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings */
  putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings<W extends boolean = false>(nuanceIntegrationId: string, body: NuanceBotLaunchSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** PUT /api/v2/integrations/speech/tts/settings */
  putIntegrationsSpeechTtsSettings<W extends boolean = false>(body: TtsSettings, options?: _Inline<W>, call?: _Call<W>): _Answer<TtsSettings, W>
  /** PUT /api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences */
  putIntegrationsUnifiedcommunicationThirdpartypresences<W extends boolean = false>(ucIntegrationId: string, body: readonly UCThirdPartyPresence[], options?: _Inline<W>, call?: _Call<W>): _Answer<string, W>
}

export interface Action {
  id?: string
  name?: string
  integrationId?: string
  category?: string
  contract?: ActionContract
  version?: number
  secure?: boolean
  config?: ActionConfig
  selfUri?: string
}

export interface ActionCertificate {
  signingAuthority?: _Open<"DigiCert" | "Genesys">
  certificate?: string
  status?: _Open<"Current" | "Upcoming">
  type?: _Open<"Client">
}

export interface ActionCertificateListing {
  entities?: ActionCertificate[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ActionConfig {
  timeoutSeconds?: number
  request?: RequestConfig
  response?: ResponseConfig
}

export interface ActionContract {
  output?: ActionOutput
  input?: ActionInput
}

export interface ActionContractInput {
  input: PostInputContract
  output: PostOutputContract
}

export interface ActionEntityListing {
  entities?: Action[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ActionInput {
  inputSchema?: JsonSchemaDocument
  inputSchemaFlattened?: JsonSchemaDocument
  inputSchemaUri?: string
}

export interface ActionOutput {
  successSchema?: JsonSchemaDocument
  successSchemaUri?: string
  errorSchema?: JsonSchemaDocument
  errorSchemaUri?: string
  successSchemaFlattened?: FlattenedJsonSchemaDocument
  errorSchemaFlattened?: FlattenedJsonSchemaDocument
}

export interface AsyncJob {
  id?: string
  selfUri?: string
  state?: _Open<"Running" | "Completed" | "Failed" | "Cancelled">
}

export interface AudioConnectorIntegration {
  id?: string
  name?: string
  selfUri?: string
}

export interface AudioConnectorIntegrationEntityListing {
  entities?: AudioConnectorIntegration[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface Bot {
  id?: string
  name?: string
  description?: string
  provider?: string
  versions?: BotVersion[]
  botCompositeTag?: string
  selfUri?: string
}

export interface BotConnectorBot {
  id: string
  name?: string
  description?: string
  versions: BotConnectorBotVersion[]
  botCompositeTag?: string
  selfUri?: string
}

export interface BotConnectorBotSummaryEntityListing {
  entities?: BotSummary[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface BotConnectorBotVersion {
  version: string
  supportedLanguages: string[]
  intents: BotIntent[]
}

export interface BotConnectorBotVersionSummaryEntityListing {
  entities?: BotVersionSummary[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface BotConnectorIntent {
  name?: string
  entities?: BotEntity[]
}

export interface BotConnectorSummary {
  id?: string
  name?: string
  description?: string
  botCompositeTag?: string
  versions?: BotConnectorVersionSummary[]
}

export interface BotConnectorVersionSummary {
  version?: string
}

export interface BotEntity {
  name?: string
  type?: _Open<"String" | "Integer" | "Decimal" | "Duration" | "Boolean" | "Currency" | "Datetime" | "StringCollection" | "IntegerCollection" | "DecimalCollection" | "DurationCollection" | "BooleanCollection" | "CurrencyCollection" | "DatetimeCollection">
}

export interface BotEntityValue {
  name: string
  type: _Open<"String" | "Integer" | "Decimal" | "Duration" | "Boolean" | "Currency" | "Datetime" | "StringCollection" | "IntegerCollection" | "DecimalCollection" | "DurationCollection" | "BooleanCollection" | "CurrencyCollection" | "DatetimeCollection">
  value?: string
  values?: string[]
}

export interface BotExecutionConfiguration {
  botId: string
  executionHost: string
  botCredentials: NuanceBotCredentials
}

export interface BotIntent {
  name: string
  slots?: { [key: string]: BotSlot }
}

export interface BotList {
  chatBots: BotConnectorBot[]
}

export interface BotListing {
  entities?: Bot[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface BotSlot {
  name: string
  type: string
}

export interface BotSummary {
  name: string
  id: string
  description?: string
  botCompositeTag?: string
}

export interface BotSummaryEntityListing {
  entities?: BotConnectorSummary[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface BotVersion {
  version?: string
  supportedLanguages?: string[]
  intents?: BotConnectorIntent[]
}

export interface BotVersionSummary {
  name: string
  id: string
  description?: string
  botCompositeTag?: string
  version: string
}

export interface Category {
  name?: string
}

export interface CategoryEntityListing {
  entities?: Category[]
  pageSize?: number
  pageNumber?: number
  total?: number
  pageCount?: number
}

export interface ClientApp {
  id?: string
  name?: string
  integrationType?: IntegrationType
  notes?: string
  intendedState: _Open<"ENABLED" | "DISABLED" | "DELETED" | "RESTORED">
  config?: ClientAppConfigurationInfo
  reportedState?: IntegrationStatusInfo
  attributes?: { [key: string]: string }
  selfUri?: string
}

export interface ClientAppConfigurationInfo {
  current?: IntegrationConfiguration
  effective?: EffectiveConfiguration
}

export interface ClientAppEntityListing {
  entities?: ClientApp[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface ComplexVariableInfo {
  id: string
  name: string
}

export interface CreateIntegrationRequest {
  id?: string
  name: string
  integrationType: IntegrationType
  selfUri?: string
}

export interface CredentialInfo {
  id?: string
  name?: string
  createdDate?: string
  modifiedDate?: string
  type?: CredentialType
  selfUri?: string
}

export interface CredentialInfoCursorListing {
  entities?: CredentialInfo[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}

export interface CredentialInfoListing {
  entities?: CredentialInfo[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface CredentialSpecification {
  required?: boolean
  title?: string
  credentialTypes?: string[]
}

export interface DialogflowAgent {
  id?: string
  name?: string
  project?: DialogflowProject
  languages?: string[]
  intents?: DialogflowIntent[]
  environments?: string[]
  integration?: DomainEntityRef
  selfUri?: string
}

export interface DialogflowAgentSummary {
  id?: string
  name?: string
  project?: DialogflowProject
  description?: string
  integration?: DomainEntityRef
  selfUri?: string
}

export interface DialogflowAgentSummaryEntityListing {
  entities?: DialogflowAgentSummary[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface DialogflowCXAgent {
  id?: string
  name?: string
  project?: DialogflowCXProject
  languages?: string[]
  environments?: DialogflowCXEnvironment[]
  integration?: DomainEntityRef
  selfUri?: string
}

export interface DialogflowCXAgentSummary {
  id?: string
  name?: string
  project?: DialogflowCXProject
  description?: string
  integration?: DomainEntityRef
  selfUri?: string
}

export interface DialogflowCXAgentSummaryEntityListing {
  entities?: DialogflowCXAgentSummary[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface DialogflowCXEnvironment {
  id?: string
  name?: string
  selfUri?: string
}

export interface DialogflowCXProject {
  id?: string
  name?: string
}

export interface DialogflowIntent {
  name: string
  parameters: { [key: string]: DialogflowParameter }
}

export interface DialogflowParameter {
  name: string
  type: string
}

export interface DialogflowProject {
  id?: string
  name?: string
}

export interface DraftValidationResult {
  valid?: boolean
  errors?: ErrorBody[]
}

export interface EffectiveConfiguration {
  properties: { [key: string]: any }
  advanced: { [key: string]: any }
  name: string
  notes: string
  credentials: { [key: string]: CredentialInfo }
}

export interface FlattenedJsonSchemaDocument {
  schema?: JsonSchemaDocument
  arrayProperties?: string[]
}

export interface Function {
  id?: string
  name?: string
  description: string
  dateCreated?: string
  zipId?: string
  handler: string
  runtime: string
  timeoutSeconds?: number
}

export interface FunctionConfig {
  id?: string
  function?: Function
  zip?: FunctionZipConfig
  uploadExceptionHistory?: FunctionZipConfig[]
  selfUri?: string
}

export interface FunctionRuntime {
  name?: string
  description?: string
  status?: _Open<"Available" | "Deprecated" | "Unavailable">
  dateEndOfLife?: string
}

export interface FunctionZipConfig {
  status?: _Open<"Pending" | "Transferring" | "Available" | "Unknown" | "Invalid" | "InvalidFormat" | "InvalidFile">
  id?: string
  name?: string
  dateCreated?: string
  errorMessage?: string
  requestId?: string
}

export interface HelpLink {
  uri?: string
  title?: string
  description?: string
}

export interface IncomingMessageRequest {
  botId: string
  botName: string
  botVersion: string
  integrationId: string
  botSessionId: string
  automateFlowExecId: string
  conversationId: string
  languageCode: string
  inputMessage: InputMessage
  messagingPlatformType: _Open<"Phone" | "SMS" | "GenesysWebWidget" | "FacebookMessenger" | "WeChat" | "Whatsapp" | "AppleBusinessChat" | "Apple" | "Telegram" | "Slack" | "Signal" | "Line" | "Discord" | "TwitterDirectMessage" | "Open" | "Instagram" | "Other" | "Unknown">
  channels: string[]
  botSessionTimeout?: number
  parameters?: { [key: string]: string }
}

export interface IncomingMessageResponse {
  messageId?: string
}

export interface InputMessage {
  type: _Open<"Text" | "Structured" | "Receipt" | "Event" | "Message" | "Unknown">
  text?: string
  content?: ConversationMessageContent[]
}

export interface Integration {
  id?: string
  name?: string
  integrationType?: IntegrationType
  notes?: string
  intendedState: _Open<"ENABLED" | "DISABLED" | "DELETED" | "RESTORED">
  config?: IntegrationConfigurationInfo
  reportedState?: IntegrationStatusInfo
  attributes?: { [key: string]: string }
  selfUri?: string
}

export interface IntegrationConfiguration {
  id?: string
  name: string
  version: number
  properties: any
  advanced: any
  notes: string
  credentials: { [key: string]: CredentialInfo }
  selfUri?: string
}

export interface IntegrationConfigurationInfo {
  current?: IntegrationConfiguration
}

export interface IntegrationEntityListing {
  entities?: Integration[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface IntegrationStatusInfo {
  code?: _Open<"ACTIVE" | "ACTIVATING" | "INACTIVE" | "DEACTIVATING" | "ERROR">
  effective?: string
  detail?: MessageInfo
  lastUpdated?: string
}

export interface IntegrationType {
  id: string
  name?: string
  description?: string
  provider?: string
  category?: string
  images?: Image[]
  configPropertiesSchemaUri?: string
  configAdvancedSchemaUri?: string
  helpUri?: string
  termsOfServiceUri?: string
  vendorName?: string
  vendorWebsiteUri?: string
  marketplaceUri?: string
  faqUri?: string
  privacyPolicyUri?: string
  supportContactUri?: string
  salesContactUri?: string
  helpLinks?: HelpLink[]
  credentials?: { [key: string]: CredentialSpecification }
  nonInstallable?: boolean
  maxInstances?: number
  userPermissions?: string[]
  vendorOAuthClientIds?: string[]
  selfUri?: string
}

export interface IntegrationTypeEntityListing {
  entities?: IntegrationType[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface LanguageOverride {
  language: string
  engine: string
  voice: string
}

export interface LexBot {
  id?: string
  name?: string
  description?: string
  selfUri?: string
}

export interface LexBotAlias {
  id?: string
  name?: string
  bot?: LexBot
  botVersion?: string
  status: _Open<"BUILDING" | "READY" | "FAILED" | "NOT_BUILT">
  failureReason?: string
  language?: _Open<"en-US">
  intents?: LexIntent[]
  selfUri?: string
}

export interface LexBotAliasEntityListing {
  entities?: LexBotAlias[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface LexBotEntityListing {
  entities?: LexBot[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface LexIntent {
  name: string
  description?: string
  slots: { [key: string]: LexSlot }
  version: string
}

export interface LexSlot {
  name: string
  description?: string
  type: string
  priority?: number
}

export interface LexV2Bot {
  id?: string
  name?: string
  botId: string
  region: string
  description?: string
  selfUri?: string
}

export interface LexV2BotAlias {
  id?: string
  name?: string
  region: string
  aliasId: string
  bot?: LexV2Bot
  botVersion?: string
  status?: _Open<"Creating" | "Available" | "Deleting" | "Failed">
  language?: string
  intents?: LexV2Intent[]
  selfUri?: string
}

export interface LexV2BotAliasEntityListing {
  entities?: LexV2BotAlias[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface LexV2BotEntityListing {
  entities?: LexV2Bot[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface LexV2Intent {
  intentName: string
  description?: string
  slots: { [key: string]: LexV2Slot }
  intentId: string
}

export interface LexV2Slot {
  slotName: string
  description?: string
  slotId: string
  type: string
  slotTypeId: string
}

export interface NuanceApplication {
  id: string
  tag: string
  name: string
}

export interface NuanceBot {
  id: string
  name: string
  integrationId: string
  nuanceOrganization: NuanceOrganization
  application: NuanceApplication
  nuanceEnvironment: NuanceEnvironment
  geography: NuanceGeography
  credentials?: NuanceBotCredentials[]
  variables?: NuanceBotVariable[]
  transferNodes?: NuanceBotTransferNode[]
  locales?: string[]
  channels?: NuanceChannel[]
  selfUri?: string
}

export interface NuanceBotCredentials {
  appId: string
  clientId: string
  clientSecret?: string
  clientSecretProvided?: boolean
}

export interface NuanceBotEntityListing {
  entities?: NuanceBot[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface NuanceBotLaunchSettings {
  botExecutionConfigurations: BotExecutionConfiguration[]
}

export interface NuanceBotTransferNode {
  id: string
  name: string
  type: _Open<"End" | "Escalate">
  description?: string
  requestVariables?: NuanceBotVariable[]
}

export interface NuanceBotVariable {
  id: string
  name: string
  description?: string
  reserved?: boolean
  simpleVariableInfo?: string
  complexGenericVariableInfo?: ComplexVariableInfo
}

export interface NuanceChannel {
  id: string
  name: string
  modes?: string[]
  color?: string
}

export interface NuanceEnvironment {
  id: string
  name: string
  environmentDesignation: string
  executionHost?: string
}

export interface NuanceGeography {
  id: string
  name: string
}

export interface NuanceOrganization {
  id: string
  name: string
}

export interface OutgoingMessageRequest {
  botId: string
  botVersion: string
  botSessionId: string
  botState: _Open<"Complete" | "Failed" | "MoreData">
  languageCode: string
  replyMessages?: ReplyMessage[]
  intent?: string
  confidence?: number
  errorInfo?: ErrorInfo
  parameters?: { [key: string]: string }
  entities?: BotEntityValue[]
}

export interface OutgoingMessageResponse {
  messageId?: string
}

export interface PostActionInput {
  category: string
  name: string
  integrationId: string
  config: ActionConfig
  contract: ActionContractInput
  secure?: boolean
}

export interface PostInputContract {
  inputSchema: JsonSchemaDocument
}

export interface PostOutputContract {
  successSchema: JsonSchemaDocument
}

export interface PublishDraftInput {
  version: number
}

export interface ReplyMessage {
  type: _Open<"Text" | "Structured" | "Receipt" | "Event" | "Message" | "Unknown">
  text?: string
  content?: ConversationMessageContent[]
}

export interface RequestConfig {
  requestUrlTemplate?: string
  requestTemplate?: string
  requestTemplateUri?: string
  requestType?: string
  headers?: { [key: string]: string }
}

export interface ResponseConfig {
  translationMap?: { [key: string]: string }
  translationMapDefaults?: { [key: string]: string }
  successTemplate?: string
  successTemplateUri?: string
}

export interface SttEngineEntity {
  id?: string
  name?: string
  grammarBased?: boolean
  replacedBy?: AddressableEntityRef
  selfUri?: string
}

export interface SttEngineEntityListing {
  entities?: SttEngineEntity[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface TestExecutionOperationResult {
  step?: number
  name?: string
  success?: boolean
  result?: any
  error?: ErrorBody
}

export interface TestExecutionResult {
  operations?: TestExecutionOperationResult[]
  error?: ErrorBody
  finalResult?: any
  success?: boolean
}

export interface TrustedCertificateInfo {
  description?: string
  serialNumber?: string
  signature?: string
}

export interface TrustedCertificates {
  entities?: TrustedCertificateInfo[]
  total?: number
}

export interface TtsEngineEntity {
  id?: string
  name?: string
  languages: string[]
  outputFormats: string[]
  voices?: TtsVoiceEntity[]
  isDefault?: boolean
  isSecure?: boolean
  selfUri?: string
}

export interface TtsEngineEntityListing {
  entities?: TtsEngineEntity[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface TtsSettings {
  defaultEngine: string
  languageOverrides: LanguageOverride[]
}

export interface TtsVoiceEntity {
  id?: string
  name?: string
  displayName?: string
  gender: string
  voiceType?: _Open<"Standard" | "Neural" | "Wavenet" | "Generative" | "Chirp3" | "Gemini" | "LongForm" | "Unknown">
  language: string
  engine: TtsEngineEntity
  isDefault?: boolean
  supportedModels?: string[]
  provider?: string
  selfUri?: string
}

export interface TtsVoiceEntityListing {
  entities?: TtsVoiceEntity[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface UCI10n {
  name?: string
}

export interface UCIcon {
  vector: string
}

export interface UCThirdPartyPresence {
  email: string
  presence: string
  message?: string
  dateModified?: string
}

export interface UnifiedCommunicationsIntegration {
  id?: string
  name?: string
  ucIntegrationKey: AddressableEntityRef
  integrationPresenceSource: _Open<"MicrosoftTeams" | "ZoomPhone" | "EightByEight" | "RingCentral">
  pbxPermission: string
  icon: UCIcon
  badgeIcons: { [key: string]: UCIcon }
  i10n: { [key: string]: UCI10n }
  polledPresence: boolean
  pollIntervalSec?: number
  includeBadge?: boolean
  userPermissions: string[]
  oauthScopes?: string[]
  selfUri?: string
}

export interface UnifiedCommunicationsIntegrationListing {
  entities?: UnifiedCommunicationsIntegration[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface UpdateActionInput {
  category?: string
  name?: string
  config?: ActionConfig
  version: number
}

export interface UpdateDraftInput {
  category?: string
  name?: string
  config?: ActionConfig
  contract?: ActionContractInput
  secure?: boolean
  version: number
}

export interface UserApp {
  id?: string
  name?: string
  integrationType?: IntegrationType
  config?: UserAppConfigurationInfo
  selfUri?: string
}

export interface UserAppConfigurationInfo {
  current?: IntegrationConfiguration
  effective?: EffectiveConfiguration
}

export interface UserAppEntityListing {
  entities?: UserApp[]
  pageSize?: number
  pageNumber?: number
  total?: number
  lastUri?: string
  firstUri?: string
  selfUri?: string
  nextUri?: string
  previousUri?: string
  pageCount?: number
}

export interface WebhookInvocationResponse {
  invocationId: string
}
export {}
