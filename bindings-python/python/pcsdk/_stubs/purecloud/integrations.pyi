# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Items as _Items
from ..base import OnBadItem as _OnBadItem
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import AddressableEntityRef, ConversationMessageContent, Credential, CredentialType, DomainEntityRef, ErrorBody, ErrorInfo, FunctionUploadRequest, FunctionUploadResponse, Image, JsonSchemaDocument, MessageInfo

class _RespondingIntegrationsApi(_RespondingGroup):
    def delete_integration(self, integration_id: str) -> _Response: ...
    def delete_integrations_action(self, action_id: str) -> _Response: ...
    def delete_integrations_action_draft(self, action_id: str) -> _Response: ...
    def delete_integrations_credential(self, credential_id: str) -> _Response: ...
    def get_integration(self, integration_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> _Response: ...
    def get_integration_config_current(self, integration_id: str) -> _Response: ...
    def get_integrations(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., ids: _Sequence[str] | None = ..., integration_type: str | None = ..., reported_state: _Literal["ACTIVE", "ACTIVATING", "INACTIVE", "DEACTIVATING", "ERROR"] | str | None = ..., credential_id: str | None = ...) -> _Response: ...
    def get_integrations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., ids: _Sequence[str] | None = ..., integration_type: str | None = ..., reported_state: _Literal["ACTIVE", "ACTIVATING", "INACTIVE", "DEACTIVATING", "ERROR"] | str | None = ..., credential_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Integration, _Response]: ...
    def get_integrations_action(self, action_id: str, *, expand: _Literal["contract"] | str | None = ..., flatten: bool | None = ..., include_config: bool | None = ...) -> _Response: ...
    def get_integrations_action_draft(self, action_id: str, *, expand: _Literal["contract"] | str | None = ..., flatten: bool | None = ..., include_config: bool | None = ...) -> _Response: ...
    def get_integrations_action_draft_function(self, action_id: str) -> _Response: ...
    def get_integrations_action_draft_schema(self, action_id: str, file_name: str, *, flatten: bool | None = ...) -> _Response: ...
    def get_integrations_action_draft_template(self, action_id: str, file_name: str) -> _Response: ...
    def get_integrations_action_draft_validation(self, action_id: str) -> _Response: ...
    def get_integrations_action_function(self, action_id: str) -> _Response: ...
    def get_integrations_actions(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., category: str | None = ..., name: str | None = ..., ids: str | None = ..., secure: _Literal["true", "false"] | str | None = ..., include_auth_actions: _Literal["true", "false"] | str | None = ..., include_config: bool | None = ...) -> _Response: ...
    def get_integrations_actions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., category: str | None = ..., name: str | None = ..., ids: str | None = ..., secure: _Literal["true", "false"] | str | None = ..., include_auth_actions: _Literal["true", "false"] | str | None = ..., include_config: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Action, _Response]: ...
    def get_integrations_actions_categories(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., secure: _Literal["true", "false"] | str | None = ...) -> _Response: ...
    def get_integrations_actions_categories_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., secure: _Literal["true", "false"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Category, _Response]: ...
    def get_integrations_actions_certificates(self, *, status: _Literal["Current", "Upcoming"] | str | None = ..., type: str | None = ...) -> _Response: ...
    def get_integrations_actions_certificates_truststore(self) -> _Response: ...
    def get_integrations_action_schema(self, action_id: str, file_name: str, *, flatten: bool | None = ...) -> _Response: ...
    def get_integrations_actions_drafts(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., category: str | None = ..., name: str | None = ..., ids: str | None = ..., secure: _Literal["true", "false"] | str | None = ..., include_auth_actions: _Literal["true", "false"] | str | None = ..., include_config: bool | None = ...) -> _Response: ...
    def get_integrations_actions_drafts_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., category: str | None = ..., name: str | None = ..., ids: str | None = ..., secure: _Literal["true", "false"] | str | None = ..., include_auth_actions: _Literal["true", "false"] | str | None = ..., include_config: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Action, _Response]: ...
    def get_integrations_actions_functions_runtimes(self) -> _Response: ...
    def get_integrations_action_template(self, action_id: str, file_name: str) -> _Response: ...
    def get_integrations_botconnector_bot(self, integration_id: str, bot_id: str, *, version: str | None = ...) -> _Response: ...
    def get_integrations_botconnector_bots(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_integrations_botconnector_bots_iter(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Bot, _Response]: ...
    def get_integrations_botconnector_bots_summaries(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_integrations_botconnector_bots_summaries_iter(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotConnectorSummary, _Response]: ...
    def get_integrations_botconnector_integration_id_bot(self, integration_id: str, bot_id: str, *, version: str | None = ...) -> _Response: ...
    def get_integrations_botconnector_integration_id_bots(self, integration_id: str) -> _Response: ...
    def get_integrations_botconnector_integration_id_bots_summaries(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_integrations_botconnector_integration_id_bots_summaries_iter(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotSummary, _Response]: ...
    def get_integrations_botconnector_integration_id_bot_versions(self, integration_id: str, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_integrations_botconnector_integration_id_bot_versions_iter(self, integration_id: str, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotVersionSummary, _Response]: ...
    def get_integrations_clientapps(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> _Response: ...
    def get_integrations_clientapps_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ClientApp, _Response]: ...
    def get_integrations_credential(self, credential_id: str) -> _Response: ...
    def get_integrations_credentials(self, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_integrations_credentials_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CredentialInfo, _Response]: ...
    def get_integrations_credentials_listing(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> _Response: ...
    def get_integrations_credentials_listing_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CredentialInfo, _Response]: ...
    def get_integrations_credentials_types(self) -> _Response: ...
    def get_integrations_speech_audioconnector(self, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_integrations_speech_audioconnector_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AudioConnectorIntegration, _Response]: ...
    def get_integrations_speech_audioconnector_integration_id(self, integration_id: str) -> _Response: ...
    def get_integrations_speech_dialogflow_agent(self, agent_id: str) -> _Response: ...
    def get_integrations_speech_dialogflow_agents(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> _Response: ...
    def get_integrations_speech_dialogflow_agents_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DialogflowAgentSummary, _Response]: ...
    def get_integrations_speech_dialogflowcx_agent(self, agent_id: str) -> _Response: ...
    def get_integrations_speech_dialogflowcx_agents(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> _Response: ...
    def get_integrations_speech_dialogflowcx_agents_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DialogflowCXAgentSummary, _Response]: ...
    def get_integrations_speech_lex_bot_alias(self, alias_id: str) -> _Response: ...
    def get_integrations_speech_lex_bot_bot_id_aliases(self, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., status: _Literal["READY", "FAILED", "BUILDING", "NOT_BUILT"] | str | None = ..., name: str | None = ...) -> _Response: ...
    def get_integrations_speech_lex_bot_bot_id_aliases_iter(self, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., status: _Literal["READY", "FAILED", "BUILDING", "NOT_BUILT"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LexBotAlias, _Response]: ...
    def get_integrations_speech_lex_bots(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> _Response: ...
    def get_integrations_speech_lex_bots_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LexBot, _Response]: ...
    def get_integrations_speech_lexv2_bot_alias(self, alias_id: str) -> _Response: ...
    def get_integrations_speech_lexv2_bot_bot_id_aliases(self, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., status: _Literal["Creating", "Available", "Deleting", "Failed"] | str | None = ..., name: str | None = ...) -> _Response: ...
    def get_integrations_speech_lexv2_bot_bot_id_aliases_iter(self, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., status: _Literal["Creating", "Available", "Deleting", "Failed"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LexV2BotAlias, _Response]: ...
    def get_integrations_speech_lexv2_bots(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> _Response: ...
    def get_integrations_speech_lexv2_bots_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LexV2Bot, _Response]: ...
    def get_integrations_speech_nuance_nuance_integration_id_bot(self, nuance_integration_id: str, bot_id: str, *, expand: _Sequence[_Literal["variables", "transferNodes", "channels", "locales"] | str] | None = ..., target_channel: _Literal["digital", "voice"] | str | None = ...) -> _Response: ...
    def get_integrations_speech_nuance_nuance_integration_id_bot_job(self, nuance_integration_id: str, bot_id: str, job_id: str) -> _Response: ...
    def get_integrations_speech_nuance_nuance_integration_id_bot_job_results(self, nuance_integration_id: str, bot_id: str, job_id: str) -> _Response: ...
    def get_integrations_speech_nuance_nuance_integration_id_bots(self, nuance_integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., only_registered_bots: bool | None = ...) -> _Response: ...
    def get_integrations_speech_nuance_nuance_integration_id_bots_iter(self, nuance_integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., only_registered_bots: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NuanceBot, _Response]: ...
    def get_integrations_speech_nuance_nuance_integration_id_bots_job(self, nuance_integration_id: str, job_id: str) -> _Response: ...
    def get_integrations_speech_nuance_nuance_integration_id_bots_job_results(self, nuance_integration_id: str, job_id: str) -> _Response: ...
    def get_integrations_speech_stt_engine(self, engine_id: str) -> _Response: ...
    def get_integrations_speech_stt_engines(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> _Response: ...
    def get_integrations_speech_stt_engines_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SttEngineEntity, _Response]: ...
    def get_integrations_speech_tts_engine(self, engine_id: str, *, include_voices: bool | None = ...) -> _Response: ...
    def get_integrations_speech_tts_engines(self, *, page_number: int | None = ..., page_size: int | None = ..., include_voices: bool | None = ..., name: str | None = ..., language: str | None = ...) -> _Response: ...
    def get_integrations_speech_tts_engines_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., include_voices: bool | None = ..., name: str | None = ..., language: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TtsEngineEntity, _Response]: ...
    def get_integrations_speech_tts_engine_voice(self, engine_id: str, voice_id: str) -> _Response: ...
    def get_integrations_speech_tts_engine_voices(self, engine_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> _Response: ...
    def get_integrations_speech_tts_engine_voices_iter(self, engine_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TtsVoiceEntity, _Response]: ...
    def get_integrations_speech_tts_settings(self) -> _Response: ...
    def get_integrations_type(self, type_id: str) -> _Response: ...
    def get_integrations_type_configschema(self, type_id: str, config_type: str) -> _Response: ...
    def get_integrations_types(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> _Response: ...
    def get_integrations_types_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[IntegrationType, _Response]: ...
    def get_integrations_unifiedcommunications_clientapp(self, uc_integration_id: str) -> _Response: ...
    def get_integrations_unifiedcommunications_clientapps(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> _Response: ...
    def get_integrations_unifiedcommunications_clientapps_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UnifiedCommunicationsIntegration, _Response]: ...
    def get_integrations_userapps(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., app_host: str | None = ...) -> _Response: ...
    def get_integrations_userapps_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., app_host: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserApp, _Response]: ...
    def patch_integration(self, integration_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., body: Integration | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def patch_integrations_action(self, action_id: str, body: UpdateActionInput | _Mapping[str, _Any]) -> _Response: ...
    def patch_integrations_action_draft(self, action_id: str, body: UpdateDraftInput | _Mapping[str, _Any]) -> _Response: ...
    def post_integrations(self, *, body: CreateIntegrationRequest | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_integrations_action_draft(self, action_id: str) -> _Response: ...
    def post_integrations_action_draft_function_upload(self, action_id: str, body: FunctionUploadRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_integrations_action_draft_publish(self, action_id: str, body: PublishDraftInput | _Mapping[str, _Any]) -> _Response: ...
    def post_integrations_action_draft_test(self, action_id: str, body: _Any, *, flatten: bool | None = ...) -> _Response: ...
    def post_integrations_action_execute(self, action_id: str, body: _Any, *, flatten: bool | None = ...) -> _Response: ...
    def post_integrations_actions(self, body: PostActionInput | _Mapping[str, _Any]) -> _Response: ...
    def post_integrations_actions_drafts(self, body: PostActionInput | _Mapping[str, _Any]) -> _Response: ...
    def post_integrations_action_test(self, action_id: str, body: _Any, *, flatten: bool | None = ...) -> _Response: ...
    def post_integrations_botconnectors_incoming_messages(self, body: IncomingMessageRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_integrations_botconnectors_outgoing_messages(self, body: OutgoingMessageRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_integrations_credentials(self, *, body: Credential | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def post_integrations_speech_nuance_nuance_integration_id_bot_jobs(self, nuance_integration_id: str, bot_id: str, *, expand: _Sequence[_Literal["variables", "transferNodes", "channels", "locales"] | str] | None = ..., body: str | None = ...) -> _Response: ...
    def post_integrations_speech_nuance_nuance_integration_id_bots_jobs(self, nuance_integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., only_registered_bots: bool | None = ...) -> _Response: ...
    def post_integrations_speech_nuance_nuance_integration_id_bots_launch_validate(self, nuance_integration_id: str, body: BotExecutionConfiguration | _Mapping[str, _Any]) -> _Response: ...
    def post_integrations_webhook_events(self, token_id: str, body: _Any) -> _Response: ...
    def put_integration_config_current(self, integration_id: str, *, body: IntegrationConfiguration | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_integrations_action_draft_function(self, action_id: str, body: Function | _Mapping[str, _Any]) -> _Response: ...
    def put_integrations_botconnector_integration_id_bots(self, integration_id: str, body: BotList | _Mapping[str, _Any]) -> _Response: ...
    def put_integrations_credential(self, credential_id: str, *, body: Credential | _Mapping[str, _Any] | None = ...) -> _Response: ...
    def put_integrations_speech_nuance_nuance_integration_id_bots_launch_settings(self, nuance_integration_id: str, body: NuanceBotLaunchSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_integrations_speech_tts_settings(self, body: TtsSettings | _Mapping[str, _Any]) -> _Response: ...
    def put_integrations_unifiedcommunication_thirdpartypresences(self, uc_integration_id: str, body: _Sequence[UCThirdPartyPresence | _Mapping[str, _Any]]) -> _Response: ...

class IntegrationsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingIntegrationsApi: ...
    def delete_integration(self, integration_id: str) -> Integration:
        """DELETE /api/v2/integrations/{integrationId}"""
    def delete_integrations_action(self, action_id: str) -> None:
        """DELETE /api/v2/integrations/actions/{actionId}"""
    def delete_integrations_action_draft(self, action_id: str) -> None:
        """DELETE /api/v2/integrations/actions/{actionId}/draft"""
    def delete_integrations_credential(self, credential_id: str) -> None:
        """DELETE /api/v2/integrations/credentials/{credentialId}"""
    def get_integration(self, integration_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> Integration:
        """GET /api/v2/integrations/{integrationId}"""
    def get_integration_config_current(self, integration_id: str) -> IntegrationConfiguration:
        """GET /api/v2/integrations/{integrationId}/config/current"""
    def get_integrations(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., ids: _Sequence[str] | None = ..., integration_type: str | None = ..., reported_state: _Literal["ACTIVE", "ACTIVATING", "INACTIVE", "DEACTIVATING", "ERROR"] | str | None = ..., credential_id: str | None = ...) -> IntegrationEntityListing:
        """GET /api/v2/integrations"""
    def get_integrations_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., ids: _Sequence[str] | None = ..., integration_type: str | None = ..., reported_state: _Literal["ACTIVE", "ACTIVATING", "INACTIVE", "DEACTIVATING", "ERROR"] | str | None = ..., credential_id: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Integration, IntegrationEntityListing]:
        """All items of GET /api/v2/integrations"""
    def get_integrations_action(self, action_id: str, *, expand: _Literal["contract"] | str | None = ..., flatten: bool | None = ..., include_config: bool | None = ...) -> Action:
        """GET /api/v2/integrations/actions/{actionId}"""
    def get_integrations_action_draft(self, action_id: str, *, expand: _Literal["contract"] | str | None = ..., flatten: bool | None = ..., include_config: bool | None = ...) -> Action:
        """GET /api/v2/integrations/actions/{actionId}/draft"""
    def get_integrations_action_draft_function(self, action_id: str) -> FunctionConfig:
        """GET /api/v2/integrations/actions/{actionId}/draft/function"""
    def get_integrations_action_draft_schema(self, action_id: str, file_name: str, *, flatten: bool | None = ...) -> JsonSchemaDocument:
        """GET /api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}"""
    def get_integrations_action_draft_template(self, action_id: str, file_name: str) -> str:
        """GET /api/v2/integrations/actions/{actionId}/draft/templates/{fileName}"""
    def get_integrations_action_draft_validation(self, action_id: str) -> DraftValidationResult:
        """GET /api/v2/integrations/actions/{actionId}/draft/validation"""
    def get_integrations_action_function(self, action_id: str) -> FunctionConfig:
        """GET /api/v2/integrations/actions/{actionId}/function"""
    def get_integrations_actions(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., category: str | None = ..., name: str | None = ..., ids: str | None = ..., secure: _Literal["true", "false"] | str | None = ..., include_auth_actions: _Literal["true", "false"] | str | None = ..., include_config: bool | None = ...) -> ActionEntityListing:
        """GET /api/v2/integrations/actions"""
    def get_integrations_actions_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., category: str | None = ..., name: str | None = ..., ids: str | None = ..., secure: _Literal["true", "false"] | str | None = ..., include_auth_actions: _Literal["true", "false"] | str | None = ..., include_config: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Action, ActionEntityListing]:
        """All items of GET /api/v2/integrations/actions"""
    def get_integrations_actions_categories(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., secure: _Literal["true", "false"] | str | None = ...) -> CategoryEntityListing:
        """GET /api/v2/integrations/actions/categories"""
    def get_integrations_actions_categories_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., secure: _Literal["true", "false"] | str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Category, CategoryEntityListing]:
        """All items of GET /api/v2/integrations/actions/categories"""
    def get_integrations_actions_certificates(self, *, status: _Literal["Current", "Upcoming"] | str | None = ..., type: str | None = ...) -> ActionCertificateListing:
        """GET /api/v2/integrations/actions/certificates"""
    def get_integrations_actions_certificates_truststore(self) -> TrustedCertificates:
        """GET /api/v2/integrations/actions/certificates/truststore"""
    def get_integrations_action_schema(self, action_id: str, file_name: str, *, flatten: bool | None = ...) -> JsonSchemaDocument:
        """GET /api/v2/integrations/actions/{actionId}/schemas/{fileName}"""
    def get_integrations_actions_drafts(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., category: str | None = ..., name: str | None = ..., ids: str | None = ..., secure: _Literal["true", "false"] | str | None = ..., include_auth_actions: _Literal["true", "false"] | str | None = ..., include_config: bool | None = ...) -> ActionEntityListing:
        """GET /api/v2/integrations/actions/drafts"""
    def get_integrations_actions_drafts_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., next_page: str | None = ..., previous_page: str | None = ..., sort_by: str | None = ..., sort_order: _Literal["ASC", "DESC"] | str | None = ..., category: str | None = ..., name: str | None = ..., ids: str | None = ..., secure: _Literal["true", "false"] | str | None = ..., include_auth_actions: _Literal["true", "false"] | str | None = ..., include_config: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Action, ActionEntityListing]:
        """All items of GET /api/v2/integrations/actions/drafts"""
    def get_integrations_actions_functions_runtimes(self) -> list[FunctionRuntime]:
        """GET /api/v2/integrations/actions/functions/runtimes"""
    def get_integrations_action_template(self, action_id: str, file_name: str) -> str:
        """GET /api/v2/integrations/actions/{actionId}/templates/{fileName}"""
    def get_integrations_botconnector_bot(self, integration_id: str, bot_id: str, *, version: str | None = ...) -> Bot:
        """GET /api/v2/integrations/botconnectors/{integrationId}/bots/{botId} (preview)"""
    def get_integrations_botconnector_bots(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> BotListing:
        """GET /api/v2/integrations/botconnectors/{integrationId}/bots (preview)"""
    def get_integrations_botconnector_bots_iter(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[Bot, BotListing]:
        """All items of GET /api/v2/integrations/botconnectors/{integrationId}/bots (preview)"""
    def get_integrations_botconnector_bots_summaries(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> BotSummaryEntityListing:
        """GET /api/v2/integrations/botconnectors/{integrationId}/bots/summaries (preview)"""
    def get_integrations_botconnector_bots_summaries_iter(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotConnectorSummary, BotSummaryEntityListing]:
        """All items of GET /api/v2/integrations/botconnectors/{integrationId}/bots/summaries (preview)"""
    def get_integrations_botconnector_integration_id_bot(self, integration_id: str, bot_id: str, *, version: str | None = ...) -> BotConnectorBot:
        """GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}"""
    def get_integrations_botconnector_integration_id_bots(self, integration_id: str) -> BotList:
        """GET /api/v2/integrations/botconnector/{integrationId}/bots"""
    def get_integrations_botconnector_integration_id_bots_summaries(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> BotConnectorBotSummaryEntityListing:
        """GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries"""
    def get_integrations_botconnector_integration_id_bots_summaries_iter(self, integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotSummary, BotConnectorBotSummaryEntityListing]:
        """All items of GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries"""
    def get_integrations_botconnector_integration_id_bot_versions(self, integration_id: str, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> BotConnectorBotVersionSummaryEntityListing:
        """GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions"""
    def get_integrations_botconnector_integration_id_bot_versions_iter(self, integration_id: str, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[BotVersionSummary, BotConnectorBotVersionSummaryEntityListing]:
        """All items of GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions"""
    def get_integrations_clientapps(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> ClientAppEntityListing:
        """GET /api/v2/integrations/clientapps"""
    def get_integrations_clientapps_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[ClientApp, ClientAppEntityListing]:
        """All items of GET /api/v2/integrations/clientapps"""
    def get_integrations_credential(self, credential_id: str) -> Credential:
        """GET /api/v2/integrations/credentials/{credentialId}"""
    def get_integrations_credentials(self, *, page_number: int | None = ..., page_size: int | None = ...) -> CredentialInfoListing:
        """GET /api/v2/integrations/credentials"""
    def get_integrations_credentials_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CredentialInfo, CredentialInfoListing]:
        """All items of GET /api/v2/integrations/credentials"""
    def get_integrations_credentials_listing(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ...) -> CredentialInfoCursorListing:
        """GET /api/v2/integrations/credentials/listing"""
    def get_integrations_credentials_listing_iter(self, *, before: str | None = ..., after: str | None = ..., page_size: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[CredentialInfo, CredentialInfoCursorListing]:
        """All items of GET /api/v2/integrations/credentials/listing"""
    def get_integrations_credentials_types(self) -> list[CredentialType]:
        """GET /api/v2/integrations/credentials/types"""
    def get_integrations_speech_audioconnector(self, *, page_number: int | None = ..., page_size: int | None = ...) -> AudioConnectorIntegrationEntityListing:
        """GET /api/v2/integrations/speech/audioconnector"""
    def get_integrations_speech_audioconnector_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[AudioConnectorIntegration, AudioConnectorIntegrationEntityListing]:
        """All items of GET /api/v2/integrations/speech/audioconnector"""
    def get_integrations_speech_audioconnector_integration_id(self, integration_id: str) -> AudioConnectorIntegration:
        """GET /api/v2/integrations/speech/audioconnector/{integrationId}"""
    def get_integrations_speech_dialogflow_agent(self, agent_id: str) -> DialogflowAgent:
        """GET /api/v2/integrations/speech/dialogflow/agents/{agentId}"""
    def get_integrations_speech_dialogflow_agents(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> DialogflowAgentSummaryEntityListing:
        """GET /api/v2/integrations/speech/dialogflow/agents"""
    def get_integrations_speech_dialogflow_agents_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DialogflowAgentSummary, DialogflowAgentSummaryEntityListing]:
        """All items of GET /api/v2/integrations/speech/dialogflow/agents"""
    def get_integrations_speech_dialogflowcx_agent(self, agent_id: str) -> DialogflowCXAgent:
        """GET /api/v2/integrations/speech/dialogflowcx/agents/{agentId}"""
    def get_integrations_speech_dialogflowcx_agents(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> DialogflowCXAgentSummaryEntityListing:
        """GET /api/v2/integrations/speech/dialogflowcx/agents"""
    def get_integrations_speech_dialogflowcx_agents_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[DialogflowCXAgentSummary, DialogflowCXAgentSummaryEntityListing]:
        """All items of GET /api/v2/integrations/speech/dialogflowcx/agents"""
    def get_integrations_speech_lex_bot_alias(self, alias_id: str) -> LexBotAlias:
        """GET /api/v2/integrations/speech/lex/bot/alias/{aliasId}"""
    def get_integrations_speech_lex_bot_bot_id_aliases(self, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., status: _Literal["READY", "FAILED", "BUILDING", "NOT_BUILT"] | str | None = ..., name: str | None = ...) -> LexBotAliasEntityListing:
        """GET /api/v2/integrations/speech/lex/bot/{botId}/aliases"""
    def get_integrations_speech_lex_bot_bot_id_aliases_iter(self, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., status: _Literal["READY", "FAILED", "BUILDING", "NOT_BUILT"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LexBotAlias, LexBotAliasEntityListing]:
        """All items of GET /api/v2/integrations/speech/lex/bot/{botId}/aliases"""
    def get_integrations_speech_lex_bots(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> LexBotEntityListing:
        """GET /api/v2/integrations/speech/lex/bots"""
    def get_integrations_speech_lex_bots_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LexBot, LexBotEntityListing]:
        """All items of GET /api/v2/integrations/speech/lex/bots"""
    def get_integrations_speech_lexv2_bot_alias(self, alias_id: str) -> LexV2BotAlias:
        """GET /api/v2/integrations/speech/lexv2/bot/alias/{aliasId}"""
    def get_integrations_speech_lexv2_bot_bot_id_aliases(self, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., status: _Literal["Creating", "Available", "Deleting", "Failed"] | str | None = ..., name: str | None = ...) -> LexV2BotAliasEntityListing:
        """GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases"""
    def get_integrations_speech_lexv2_bot_bot_id_aliases_iter(self, bot_id: str, *, page_number: int | None = ..., page_size: int | None = ..., status: _Literal["Creating", "Available", "Deleting", "Failed"] | str | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LexV2BotAlias, LexV2BotAliasEntityListing]:
        """All items of GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases"""
    def get_integrations_speech_lexv2_bots(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> LexV2BotEntityListing:
        """GET /api/v2/integrations/speech/lexv2/bots"""
    def get_integrations_speech_lexv2_bots_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[LexV2Bot, LexV2BotEntityListing]:
        """All items of GET /api/v2/integrations/speech/lexv2/bots"""
    def get_integrations_speech_nuance_nuance_integration_id_bot(self, nuance_integration_id: str, bot_id: str, *, expand: _Sequence[_Literal["variables", "transferNodes", "channels", "locales"] | str] | None = ..., target_channel: _Literal["digital", "voice"] | str | None = ...) -> NuanceBot:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}"""
    def get_integrations_speech_nuance_nuance_integration_id_bot_job(self, nuance_integration_id: str, bot_id: str, job_id: str) -> AsyncJob:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}"""
    def get_integrations_speech_nuance_nuance_integration_id_bot_job_results(self, nuance_integration_id: str, bot_id: str, job_id: str) -> NuanceBot:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results"""
    def get_integrations_speech_nuance_nuance_integration_id_bots(self, nuance_integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., only_registered_bots: bool | None = ...) -> NuanceBotEntityListing:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots"""
    def get_integrations_speech_nuance_nuance_integration_id_bots_iter(self, nuance_integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., only_registered_bots: bool | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[NuanceBot, NuanceBotEntityListing]:
        """All items of GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots"""
    def get_integrations_speech_nuance_nuance_integration_id_bots_job(self, nuance_integration_id: str, job_id: str) -> AsyncJob:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}"""
    def get_integrations_speech_nuance_nuance_integration_id_bots_job_results(self, nuance_integration_id: str, job_id: str) -> NuanceBotEntityListing:
        """GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results"""
    def get_integrations_speech_stt_engine(self, engine_id: str) -> SttEngineEntity:
        """GET /api/v2/integrations/speech/stt/engines/{engineId}"""
    def get_integrations_speech_stt_engines(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ...) -> SttEngineEntityListing:
        """GET /api/v2/integrations/speech/stt/engines"""
    def get_integrations_speech_stt_engines_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., name: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[SttEngineEntity, SttEngineEntityListing]:
        """All items of GET /api/v2/integrations/speech/stt/engines"""
    def get_integrations_speech_tts_engine(self, engine_id: str, *, include_voices: bool | None = ...) -> TtsEngineEntity:
        """GET /api/v2/integrations/speech/tts/engines/{engineId}"""
    def get_integrations_speech_tts_engines(self, *, page_number: int | None = ..., page_size: int | None = ..., include_voices: bool | None = ..., name: str | None = ..., language: str | None = ...) -> TtsEngineEntityListing:
        """GET /api/v2/integrations/speech/tts/engines"""
    def get_integrations_speech_tts_engines_iter(self, *, page_number: int | None = ..., page_size: int | None = ..., include_voices: bool | None = ..., name: str | None = ..., language: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TtsEngineEntity, TtsEngineEntityListing]:
        """All items of GET /api/v2/integrations/speech/tts/engines"""
    def get_integrations_speech_tts_engine_voice(self, engine_id: str, voice_id: str) -> TtsVoiceEntity:
        """GET /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}"""
    def get_integrations_speech_tts_engine_voices(self, engine_id: str, *, page_number: int | None = ..., page_size: int | None = ...) -> TtsVoiceEntityListing:
        """GET /api/v2/integrations/speech/tts/engines/{engineId}/voices"""
    def get_integrations_speech_tts_engine_voices_iter(self, engine_id: str, *, page_number: int | None = ..., page_size: int | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[TtsVoiceEntity, TtsVoiceEntityListing]:
        """All items of GET /api/v2/integrations/speech/tts/engines/{engineId}/voices"""
    def get_integrations_speech_tts_settings(self) -> TtsSettings:
        """GET /api/v2/integrations/speech/tts/settings"""
    def get_integrations_type(self, type_id: str) -> IntegrationType:
        """GET /api/v2/integrations/types/{typeId}"""
    def get_integrations_type_configschema(self, type_id: str, config_type: str) -> JsonSchemaDocument:
        """GET /api/v2/integrations/types/{typeId}/configschemas/{configType}"""
    def get_integrations_types(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> IntegrationTypeEntityListing:
        """GET /api/v2/integrations/types"""
    def get_integrations_types_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[IntegrationType, IntegrationTypeEntityListing]:
        """All items of GET /api/v2/integrations/types"""
    def get_integrations_unifiedcommunications_clientapp(self, uc_integration_id: str) -> UnifiedCommunicationsIntegration:
        """GET /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}"""
    def get_integrations_unifiedcommunications_clientapps(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ...) -> UnifiedCommunicationsIntegrationListing:
        """GET /api/v2/integrations/unifiedcommunications/clientapps"""
    def get_integrations_unifiedcommunications_clientapps_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UnifiedCommunicationsIntegration, UnifiedCommunicationsIntegrationListing]:
        """All items of GET /api/v2/integrations/unifiedcommunications/clientapps"""
    def get_integrations_userapps(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., app_host: str | None = ...) -> UserAppEntityListing:
        """GET /api/v2/integrations/userapps"""
    def get_integrations_userapps_iter(self, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., app_host: str | None = ..., limit: int | None = ..., cursor: str | None = ..., on_bad_item: _OnBadItem | None = ...) -> _Items[UserApp, UserAppEntityListing]:
        """All items of GET /api/v2/integrations/userapps"""
    def patch_integration(self, integration_id: str, *, page_size: int | None = ..., page_number: int | None = ..., sort_by: str | None = ..., expand: _Sequence[str] | None = ..., next_page: str | None = ..., previous_page: str | None = ..., body: Integration | _Mapping[str, _Any] | None = ...) -> Integration:
        """PATCH /api/v2/integrations/{integrationId}"""
    def patch_integrations_action(self, action_id: str, body: UpdateActionInput | _Mapping[str, _Any]) -> Action:
        """PATCH /api/v2/integrations/actions/{actionId}"""
    def patch_integrations_action_draft(self, action_id: str, body: UpdateDraftInput | _Mapping[str, _Any]) -> Action:
        """PATCH /api/v2/integrations/actions/{actionId}/draft"""
    def post_integrations(self, *, body: CreateIntegrationRequest | _Mapping[str, _Any] | None = ...) -> Integration:
        """POST /api/v2/integrations"""
    def post_integrations_action_draft(self, action_id: str) -> Action:
        """POST /api/v2/integrations/actions/{actionId}/draft"""
    def post_integrations_action_draft_function_upload(self, action_id: str, body: FunctionUploadRequest | _Mapping[str, _Any]) -> FunctionUploadResponse:
        """POST /api/v2/integrations/actions/{actionId}/draft/function/upload"""
    def post_integrations_action_draft_publish(self, action_id: str, body: PublishDraftInput | _Mapping[str, _Any]) -> Action:
        """POST /api/v2/integrations/actions/{actionId}/draft/publish"""
    def post_integrations_action_draft_test(self, action_id: str, body: _Any, *, flatten: bool | None = ...) -> TestExecutionResult:
        """POST /api/v2/integrations/actions/{actionId}/draft/test"""
    def post_integrations_action_execute(self, action_id: str, body: _Any, *, flatten: bool | None = ...) -> _Any:
        """POST /api/v2/integrations/actions/{actionId}/execute"""
    def post_integrations_actions(self, body: PostActionInput | _Mapping[str, _Any]) -> Action:
        """POST /api/v2/integrations/actions"""
    def post_integrations_actions_drafts(self, body: PostActionInput | _Mapping[str, _Any]) -> Action:
        """POST /api/v2/integrations/actions/drafts"""
    def post_integrations_action_test(self, action_id: str, body: _Any, *, flatten: bool | None = ...) -> TestExecutionResult:
        """POST /api/v2/integrations/actions/{actionId}/test"""
    def post_integrations_botconnectors_incoming_messages(self, body: IncomingMessageRequest | _Mapping[str, _Any]) -> IncomingMessageResponse:
        """POST /api/v2/integrations/botconnectors/incoming/messages (preview)"""
    def post_integrations_botconnectors_outgoing_messages(self, body: OutgoingMessageRequest | _Mapping[str, _Any]) -> OutgoingMessageResponse:
        """POST /api/v2/integrations/botconnectors/outgoing/messages (preview)"""
    def post_integrations_credentials(self, *, body: Credential | _Mapping[str, _Any] | None = ...) -> CredentialInfo:
        """POST /api/v2/integrations/credentials"""
    def post_integrations_speech_nuance_nuance_integration_id_bot_jobs(self, nuance_integration_id: str, bot_id: str, *, expand: _Sequence[_Literal["variables", "transferNodes", "channels", "locales"] | str] | None = ..., body: str | None = ...) -> AsyncJob:
        """POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs"""
    def post_integrations_speech_nuance_nuance_integration_id_bots_jobs(self, nuance_integration_id: str, *, page_number: int | None = ..., page_size: int | None = ..., only_registered_bots: bool | None = ...) -> AsyncJob:
        """POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs"""
    def post_integrations_speech_nuance_nuance_integration_id_bots_launch_validate(self, nuance_integration_id: str, body: BotExecutionConfiguration | _Mapping[str, _Any]) -> None:
        """POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate"""
    def post_integrations_webhook_events(self, token_id: str, body: _Any) -> WebhookInvocationResponse:
        """POST /api/v2/integrations/webhooks/{tokenId}/events"""
    def put_integration_config_current(self, integration_id: str, *, body: IntegrationConfiguration | _Mapping[str, _Any] | None = ...) -> IntegrationConfiguration:
        """PUT /api/v2/integrations/{integrationId}/config/current"""
    def put_integrations_action_draft_function(self, action_id: str, body: Function | _Mapping[str, _Any]) -> FunctionConfig:
        """PUT /api/v2/integrations/actions/{actionId}/draft/function"""
    def put_integrations_botconnector_integration_id_bots(self, integration_id: str, body: BotList | _Mapping[str, _Any]) -> None:
        """PUT /api/v2/integrations/botconnector/{integrationId}/bots"""
    def put_integrations_credential(self, credential_id: str, *, body: Credential | _Mapping[str, _Any] | None = ...) -> CredentialInfo:
        """PUT /api/v2/integrations/credentials/{credentialId}"""
    def put_integrations_speech_nuance_nuance_integration_id_bots_launch_settings(self, nuance_integration_id: str, body: NuanceBotLaunchSettings | _Mapping[str, _Any]) -> None:
        """PUT /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings"""
    def put_integrations_speech_tts_settings(self, body: TtsSettings | _Mapping[str, _Any]) -> TtsSettings:
        """PUT /api/v2/integrations/speech/tts/settings"""
    def put_integrations_unifiedcommunication_thirdpartypresences(self, uc_integration_id: str, body: _Sequence[UCThirdPartyPresence | _Mapping[str, _Any]]) -> str:
        """PUT /api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences"""

class Action(_Model):
    id: str
    name: str
    integration_id: str
    category: str
    contract: ActionContract
    version: int
    secure: bool
    config: ActionConfig
    self_uri: str

class ActionCertificate(_Model):
    signing_authority: _Literal["DigiCert", "Genesys"] | str
    certificate: str
    status: _Literal["Current", "Upcoming"] | str
    type: _Literal["Client"] | str

class ActionCertificateListing(_Model):
    entities: list[ActionCertificate]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ActionConfig(_Model):
    timeout_seconds: int
    request: RequestConfig
    response: ResponseConfig

class ActionContract(_Model):
    output: ActionOutput
    input: ActionInput

class ActionContractInput(_Model):
    input: PostInputContract
    output: PostOutputContract

class ActionEntityListing(_Model):
    entities: list[Action]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ActionInput(_Model):
    input_schema: JsonSchemaDocument
    input_schema_flattened: JsonSchemaDocument
    input_schema_uri: str

class ActionOutput(_Model):
    success_schema: JsonSchemaDocument
    success_schema_uri: str
    error_schema: JsonSchemaDocument
    error_schema_uri: str
    success_schema_flattened: FlattenedJsonSchemaDocument
    error_schema_flattened: FlattenedJsonSchemaDocument

class AsyncJob(_Model):
    id: str
    self_uri: str
    state: _Literal["Running", "Completed", "Failed", "Cancelled"] | str

class AudioConnectorIntegration(_Model):
    id: str
    name: str
    self_uri: str

class AudioConnectorIntegrationEntityListing(_Model):
    entities: list[AudioConnectorIntegration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class Bot(_Model):
    id: str
    name: str
    description: str
    provider: str
    versions: list[BotVersion]
    bot_composite_tag: str
    self_uri: str

class BotConnectorBot(_Model):
    id: str
    name: str
    description: str
    versions: list[BotConnectorBotVersion]
    bot_composite_tag: str
    self_uri: str

class BotConnectorBotSummaryEntityListing(_Model):
    entities: list[BotSummary]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class BotConnectorBotVersion(_Model):
    version: str
    supported_languages: list[str]
    intents: list[BotIntent]

class BotConnectorBotVersionSummaryEntityListing(_Model):
    entities: list[BotVersionSummary]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class BotConnectorIntent(_Model):
    name: str
    entities: list[BotEntity]

class BotConnectorSummary(_Model):
    id: str
    name: str
    description: str
    bot_composite_tag: str
    versions: list[BotConnectorVersionSummary]

class BotConnectorVersionSummary(_Model):
    version: str

class BotEntity(_Model):
    name: str
    type: _Literal["String", "Integer", "Decimal", "Duration", "Boolean", "Currency", "Datetime", "StringCollection", "IntegerCollection", "DecimalCollection", "DurationCollection", "BooleanCollection", "CurrencyCollection", "DatetimeCollection"] | str

class BotEntityValue(_Model):
    name: str
    type: _Literal["String", "Integer", "Decimal", "Duration", "Boolean", "Currency", "Datetime", "StringCollection", "IntegerCollection", "DecimalCollection", "DurationCollection", "BooleanCollection", "CurrencyCollection", "DatetimeCollection"] | str
    value: str
    values_: list[str]

class BotExecutionConfiguration(_Model):
    bot_id: str
    execution_host: str
    bot_credentials: NuanceBotCredentials

class BotIntent(_Model):
    name: str
    slots: dict[str, BotSlot]

class BotList(_Model):
    chat_bots: list[BotConnectorBot]

class BotListing(_Model):
    entities: list[Bot]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class BotSlot(_Model):
    name: str
    type: str

class BotSummary(_Model):
    name: str
    id: str
    description: str
    bot_composite_tag: str

class BotSummaryEntityListing(_Model):
    entities: list[BotConnectorSummary]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class BotVersion(_Model):
    version: str
    supported_languages: list[str]
    intents: list[BotConnectorIntent]

class BotVersionSummary(_Model):
    name: str
    id: str
    description: str
    bot_composite_tag: str
    version: str

class Category(_Model):
    name: str

class CategoryEntityListing(_Model):
    entities: list[Category]
    page_size: int
    page_number: int
    total: int
    page_count: int

class ClientApp(_Model):
    id: str
    name: str
    integration_type: IntegrationType
    notes: str
    intended_state: _Literal["ENABLED", "DISABLED", "DELETED", "RESTORED"] | str
    config: ClientAppConfigurationInfo
    reported_state: IntegrationStatusInfo
    attributes: dict[str, str]
    self_uri: str

class ClientAppConfigurationInfo(_Model):
    current: IntegrationConfiguration
    effective: EffectiveConfiguration

class ClientAppEntityListing(_Model):
    entities: list[ClientApp]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class ComplexVariableInfo(_Model):
    id: str
    name: str

class CreateIntegrationRequest(_Model):
    id: str
    name: str
    integration_type: IntegrationType
    self_uri: str

class CredentialInfo(_Model):
    id: str
    name: str
    created_date: str
    modified_date: str
    type: CredentialType
    self_uri: str

class CredentialInfoCursorListing(_Model):
    entities: list[CredentialInfo]
    next_uri: str
    self_uri: str
    previous_uri: str

class CredentialInfoListing(_Model):
    entities: list[CredentialInfo]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class CredentialSpecification(_Model):
    required: bool
    title: str
    credential_types: list[str]

class DialogflowAgent(_Model):
    id: str
    name: str
    project: DialogflowProject
    languages: list[str]
    intents: list[DialogflowIntent]
    environments: list[str]
    integration: DomainEntityRef
    self_uri: str

class DialogflowAgentSummary(_Model):
    id: str
    name: str
    project: DialogflowProject
    description: str
    integration: DomainEntityRef
    self_uri: str

class DialogflowAgentSummaryEntityListing(_Model):
    entities: list[DialogflowAgentSummary]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DialogflowCXAgent(_Model):
    id: str
    name: str
    project: DialogflowCXProject
    languages: list[str]
    environments: list[DialogflowCXEnvironment]
    integration: DomainEntityRef
    self_uri: str

class DialogflowCXAgentSummary(_Model):
    id: str
    name: str
    project: DialogflowCXProject
    description: str
    integration: DomainEntityRef
    self_uri: str

class DialogflowCXAgentSummaryEntityListing(_Model):
    entities: list[DialogflowCXAgentSummary]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class DialogflowCXEnvironment(_Model):
    id: str
    name: str
    self_uri: str

class DialogflowCXProject(_Model):
    id: str
    name: str

class DialogflowIntent(_Model):
    name: str
    parameters: dict[str, DialogflowParameter]

class DialogflowParameter(_Model):
    name: str
    type: str

class DialogflowProject(_Model):
    id: str
    name: str

class DraftValidationResult(_Model):
    valid: bool
    errors: list[ErrorBody]

class EffectiveConfiguration(_Model):
    properties: dict[str, _Any]
    advanced: dict[str, _Any]
    name: str
    notes: str
    credentials: dict[str, CredentialInfo]

class FlattenedJsonSchemaDocument(_Model):
    schema: JsonSchemaDocument
    array_properties: list[str]

class Function(_Model):
    id: str
    name: str
    description: str
    date_created: str
    zip_id: str
    handler: str
    runtime: str
    timeout_seconds: int

class FunctionConfig(_Model):
    id: str
    function: Function
    zip: FunctionZipConfig
    upload_exception_history: list[FunctionZipConfig]
    self_uri: str

class FunctionRuntime(_Model):
    name: str
    description: str
    status: _Literal["Available", "Deprecated", "Unavailable"] | str
    date_end_of_life: str

class FunctionZipConfig(_Model):
    status: _Literal["Pending", "Transferring", "Available", "Unknown", "Invalid", "InvalidFormat", "InvalidFile"] | str
    id: str
    name: str
    date_created: str
    error_message: str
    request_id: str

class HelpLink(_Model):
    uri: str
    title: str
    description: str

class IncomingMessageRequest(_Model):
    bot_id: str
    bot_name: str
    bot_version: str
    integration_id: str
    bot_session_id: str
    automate_flow_exec_id: str
    conversation_id: str
    language_code: str
    input_message: InputMessage
    messaging_platform_type: _Literal["Phone", "SMS", "GenesysWebWidget", "FacebookMessenger", "WeChat", "Whatsapp", "AppleBusinessChat", "Apple", "Telegram", "Slack", "Signal", "Line", "Discord", "TwitterDirectMessage", "Open", "Instagram", "Other", "Unknown"] | str
    channels: list[str]
    bot_session_timeout: int
    parameters: dict[str, str]

class IncomingMessageResponse(_Model):
    message_id: str

class InputMessage(_Model):
    type: _Literal["Text", "Structured", "Receipt", "Event", "Message", "Unknown"] | str
    text: str
    content: list[ConversationMessageContent]

class Integration(_Model):
    id: str
    name: str
    integration_type: IntegrationType
    notes: str
    intended_state: _Literal["ENABLED", "DISABLED", "DELETED", "RESTORED"] | str
    config: IntegrationConfigurationInfo
    reported_state: IntegrationStatusInfo
    attributes: dict[str, str]
    self_uri: str

class IntegrationConfiguration(_Model):
    id: str
    name: str
    version: int
    properties: _Any
    advanced: _Any
    notes: str
    credentials: dict[str, CredentialInfo]
    self_uri: str

class IntegrationConfigurationInfo(_Model):
    current: IntegrationConfiguration

class IntegrationEntityListing(_Model):
    entities: list[Integration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class IntegrationStatusInfo(_Model):
    code: _Literal["ACTIVE", "ACTIVATING", "INACTIVE", "DEACTIVATING", "ERROR"] | str
    effective: str
    detail: MessageInfo
    last_updated: str

class IntegrationType(_Model):
    id: str
    name: str
    description: str
    provider: str
    category: str
    images: list[Image]
    config_properties_schema_uri: str
    config_advanced_schema_uri: str
    help_uri: str
    terms_of_service_uri: str
    vendor_name: str
    vendor_website_uri: str
    marketplace_uri: str
    faq_uri: str
    privacy_policy_uri: str
    support_contact_uri: str
    sales_contact_uri: str
    help_links: list[HelpLink]
    credentials: dict[str, CredentialSpecification]
    non_installable: bool
    max_instances: int
    user_permissions: list[str]
    vendor_o_auth_client_ids: list[str]
    self_uri: str

class IntegrationTypeEntityListing(_Model):
    entities: list[IntegrationType]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LanguageOverride(_Model):
    language: str
    engine: str
    voice: str

class LexBot(_Model):
    id: str
    name: str
    description: str
    self_uri: str

class LexBotAlias(_Model):
    id: str
    name: str
    bot: LexBot
    bot_version: str
    status: _Literal["BUILDING", "READY", "FAILED", "NOT_BUILT"] | str
    failure_reason: str
    language: _Literal["en-US"] | str
    intents: list[LexIntent]
    self_uri: str

class LexBotAliasEntityListing(_Model):
    entities: list[LexBotAlias]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LexBotEntityListing(_Model):
    entities: list[LexBot]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LexIntent(_Model):
    name: str
    description: str
    slots: dict[str, LexSlot]
    version: str

class LexSlot(_Model):
    name: str
    description: str
    type: str
    priority: int

class LexV2Bot(_Model):
    id: str
    name: str
    bot_id: str
    region: str
    description: str
    self_uri: str

class LexV2BotAlias(_Model):
    id: str
    name: str
    region: str
    alias_id: str
    bot: LexV2Bot
    bot_version: str
    status: _Literal["Creating", "Available", "Deleting", "Failed"] | str
    language: str
    intents: list[LexV2Intent]
    self_uri: str

class LexV2BotAliasEntityListing(_Model):
    entities: list[LexV2BotAlias]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LexV2BotEntityListing(_Model):
    entities: list[LexV2Bot]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class LexV2Intent(_Model):
    intent_name: str
    description: str
    slots: dict[str, LexV2Slot]
    intent_id: str

class LexV2Slot(_Model):
    slot_name: str
    description: str
    slot_id: str
    type: str
    slot_type_id: str

class NuanceApplication(_Model):
    id: str
    tag: str
    name: str

class NuanceBot(_Model):
    id: str
    name: str
    integration_id: str
    nuance_organization: NuanceOrganization
    application: NuanceApplication
    nuance_environment: NuanceEnvironment
    geography: NuanceGeography
    credentials: list[NuanceBotCredentials]
    variables: list[NuanceBotVariable]
    transfer_nodes: list[NuanceBotTransferNode]
    locales: list[str]
    channels: list[NuanceChannel]
    self_uri: str

class NuanceBotCredentials(_Model):
    app_id: str
    client_id: str
    client_secret: str
    client_secret_provided: bool

class NuanceBotEntityListing(_Model):
    entities: list[NuanceBot]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class NuanceBotLaunchSettings(_Model):
    bot_execution_configurations: list[BotExecutionConfiguration]

class NuanceBotTransferNode(_Model):
    id: str
    name: str
    type: _Literal["End", "Escalate"] | str
    description: str
    request_variables: list[NuanceBotVariable]

class NuanceBotVariable(_Model):
    id: str
    name: str
    description: str
    reserved: bool
    simple_variable_info: str
    complex_generic_variable_info: ComplexVariableInfo

class NuanceChannel(_Model):
    id: str
    name: str
    modes: list[str]
    color: str

class NuanceEnvironment(_Model):
    id: str
    name: str
    environment_designation: str
    execution_host: str

class NuanceGeography(_Model):
    id: str
    name: str

class NuanceOrganization(_Model):
    id: str
    name: str

class OutgoingMessageRequest(_Model):
    bot_id: str
    bot_version: str
    bot_session_id: str
    bot_state: _Literal["Complete", "Failed", "MoreData"] | str
    language_code: str
    reply_messages: list[ReplyMessage]
    intent: str
    confidence: float
    error_info: ErrorInfo
    parameters: dict[str, str]
    entities: list[BotEntityValue]

class OutgoingMessageResponse(_Model):
    message_id: str

class PostActionInput(_Model):
    category: str
    name: str
    integration_id: str
    config: ActionConfig
    contract: ActionContractInput
    secure: bool

class PostInputContract(_Model):
    input_schema: JsonSchemaDocument

class PostOutputContract(_Model):
    success_schema: JsonSchemaDocument

class PublishDraftInput(_Model):
    version: int

class ReplyMessage(_Model):
    type: _Literal["Text", "Structured", "Receipt", "Event", "Message", "Unknown"] | str
    text: str
    content: list[ConversationMessageContent]

class RequestConfig(_Model):
    request_url_template: str
    request_template: str
    request_template_uri: str
    request_type: str
    headers: dict[str, str]

class ResponseConfig(_Model):
    translation_map: dict[str, str]
    translation_map_defaults: dict[str, str]
    success_template: str
    success_template_uri: str

class SttEngineEntity(_Model):
    id: str
    name: str
    grammar_based: bool
    replaced_by: AddressableEntityRef
    self_uri: str

class SttEngineEntityListing(_Model):
    entities: list[SttEngineEntity]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TestExecutionOperationResult(_Model):
    step: int
    name: str
    success: bool
    result: _Any
    error: ErrorBody

class TestExecutionResult(_Model):
    operations: list[TestExecutionOperationResult]
    error: ErrorBody
    final_result: _Any
    success: bool

class TrustedCertificateInfo(_Model):
    description: str
    serial_number: str
    signature: str

class TrustedCertificates(_Model):
    entities: list[TrustedCertificateInfo]
    total: int

class TtsEngineEntity(_Model):
    id: str
    name: str
    languages: list[str]
    output_formats: list[str]
    voices: list[TtsVoiceEntity]
    is_default: bool
    is_secure: bool
    self_uri: str

class TtsEngineEntityListing(_Model):
    entities: list[TtsEngineEntity]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class TtsSettings(_Model):
    default_engine: str
    language_overrides: list[LanguageOverride]

class TtsVoiceEntity(_Model):
    id: str
    name: str
    display_name: str
    gender: str
    voice_type: _Literal["Standard", "Neural", "Wavenet", "Generative", "Chirp3", "Gemini", "LongForm", "Unknown"] | str
    language: str
    engine: TtsEngineEntity
    is_default: bool
    supported_models: list[str]
    provider: str
    self_uri: str

class TtsVoiceEntityListing(_Model):
    entities: list[TtsVoiceEntity]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UCI10n(_Model):
    name: str

class UCIcon(_Model):
    vector: str

class UCThirdPartyPresence(_Model):
    email: str
    presence: str
    message: str
    date_modified: str

class UnifiedCommunicationsIntegration(_Model):
    id: str
    name: str
    uc_integration_key: AddressableEntityRef
    integration_presence_source: _Literal["MicrosoftTeams", "ZoomPhone", "EightByEight", "RingCentral"] | str
    pbx_permission: str
    icon: UCIcon
    badge_icons: dict[str, UCIcon]
    i10n: dict[str, UCI10n]
    polled_presence: bool
    poll_interval_sec: int
    include_badge: bool
    user_permissions: list[str]
    oauth_scopes: list[str]
    self_uri: str

class UnifiedCommunicationsIntegrationListing(_Model):
    entities: list[UnifiedCommunicationsIntegration]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class UpdateActionInput(_Model):
    category: str
    name: str
    config: ActionConfig
    version: int

class UpdateDraftInput(_Model):
    category: str
    name: str
    config: ActionConfig
    contract: ActionContractInput
    secure: bool
    version: int

class UserApp(_Model):
    id: str
    name: str
    integration_type: IntegrationType
    config: UserAppConfigurationInfo
    self_uri: str

class UserAppConfigurationInfo(_Model):
    current: IntegrationConfiguration
    effective: EffectiveConfiguration

class UserAppEntityListing(_Model):
    entities: list[UserApp]
    page_size: int
    page_number: int
    total: int
    last_uri: str
    first_uri: str
    self_uri: str
    next_uri: str
    previous_uri: str
    page_count: int

class WebhookInvocationResponse(_Model):
    invocation_id: str
