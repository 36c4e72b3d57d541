// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Many as _Many, Open as _Open, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { ConversationMessageContent, ConversationMessageEvent, TextBotUserAgent } from './_shared.cjs'

export class TextbotsApi extends _PureCloudGroup {
  /** GET /api/v2/textbots/bots/search */
  getTextbotsBotsSearch<W extends boolean = false>(options?: { botType?: _Many<_Open<"GenesysBotConnector" | "GenesysDialogEngine" | "AmazonLex" | "GoogleDialogFlowES" | "GoogleDialogFlowCX" | "NuanceDlg" | "GenesysBotFlow" | "GenesysDigitalBotFlow" | "GenesysVoiceSurveyFlow" | "GenesysDigitalBotConnector">>; botName?: string; botId?: _Many<string>; virtualAgentEnabled?: boolean; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<BotSearchResponseEntityListing, W>
  /** POST /api/v2/textbots/botflows/sessions */
  postTextbotsBotflowsSessions<W extends boolean = false>(body: TextBotFlowLaunchRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TextBotFlowLaunchResponse, W>
  /** POST /api/v2/textbots/botflows/sessions/{sessionId}/turns */
  postTextbotsBotflowsSessionTurns<W extends boolean = false>(sessionId: string, body: TextBotFlowTurnRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<TextBotFlowTurnResponse, W>
  /** POST /api/v2/textbots/bots/execute */
  postTextbotsBotsExecute<W extends boolean = false>(body: PostTextRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<PostTextResponse, W>
}

export interface AmazonLexRequest {
  requestAttributes?: { [key: string]: string }
  sessionAttributes?: { [key: string]: string }
}

export interface BotSearchResponse {
  id: string
  name: string
  botType: _Open<"GenesysBotConnector" | "GenesysDialogEngine" | "AmazonLex" | "GoogleDialogFlowES" | "GoogleDialogFlowCX" | "NuanceDlg" | "GenesysBotFlow" | "GenesysDigitalBotFlow" | "GenesysVoiceSurveyFlow" | "GenesysDigitalBotConnector">
  description?: string
  virtualAgentEnabled?: boolean
  selfUri?: string
}

export interface BotSearchResponseEntityListing {
  entities?: BotSearchResponse[]
}

export interface Format {
  flags?: string[]
}

export interface GenesysBotConnector {
  queryParameters?: { [key: string]: string }
}

export interface GoogleDialogflowCustomSettings {
  environment?: string
  eventName?: string
  webhookQueryParameters?: { [key: string]: string }
  eventInputParameters?: { [key: string]: string }
}

export interface NuanceMixDlgSettings {
  channelId?: string
  inputParameters?: { [key: string]: any }
}

export interface PostTextMessage {
  type: _Open<"Text" | "Structured" | "Receipt" | "Event" | "Message" | "Unknown">
  text?: string
  content?: ConversationMessageContent[]
}

export interface PostTextRequest {
  botId: string
  botAlias?: string
  integrationId: string
  botSessionId: string
  postTextMessage: PostTextMessage
  languageCode?: string
  botSessionTimeoutMinutes?: number
  botChannels?: string[]
  botCorrelationId?: string
  messagingPlatformType?: _Open<"Phone" | "SMS" | "GenesysWebWidget" | "FacebookMessenger" | "WeChat" | "Whatsapp" | "AppleBusinessChat" | "Apple" | "Telegram" | "Slack" | "Signal" | "Line" | "Discord" | "TwitterDirectMessage" | "Open" | "Instagram" | "Other" | "Unknown">
  amazonLexRequest?: AmazonLexRequest
  googleDialogflow?: GoogleDialogflowCustomSettings
  genesysBotConnector?: GenesysBotConnector
  nuanceMixDlg?: NuanceMixDlgSettings
}

export interface PostTextResponse {
  botState: _Open<"Complete" | "Failed" | "MoreData">
  replyMessages?: PostTextMessage[]
  intentName?: string
  slots?: { [key: string]: string }
  botCorrelationId?: string
  amazonLex?: { [key: string]: any }
  googleDialogFlow?: { [key: string]: any }
  genesysDialogEngine?: { [key: string]: any }
  genesysBotConnector?: { [key: string]: any }
  nuanceMixDlg?: { [key: string]: any }
}

export interface TextBotChannel {
  name: _Open<"Chat" | "Call" | "Messaging">
  inputModes: string[]
  outputModes: string[]
  userAgent: TextBotUserAgent
}

export interface TextBotDisconnectAction {
  reason: _Open<"TriggeredByUser" | "TriggeredByFlow" | "SessionExpired" | "Error" | "RecognitionFailure">
  reasonExtendedInfo?: string
  flowLocation?: TextBotFlowLocation
  flowOutcomes?: TextBotFlowOutcome[]
}

export interface TextBotErrorInputEvent {
  code: string
  message: string
}

export interface TextBotExitAction {
  reason: _Open<"TriggeredByUser" | "AgentRequestedByUser" | "TriggeredByFlow" | "Error" | "RecognitionFailure">
  reasonExtendedInfo?: string
  activeIntent?: string
  flowLocation?: TextBotFlowLocation
  outputData?: TextBotInputOutputData
  flowOutcomes?: TextBotFlowOutcome[]
}

export interface TextBotFlow {
  id: string
}

export interface TextBotFlowLaunchRequest {
  flow: TextBotFlow
  externalSessionId: string
  conversationId?: string
  inputData?: TextBotInputOutputData
  channel: TextBotChannel
  language?: string
}

export interface TextBotFlowLaunchResponse {
  id: string
}

export interface TextBotFlowLocation {
  actionName: string
  actionNumber: number
  sequenceName: string
}

export interface TextBotFlowMilestone {
  id: string
  dateReached: string
  sequence: number
}

export interface TextBotFlowOutcome {
  outcomeId?: string
  outcomeValue?: _Open<"SUCCESS" | "FAILURE">
  dateStart?: string
  dateEnd?: string
  milestones?: TextBotFlowMilestone[]
}

export interface TextBotFlowTurnRequest {
  previousTurn?: TextBotTurnReference
  inputEventType: _Open<"NoOp" | "UserInput" | "RichMediaInput" | "Error" | "NoMatch" | "NoInput" | "UserDisconnect" | "ClientSessionExpired">
  inputEventUserInput?: TextBotUserInputEvent
  inputEventRichMedia?: TextBotsRichMediaInputEvent
  inputEventError?: TextBotErrorInputEvent
}

export interface TextBotFlowTurnResponse {
  id: string
  previousTurn?: TextBotTurnReference
  prompts?: TextBotOutputPrompts
  nextActionType: _Open<"NoOp" | "Disconnect" | "WaitForInput" | "Exit">
  nextActionDisconnect?: TextBotDisconnectAction
  nextActionWaitForInput?: TextBotWaitForInputAction
  nextActionExit?: TextBotExitAction
}

export interface TextBotInputOutputData {
  variables: { [key: string]: any }
}

export interface TextBotModeConstraints {
  text?: TextBotTextModeConstraints
}

export interface TextBotModeOutputPrompts {
  segments: TextBotPromptSegment[]
}

export interface TextBotOutputPrompts {
  outputLanguage: string
  textPrompts?: TextBotModeOutputPrompts
}

export interface TextBotPromptSegment {
  text: string
  type: _Open<"Text" | "RichMedia" | "MessageEvent">
  format?: Format
  content?: ConversationMessageContent[]
}

export interface TextBotTextModeConstraints {
  languagePreferences: string[]
  noInputTimeoutMilliseconds?: number
}

export interface TextBotTranscript {
  text: string
  confidence?: number
}

export interface TextBotTurnReference {
  id: string
}

export interface TextBotUserInputAlternative {
  transcript: TextBotTranscript
}

export interface TextBotUserInputEvent {
  mode: _Open<"Text">
  alternatives: TextBotUserInputAlternative[]
}

export interface TextBotWaitForInputAction {
  modeConstraints: TextBotModeConstraints
}

export interface TextBotsRichMediaInputEvent {
  inputs?: ConversationMessageContent[]
  messages?: ConversationMessageEvent[]
}
export {}
