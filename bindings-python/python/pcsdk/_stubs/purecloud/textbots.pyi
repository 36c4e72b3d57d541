# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from collections.abc import Sequence as _Sequence
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response
from ._shared import ConversationMessageContent, ConversationMessageEvent, TextBotUserAgent

class _RespondingTextbotsApi(_RespondingGroup):
    def get_textbots_bots_search(self, *, bot_type: _Sequence[_Literal["GenesysBotConnector", "GenesysDialogEngine", "AmazonLex", "GoogleDialogFlowES", "GoogleDialogFlowCX", "NuanceDlg", "GenesysBotFlow", "GenesysDigitalBotFlow", "GenesysVoiceSurveyFlow", "GenesysDigitalBotConnector"] | str] | None = ..., bot_name: str | None = ..., bot_id: _Sequence[str] | None = ..., virtual_agent_enabled: bool | None = ..., page_size: int | None = ...) -> _Response: ...
    def post_textbots_botflows_sessions(self, body: TextBotFlowLaunchRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_textbots_botflows_session_turns(self, session_id: str, body: TextBotFlowTurnRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_textbots_bots_execute(self, body: PostTextRequest | _Mapping[str, _Any]) -> _Response: ...

class TextbotsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingTextbotsApi: ...
    def get_textbots_bots_search(self, *, bot_type: _Sequence[_Literal["GenesysBotConnector", "GenesysDialogEngine", "AmazonLex", "GoogleDialogFlowES", "GoogleDialogFlowCX", "NuanceDlg", "GenesysBotFlow", "GenesysDigitalBotFlow", "GenesysVoiceSurveyFlow", "GenesysDigitalBotConnector"] | str] | None = ..., bot_name: str | None = ..., bot_id: _Sequence[str] | None = ..., virtual_agent_enabled: bool | None = ..., page_size: int | None = ...) -> BotSearchResponseEntityListing:
        """GET /api/v2/textbots/bots/search"""
    def post_textbots_botflows_sessions(self, body: TextBotFlowLaunchRequest | _Mapping[str, _Any]) -> TextBotFlowLaunchResponse:
        """POST /api/v2/textbots/botflows/sessions"""
    def post_textbots_botflows_session_turns(self, session_id: str, body: TextBotFlowTurnRequest | _Mapping[str, _Any]) -> TextBotFlowTurnResponse:
        """POST /api/v2/textbots/botflows/sessions/{sessionId}/turns"""
    def post_textbots_bots_execute(self, body: PostTextRequest | _Mapping[str, _Any]) -> PostTextResponse:
        """POST /api/v2/textbots/bots/execute"""

class AmazonLexRequest(_Model):
    request_attributes: dict[str, str]
    session_attributes: dict[str, str]

class BotSearchResponse(_Model):
    id: str
    name: str
    bot_type: _Literal["GenesysBotConnector", "GenesysDialogEngine", "AmazonLex", "GoogleDialogFlowES", "GoogleDialogFlowCX", "NuanceDlg", "GenesysBotFlow", "GenesysDigitalBotFlow", "GenesysVoiceSurveyFlow", "GenesysDigitalBotConnector"] | str
    description: str
    virtual_agent_enabled: bool
    self_uri: str

class BotSearchResponseEntityListing(_Model):
    entities: list[BotSearchResponse]

class Format(_Model):
    flags: list[str]

class GenesysBotConnector(_Model):
    query_parameters: dict[str, str]

class GoogleDialogflowCustomSettings(_Model):
    environment: str
    event_name: str
    webhook_query_parameters: dict[str, str]
    event_input_parameters: dict[str, str]

class NuanceMixDlgSettings(_Model):
    channel_id: str
    input_parameters: dict[str, _Any]

class PostTextMessage(_Model):
    type: _Literal["Text", "Structured", "Receipt", "Event", "Message", "Unknown"] | str
    text: str
    content: list[ConversationMessageContent]

class PostTextRequest(_Model):
    bot_id: str
    bot_alias: str
    integration_id: str
    bot_session_id: str
    post_text_message: PostTextMessage
    language_code: str
    bot_session_timeout_minutes: int
    bot_channels: list[str]
    bot_correlation_id: str
    messaging_platform_type: _Literal["Phone", "SMS", "GenesysWebWidget", "FacebookMessenger", "WeChat", "Whatsapp", "AppleBusinessChat", "Apple", "Telegram", "Slack", "Signal", "Line", "Discord", "TwitterDirectMessage", "Open", "Instagram", "Other", "Unknown"] | str
    amazon_lex_request: AmazonLexRequest
    google_dialogflow: GoogleDialogflowCustomSettings
    genesys_bot_connector: GenesysBotConnector
    nuance_mix_dlg: NuanceMixDlgSettings

class PostTextResponse(_Model):
    bot_state: _Literal["Complete", "Failed", "MoreData"] | str
    reply_messages: list[PostTextMessage]
    intent_name: str
    slots: dict[str, str]
    bot_correlation_id: str
    amazon_lex: dict[str, _Any]
    google_dialog_flow: dict[str, _Any]
    genesys_dialog_engine: dict[str, _Any]
    genesys_bot_connector: dict[str, _Any]
    nuance_mix_dlg: dict[str, _Any]

class TextBotChannel(_Model):
    name: _Literal["Chat", "Call", "Messaging"] | str
    input_modes: list[str]
    output_modes: list[str]
    user_agent: TextBotUserAgent

class TextBotDisconnectAction(_Model):
    reason: _Literal["TriggeredByUser", "TriggeredByFlow", "SessionExpired", "Error", "RecognitionFailure"] | str
    reason_extended_info: str
    flow_location: TextBotFlowLocation
    flow_outcomes: list[TextBotFlowOutcome]

class TextBotErrorInputEvent(_Model):
    code: str
    message: str

class TextBotExitAction(_Model):
    reason: _Literal["TriggeredByUser", "AgentRequestedByUser", "TriggeredByFlow", "Error", "RecognitionFailure"] | str
    reason_extended_info: str
    active_intent: str
    flow_location: TextBotFlowLocation
    output_data: TextBotInputOutputData
    flow_outcomes: list[TextBotFlowOutcome]

class TextBotFlow(_Model):
    id: str

class TextBotFlowLaunchRequest(_Model):
    flow: TextBotFlow
    external_session_id: str
    conversation_id: str
    input_data: TextBotInputOutputData
    channel: TextBotChannel
    language: str

class TextBotFlowLaunchResponse(_Model):
    id: str

class TextBotFlowLocation(_Model):
    action_name: str
    action_number: int
    sequence_name: str

class TextBotFlowMilestone(_Model):
    id: str
    date_reached: str
    sequence: int

class TextBotFlowOutcome(_Model):
    outcome_id: str
    outcome_value: _Literal["SUCCESS", "FAILURE"] | str
    date_start: str
    date_end: str
    milestones: list[TextBotFlowMilestone]

class TextBotFlowTurnRequest(_Model):
    previous_turn: TextBotTurnReference
    input_event_type: _Literal["NoOp", "UserInput", "RichMediaInput", "Error", "NoMatch", "NoInput", "UserDisconnect", "ClientSessionExpired"] | str
    input_event_user_input: TextBotUserInputEvent
    input_event_rich_media: TextBotsRichMediaInputEvent
    input_event_error: TextBotErrorInputEvent

class TextBotFlowTurnResponse(_Model):
    id: str
    previous_turn: TextBotTurnReference
    prompts: TextBotOutputPrompts
    next_action_type: _Literal["NoOp", "Disconnect", "WaitForInput", "Exit"] | str
    next_action_disconnect: TextBotDisconnectAction
    next_action_wait_for_input: TextBotWaitForInputAction
    next_action_exit: TextBotExitAction

class TextBotInputOutputData(_Model):
    variables: dict[str, _Any]

class TextBotModeConstraints(_Model):
    text: TextBotTextModeConstraints

class TextBotModeOutputPrompts(_Model):
    segments: list[TextBotPromptSegment]

class TextBotOutputPrompts(_Model):
    output_language: str
    text_prompts: TextBotModeOutputPrompts

class TextBotPromptSegment(_Model):
    text: str
    type: _Literal["Text", "RichMedia", "MessageEvent"] | str
    format: Format
    content: list[ConversationMessageContent]

class TextBotTextModeConstraints(_Model):
    language_preferences: list[str]
    no_input_timeout_milliseconds: int

class TextBotTranscript(_Model):
    text: str
    confidence: float

class TextBotTurnReference(_Model):
    id: str

class TextBotUserInputAlternative(_Model):
    transcript: TextBotTranscript

class TextBotUserInputEvent(_Model):
    mode: _Literal["Text"] | str
    alternatives: list[TextBotUserInputAlternative]

class TextBotWaitForInputAction(_Model):
    mode_constraints: TextBotModeConstraints

class TextBotsRichMediaInputEvent(_Model):
    inputs: list[ConversationMessageContent]
    messages: list[ConversationMessageEvent]
