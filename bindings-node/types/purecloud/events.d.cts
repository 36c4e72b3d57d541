// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class EventsApi extends _PureCloudGroup {
  /** POST /api/v2/events/conversations */
  postEventsConversations<W extends boolean = false>(body: BatchConversationEventRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BatchEventResponse, W>
  /** POST /api/v2/events/routing/customkpiattributions */
  postEventsRoutingCustomkpiattributions<W extends boolean = false>(body: BatchPredictiveRoutingCustomKpiAttributionEventRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BatchEventResponse, W>
  /** POST /api/v2/events/users/presence */
  postEventsUsersPresence<W extends boolean = false>(body: BatchUserPresenceEventRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BatchEventResponse, W>
  /** POST /api/v2/events/users/routingstatus */
  postEventsUsersRoutingstatus<W extends boolean = false>(body: BatchUserRoutingStatusEventRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<BatchEventResponse, W>
}

export interface AudioState {
  canHear?: boolean
  canSpeak?: boolean
}

export interface AudioUpdatedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  audioState: AudioState
}

export interface BatchConversationEventRequest {
  endTransferEvents?: EndTransferEvent[]
  phoneTransferEvents?: PhoneTransferEvent[]
  progressTransferEvents?: ProgressTransferEvent[]
  routingTransferEvents?: RoutingTransferEvent[]
  userTransferEvents?: UserTransferEvent[]
  communicationAnsweredEvents?: CommunicationAnsweredEvent[]
  communicationDispositionAppliedEvents?: CommunicationDispositionAppliedEvent[]
  holdUpdatedEvents?: HoldUpdatedEvent[]
  externalEstablishedEvents?: ExternalEstablishedEvent[]
  ivrEstablishedEvents?: IvrEstablishedEvent[]
  phoneEstablishedEvents?: PhoneEstablishedEvent[]
  routingEstablishedEvents?: RoutingEstablishedEvent[]
  userEstablishedEvents?: UserEstablishedEvent[]
  audioUpdatedEvents?: AudioUpdatedEvent[]
  communicationEndedEvents?: CommunicationEndedEvent[]
  consultTransferEvents?: ConsultTransferEvent[]
  progressConsultTransferEvents?: ProgressConsultTransferEvent[]
  endConsultTransferEvents?: EndConsultTransferEvent[]
  emailBeginTransmittingEvents?: EmailBeginTransmittingEvent[]
  emailCommunicationEndedEvents?: EmailCommunicationEndedEvent[]
  emailExternalEstablishedEvents?: EmailExternalEstablishedEvent[]
  emailFlowEstablishedEvents?: EmailFlowEstablishedEvent[]
  emailRoutingEstablishedEvents?: EmailRoutingEstablishedEvent[]
  emailUserEstablishedEvents?: EmailUserEstablishedEvent[]
  emailCommunicationAnsweredEvents?: EmailCommunicationAnsweredEvent[]
  emailCommunicationDispositionAppliedEvents?: EmailCommunicationDispositionAppliedEvent[]
  emailCommunicationSentMessageEvents?: EmailCommunicationSentMessageEvent[]
  emailHoldUpdatedEvents?: EmailHoldUpdatedEvent[]
  emailEndTransferEvents?: EmailEndTransferEvent[]
  emailProgressTransferEvents?: EmailProgressTransferEvent[]
  emailRoutingTransferEvents?: EmailRoutingTransferEvent[]
  emailUserTransferEvents?: EmailUserTransferEvent[]
}

export interface BatchEventResponse {
  errors?: EventError[]
}

export interface BatchPredictiveRoutingCustomKpiAttributionEventRequest {
  customKpiAttributionEvents?: PredictiveRoutingCustomKpiAttributionEvent[]
}

export interface BatchUserPresenceEventRequest {
  userPresenceEvents?: UserPresenceEvent[]
}

export interface BatchUserRoutingStatusEventRequest {
  userRoutingStatusEvents?: UserRoutingStatusEvent[]
}

export interface CommunicationAnsweredEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
}

export interface CommunicationDispositionAppliedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  code?: string
  notes?: string
  tags?: string[]
}

export interface CommunicationEndedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  disconnectType: _Open<"Error" | "Peer" | "Self" | "System" | "Transfer" | "TransferACD" | "TransferConference" | "TransferConsult" | "TransferUser">
  destinationConversationId?: string
}

export interface ConsultTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  initiatingCommunicationId: string
  destinationCommunicationId: string
  objectCommunicationId: string
}

export interface EmailBeginTransmittingEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
}

export interface EmailCommunicationAnsweredEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
}

export interface EmailCommunicationDispositionAppliedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  code?: string
  notes?: string
  tags?: string[]
}

export interface EmailCommunicationEndedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  disconnectType: _Open<"Unknown" | "Self" | "Peer" | "System" | "Error" | "Spam" | "Transfer" | "TransferACD" | "TransferUser">
}

export interface EmailCommunicationSentMessageEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
}

export interface EmailEndTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  commandId: string
  finalState: _Open<"Completed" | "Canceled" | "Failed">
  objectCommunicationId: string
}

export interface EmailExternalEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  displayName?: string
  includeMessage?: boolean
  initialConfiguration: EmailInitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface EmailFlowEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  initialConfiguration: EmailInitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface EmailHoldUpdatedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  held: boolean
}

export interface EmailInitialConfiguration {
  to: string
  from: string
  cc?: string[]
  bcc?: string[]
  subject?: string
  previousEmailId?: string
  held?: boolean
  alerting?: boolean
  inbound?: boolean
  invitedBy?: string
  additionalInfo?: { [key: string]: string }
}

export interface EmailProgressTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  commandId: string
  objectCommunicationId: string
  destinationCommunicationId: string
}

export interface EmailRoutingEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  queueId: string
  skillIds?: string[]
  languageId?: string
  label?: string
  initialConfiguration: EmailInitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface EmailRoutingTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  transferType: _Open<"Attended" | "Unattended">
  commandId: string
  initiatingCommunicationId: string
  targetCommunicationId: string
  objectCommunicationId: string
  destinationQueueId: string
  languageId?: string
  skillIds?: string[]
}

export interface EmailUserEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  userId: string
  queueId?: string
  afterCallWorkRequired?: boolean
  initialConfiguration: EmailInitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface EmailUserTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  transferType: _Open<"Attended" | "Unattended">
  commandId: string
  initiatingCommunicationId: string
  targetCommunicationId: string
  objectCommunicationId: string
  destinationUserId: string
}

export interface EndConsultTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
}

export interface EndTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  commandId: string
  finalState: _Open<"Completed" | "Canceled" | "Failed">
  objectCommunicationId: string
}

export interface EventError {
  eventId?: string
  message?: string
  retryable?: boolean
}

export interface ExternalEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  ani?: string
  aniName?: string
  dnis?: string
  dnisName?: string
  initialConfiguration: InitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface HoldUpdatedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  held: boolean
}

export interface InitialConfiguration {
  audioState?: AudioState
  alerting?: boolean
  inbound?: boolean
  invitedBy?: string
  recordingActive?: boolean
  additionalInfo?: { [key: string]: string }
}

export interface IvrEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  ivrPhoneNumber?: string
  ivrName?: string
  ani?: string
  dnis?: string
  initialConfiguration: InitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface PhoneEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  phoneNumber?: string
  ani?: string
  dnis?: string
  initialConfiguration: InitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface PhoneTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  transferType: _Open<"Attended" | "Unattended">
  commandId: string
  initiatingCommunicationId: string
  targetCommunicationId: string
  objectCommunicationId: string
  destinationPhoneNumber: string
}

export interface PredictiveRoutingCustomKpiAttributionEvent {
  eventId: string
  eventDateTime: string
  externalContactId?: string
  conversationId?: string
  agentId?: string
  kpiId: string
  associatedValue: number
}

export interface ProgressConsultTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  initiatingCommunicationId: string
  destinationCommunicationId: string
  objectCommunicationId: string
}

export interface ProgressTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  commandId: string
  objectCommunicationId: string
  destinationCommunicationId: string
}

export interface RoutingEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  phoneNumber?: string
  queueId: string
  ani?: string
  dnis?: string
  skillIds?: string[]
  languageId?: string
  initialConfiguration: InitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface RoutingTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  transferType: _Open<"Attended" | "Unattended">
  commandId: string
  initiatingCommunicationId: string
  targetCommunicationId: string
  objectCommunicationId: string
  destinationQueueId: string
  languageId?: string
  skillIds?: string[]
}

export interface SourceConfiguration {
  sourceId: string
  interactionId: string
  tagId?: string
}

export interface UserEstablishedEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  communicationId: string
  phoneNumber?: string
  userId: string
  stationId?: string
  ani?: string
  dnis?: string
  afterCallWorkRequired?: boolean
  queueId?: string
  initialConfiguration: InitialConfiguration
  sourceConfiguration: SourceConfiguration
}

export interface UserPresenceEvent {
  eventId: string
  eventDateTime: string
  userId: string
  sourceId: string
  presenceDefinitionId?: string
  message?: string
}

export interface UserRoutingStatusEvent {
  eventId: string
  eventDateTime: string
  agentId: string
  status: _Open<"OffQueue" | "Idle" | "Interacting" | "Communicating" | "NotResponding">
  sourceId: string
}

export interface UserTransferEvent {
  eventId: string
  eventDateTime: string
  conversationId: string
  transferType: _Open<"Attended" | "Unattended">
  commandId: string
  initiatingCommunicationId: string
  targetCommunicationId: string
  objectCommunicationId: string
  destinationUserId: string
}
export {}
