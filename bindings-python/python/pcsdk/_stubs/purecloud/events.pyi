# Generated from core/catalog by `cargo dev generate`; do not edit.
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import Literal as _Literal
from ..base import Model as _Model
from ..base import PureCloudGroup as _PureCloudGroup
from ..base import RespondingGroup as _RespondingGroup
from ..._native import Response as _Response

class _RespondingEventsApi(_RespondingGroup):
    def post_events_conversations(self, body: BatchConversationEventRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_events_routing_customkpiattributions(self, body: BatchPredictiveRoutingCustomKpiAttributionEventRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_events_users_presence(self, body: BatchUserPresenceEventRequest | _Mapping[str, _Any]) -> _Response: ...
    def post_events_users_routingstatus(self, body: BatchUserRoutingStatusEventRequest | _Mapping[str, _Any]) -> _Response: ...

class EventsApi(_PureCloudGroup):
    def with_response(self) -> _RespondingEventsApi: ...
    def post_events_conversations(self, body: BatchConversationEventRequest | _Mapping[str, _Any]) -> BatchEventResponse:
        """POST /api/v2/events/conversations"""
    def post_events_routing_customkpiattributions(self, body: BatchPredictiveRoutingCustomKpiAttributionEventRequest | _Mapping[str, _Any]) -> BatchEventResponse:
        """POST /api/v2/events/routing/customkpiattributions"""
    def post_events_users_presence(self, body: BatchUserPresenceEventRequest | _Mapping[str, _Any]) -> BatchEventResponse:
        """POST /api/v2/events/users/presence"""
    def post_events_users_routingstatus(self, body: BatchUserRoutingStatusEventRequest | _Mapping[str, _Any]) -> BatchEventResponse:
        """POST /api/v2/events/users/routingstatus"""

class AudioState(_Model):
    can_hear: bool
    can_speak: bool

class AudioUpdatedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    audio_state: AudioState

class BatchConversationEventRequest(_Model):
    end_transfer_events: list[EndTransferEvent]
    phone_transfer_events: list[PhoneTransferEvent]
    progress_transfer_events: list[ProgressTransferEvent]
    routing_transfer_events: list[RoutingTransferEvent]
    user_transfer_events: list[UserTransferEvent]
    communication_answered_events: list[CommunicationAnsweredEvent]
    communication_disposition_applied_events: list[CommunicationDispositionAppliedEvent]
    hold_updated_events: list[HoldUpdatedEvent]
    external_established_events: list[ExternalEstablishedEvent]
    ivr_established_events: list[IvrEstablishedEvent]
    phone_established_events: list[PhoneEstablishedEvent]
    routing_established_events: list[RoutingEstablishedEvent]
    user_established_events: list[UserEstablishedEvent]
    audio_updated_events: list[AudioUpdatedEvent]
    communication_ended_events: list[CommunicationEndedEvent]
    consult_transfer_events: list[ConsultTransferEvent]
    progress_consult_transfer_events: list[ProgressConsultTransferEvent]
    end_consult_transfer_events: list[EndConsultTransferEvent]
    email_begin_transmitting_events: list[EmailBeginTransmittingEvent]
    email_communication_ended_events: list[EmailCommunicationEndedEvent]
    email_external_established_events: list[EmailExternalEstablishedEvent]
    email_flow_established_events: list[EmailFlowEstablishedEvent]
    email_routing_established_events: list[EmailRoutingEstablishedEvent]
    email_user_established_events: list[EmailUserEstablishedEvent]
    email_communication_answered_events: list[EmailCommunicationAnsweredEvent]
    email_communication_disposition_applied_events: list[EmailCommunicationDispositionAppliedEvent]
    email_communication_sent_message_events: list[EmailCommunicationSentMessageEvent]
    email_hold_updated_events: list[EmailHoldUpdatedEvent]
    email_end_transfer_events: list[EmailEndTransferEvent]
    email_progress_transfer_events: list[EmailProgressTransferEvent]
    email_routing_transfer_events: list[EmailRoutingTransferEvent]
    email_user_transfer_events: list[EmailUserTransferEvent]

class BatchEventResponse(_Model):
    errors: list[EventError]

class BatchPredictiveRoutingCustomKpiAttributionEventRequest(_Model):
    custom_kpi_attribution_events: list[PredictiveRoutingCustomKpiAttributionEvent]

class BatchUserPresenceEventRequest(_Model):
    user_presence_events: list[UserPresenceEvent]

class BatchUserRoutingStatusEventRequest(_Model):
    user_routing_status_events: list[UserRoutingStatusEvent]

class CommunicationAnsweredEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str

class CommunicationDispositionAppliedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    code: str
    notes: str
    tags: list[str]

class CommunicationEndedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    disconnect_type: _Literal["Error", "Peer", "Self", "System", "Transfer", "TransferACD", "TransferConference", "TransferConsult", "TransferUser"] | str
    destination_conversation_id: str

class ConsultTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    initiating_communication_id: str
    destination_communication_id: str
    object_communication_id: str

class EmailBeginTransmittingEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str

class EmailCommunicationAnsweredEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str

class EmailCommunicationDispositionAppliedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    code: str
    notes: str
    tags: list[str]

class EmailCommunicationEndedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    disconnect_type: _Literal["Unknown", "Self", "Peer", "System", "Error", "Spam", "Transfer", "TransferACD", "TransferUser"] | str

class EmailCommunicationSentMessageEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str

class EmailEndTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    command_id: str
    final_state: _Literal["Completed", "Canceled", "Failed"] | str
    object_communication_id: str

class EmailExternalEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    display_name: str
    include_message: bool
    initial_configuration: EmailInitialConfiguration
    source_configuration: SourceConfiguration

class EmailFlowEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    initial_configuration: EmailInitialConfiguration
    source_configuration: SourceConfiguration

class EmailHoldUpdatedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    held: bool

class EmailInitialConfiguration(_Model):
    to: str
    from_: str
    cc: list[str]
    bcc: list[str]
    subject: str
    previous_email_id: str
    held: bool
    alerting: bool
    inbound: bool
    invited_by: str
    additional_info: dict[str, str]

class EmailProgressTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    command_id: str
    object_communication_id: str
    destination_communication_id: str

class EmailRoutingEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    queue_id: str
    skill_ids: list[str]
    language_id: str
    label: str
    initial_configuration: EmailInitialConfiguration
    source_configuration: SourceConfiguration

class EmailRoutingTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    transfer_type: _Literal["Attended", "Unattended"] | str
    command_id: str
    initiating_communication_id: str
    target_communication_id: str
    object_communication_id: str
    destination_queue_id: str
    language_id: str
    skill_ids: list[str]

class EmailUserEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    user_id: str
    queue_id: str
    after_call_work_required: bool
    initial_configuration: EmailInitialConfiguration
    source_configuration: SourceConfiguration

class EmailUserTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    transfer_type: _Literal["Attended", "Unattended"] | str
    command_id: str
    initiating_communication_id: str
    target_communication_id: str
    object_communication_id: str
    destination_user_id: str

class EndConsultTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str

class EndTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    command_id: str
    final_state: _Literal["Completed", "Canceled", "Failed"] | str
    object_communication_id: str

class EventError(_Model):
    event_id: str
    message: str
    retryable: bool

class ExternalEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    ani: str
    ani_name: str
    dnis: str
    dnis_name: str
    initial_configuration: InitialConfiguration
    source_configuration: SourceConfiguration

class HoldUpdatedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    held: bool

class InitialConfiguration(_Model):
    audio_state: AudioState
    alerting: bool
    inbound: bool
    invited_by: str
    recording_active: bool
    additional_info: dict[str, str]

class IvrEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    ivr_phone_number: str
    ivr_name: str
    ani: str
    dnis: str
    initial_configuration: InitialConfiguration
    source_configuration: SourceConfiguration

class PhoneEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    phone_number: str
    ani: str
    dnis: str
    initial_configuration: InitialConfiguration
    source_configuration: SourceConfiguration

class PhoneTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    transfer_type: _Literal["Attended", "Unattended"] | str
    command_id: str
    initiating_communication_id: str
    target_communication_id: str
    object_communication_id: str
    destination_phone_number: str

class PredictiveRoutingCustomKpiAttributionEvent(_Model):
    event_id: str
    event_date_time: str
    external_contact_id: str
    conversation_id: str
    agent_id: str
    kpi_id: str
    associated_value: float

class ProgressConsultTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    initiating_communication_id: str
    destination_communication_id: str
    object_communication_id: str

class ProgressTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    command_id: str
    object_communication_id: str
    destination_communication_id: str

class RoutingEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    phone_number: str
    queue_id: str
    ani: str
    dnis: str
    skill_ids: list[str]
    language_id: str
    initial_configuration: InitialConfiguration
    source_configuration: SourceConfiguration

class RoutingTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    transfer_type: _Literal["Attended", "Unattended"] | str
    command_id: str
    initiating_communication_id: str
    target_communication_id: str
    object_communication_id: str
    destination_queue_id: str
    language_id: str
    skill_ids: list[str]

class SourceConfiguration(_Model):
    source_id: str
    interaction_id: str
    tag_id: str

class UserEstablishedEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    communication_id: str
    phone_number: str
    user_id: str
    station_id: str
    ani: str
    dnis: str
    after_call_work_required: bool
    queue_id: str
    initial_configuration: InitialConfiguration
    source_configuration: SourceConfiguration

class UserPresenceEvent(_Model):
    event_id: str
    event_date_time: str
    user_id: str
    source_id: str
    presence_definition_id: str
    message: str

class UserRoutingStatusEvent(_Model):
    event_id: str
    event_date_time: str
    agent_id: str
    status: _Literal["OffQueue", "Idle", "Interacting", "Communicating", "NotResponding"] | str
    source_id: str

class UserTransferEvent(_Model):
    event_id: str
    event_date_time: str
    conversation_id: str
    transfer_type: _Literal["Attended", "Unattended"] | str
    command_id: str
    initiating_communication_id: str
    target_communication_id: str
    object_communication_id: str
    destination_user_id: str
