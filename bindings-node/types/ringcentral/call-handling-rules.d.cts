// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EnumeratedPagingModel, ForwardingPhoneNumberTypeEnum, GreetingTypeEnum, PageNavigationModel, PresetInfo, WeeklyScheduleInfo } from './_shared.cjs'

export class CallHandlingRulesApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule */
  createAnsweringRule<W extends boolean = false>(body: CreateAnsweringRuleRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomAnsweringRuleInfo, W>
  /** POST /restapi/v1.0/account/{accountId}/answering-rule */
  createCompanyAnsweringRule<W extends boolean = false>(body: CompanyAnsweringRuleRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CompanyAnsweringRuleInfo, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId} */
  deleteAnsweringRule<W extends boolean = false>(ruleId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId} */
  deleteCompanyAnsweringRule<W extends boolean = false>(ruleId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/forward-all-calls */
  getForwardAllCompanyCalls<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ForwardAllCompanyCallsInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule */
  listAnsweringRules<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; type?: _Many<_Open<"BusinessHours" | "AfterHours" | "Custom">>; view?: _Open<"Detailed" | "Simple">; enabledOnly?: boolean; internalIds?: boolean; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<UserAnsweringRuleList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule */
  listAnsweringRulesIter<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; type?: _Many<_Open<"BusinessHours" | "AfterHours" | "Custom">>; view?: _Open<"Detailed" | "Simple">; enabledOnly?: boolean; internalIds?: boolean; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<CallHandlingRuleInfo, UserAnsweringRuleList, W>
  /** GET /restapi/v1.0/account/{accountId}/answering-rule */
  listCompanyAnsweringRules<W extends boolean = false>(options?: { accountId?: string; type?: _Many<_Open<"BusinessHours" | "AfterHours" | "Custom">>; page?: number; perPage?: number } & _Inline<W>, call?: _Call<W>): _Answer<CompanyAnsweringRuleList, W>
  /** All items of GET /restapi/v1.0/account/{accountId}/answering-rule */
  listCompanyAnsweringRulesIter<W extends boolean = false>(options?: { accountId?: string; type?: _Many<_Open<"BusinessHours" | "AfterHours" | "Custom">>; page?: number; perPage?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<ListCompanyAnsweringRuleInfo, CompanyAnsweringRuleList, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId} */
  readAnsweringRule<W extends boolean = false>(ruleId: string, options?: { accountId?: string; extensionId?: string; showInactiveNumbers?: boolean; internalIds?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<CallHandlingRuleInfo, W>
  /** GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId} */
  readCompanyAnsweringRule<W extends boolean = false>(ruleId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CompanyAnsweringRuleInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId} */
  updateAnsweringRule<W extends boolean = false>(ruleId: string, body: UpdateAnsweringRuleRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CallHandlingRuleInfo, W>
  /** PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId} */
  updateCompanyAnsweringRule<W extends boolean = false>(ruleId: string, body: CompanyAnsweringRuleUpdate, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CompanyAnsweringRuleInfo, W>
  /** PATCH /restapi/v1.0/account/{accountId}/forward-all-calls */
  updateForwardAllCompanyCalls<W extends boolean = false>(body: ForwardAllCompanyCallsRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<ForwardAllCompanyCallsInfo, W>
}

export interface CallHandlingRuleInfo {
  uri?: string
  id?: string
  type?: RuleTypeInfo
  name?: string
  enabled?: boolean
  schedule?: ScheduleInfo
  calledNumbers?: CalledNumberInfo[]
  callers?: CallersInfo[]
  callHandlingAction?: _Open<"ForwardCalls" | "UnconditionalForwarding" | "AgentQueue" | "TransferToExtension" | "TakeMessagesOnly" | "PlayAnnouncementOnly" | "SharedLines">
  forwarding?: ForwardingInfo
  unconditionalForwarding?: UnconditionalForwardingInfo
  queue?: QueueInfo
  transfer?: TransferredExtensionInfo
  voicemail?: VoicemailInfo
  greetings?: GreetingInfo[]
  screening?: _Open<"NoCallerId" | "UnknownCallerId" | "Always">
  sharedLines?: SharedLinesInfo
  missedCall?: MissedCallInfo
}

export interface CalledNumberInfo {
  phoneNumber?: string
}

export interface CallersInfo {
  callerId?: string
  name?: string
}

export interface CallersInfoRequest {
  callerId?: string
  name?: string
}

export interface CompanyAnsweringRuleCalledNumberInfo {
  id?: string
  phoneNumber?: string
}

export interface CompanyAnsweringRuleCalledNumberInfoRequest {
  id?: string
  phoneNumber?: string
}

export interface CompanyAnsweringRuleCallersInfoRequest {
  callerId?: string
  name?: string
}

export interface CompanyAnsweringRuleExtensionInfo {
  id?: string
}

export interface CompanyAnsweringRuleExtensionInfoRequest {
  id?: string
}

export interface CompanyAnsweringRuleInfo {
  id?: string
  uri?: string
  enabled?: boolean
  type?: RuleTypeInfo
  name?: string
  callers?: CompanyAnsweringRuleCallersInfoRequest[]
  calledNumbers?: CompanyAnsweringRuleCalledNumberInfoRequest[]
  schedule?: CompanyAnsweringRuleScheduleInfo
  callHandlingAction?: _Open<"Operator" | "Disconnect" | "Bypass">
  extension?: CompanyAnsweringRuleExtensionInfoRequest
  greetings?: GreetingInfo[]
}

export interface CompanyAnsweringRuleList {
  uri?: string
  records?: ListCompanyAnsweringRuleInfo[]
  paging?: EnumeratedPagingModel
  navigation?: PageNavigationModel
}

export interface CompanyAnsweringRuleRequest {
  name?: string
  enabled?: boolean
  type?: RuleTypeInfo
  callers?: CompanyAnsweringRuleCallersInfoRequest[]
  calledNumbers?: CompanyAnsweringRuleCalledNumberInfo[]
  schedule?: CompanyAnsweringRuleScheduleInfoRequest
  callHandlingAction?: _Open<"Operator" | "Disconnect" | "Bypass">
  extension?: CompanyAnsweringRuleExtensionInfoRequest
  greetings?: GreetingInfo[]
}

export interface CompanyAnsweringRuleScheduleInfo {
  weeklyRanges?: CompanyAnsweringRuleWeeklyScheduleInfoRequest
  ranges?: RangesInfo[]
  ref?: _Open<"BusinessHours" | "AfterHours">
}

export interface CompanyAnsweringRuleScheduleInfoRequest {
  weeklyRanges?: CompanyAnsweringRuleWeeklyScheduleInfoRequest
  ranges?: RangesInfo[]
  ref?: _Open<"BusinessHours" | "AfterHours">
}

export interface CompanyAnsweringRuleTimeIntervalRequest {
  from?: string
  to?: string
}

export interface CompanyAnsweringRuleUpdate {
  id?: string
  enabled?: boolean
  name?: string
  callers?: CompanyAnsweringRuleCallersInfoRequest[]
  calledNumbers?: CompanyAnsweringRuleCalledNumberInfo[]
  schedule?: CompanyAnsweringRuleScheduleInfoRequest
  callHandlingAction?: _Open<"Operator" | "Disconnect" | "Bypass">
  type?: RuleTypeInfo
  extension?: CompanyAnsweringRuleExtensionInfo
  greetings?: GreetingInfo[]
}

export interface CompanyAnsweringRuleWeeklyScheduleInfoRequest {
  monday?: CompanyAnsweringRuleTimeIntervalRequest[]
  tuesday?: CompanyAnsweringRuleTimeIntervalRequest[]
  wednesday?: CompanyAnsweringRuleTimeIntervalRequest[]
  thursday?: CompanyAnsweringRuleTimeIntervalRequest[]
  friday?: CompanyAnsweringRuleTimeIntervalRequest[]
  saturday?: CompanyAnsweringRuleTimeIntervalRequest[]
  sunday?: CompanyAnsweringRuleTimeIntervalRequest[]
}

export interface CreateAnsweringRuleForwardingNumberInfo {
  id?: string
  uri?: string
  phoneNumber?: string
  label?: string
  type?: ForwardingPhoneNumberTypeEnum
}

export interface CreateAnsweringRuleRequest {
  enabled?: boolean
  type: string
  name: string
  callers?: CallersInfoRequest[]
  calledNumbers?: CalledNumberInfo[]
  schedule?: ScheduleInfo
  callHandlingAction?: _Open<"ForwardCalls" | "UnconditionalForwarding" | "AgentQueue" | "TransferToExtension" | "TakeMessagesOnly" | "PlayAnnouncementOnly" | "SharedLines">
  forwarding?: ForwardingInfo
  unconditionalForwarding?: UnconditionalForwardingInfo
  queue?: QueueInfo
  transfer?: TransferredExtensionInfo
  voicemail?: VoicemailInfo
  missedCall?: MissedCallInfo
  greetings?: GreetingInfo[]
  screening?: _Open<"NoCallerId" | "UnknownCallerId" | "Always">
}

export interface CustomAnsweringRuleInfo {
  uri?: string
  id?: string
  type?: RuleTypeInfo
  name?: string
  enabled?: boolean
  schedule?: ScheduleInfo
  calledNumbers?: CalledNumberInfo[]
  callers?: CallersInfo[]
  callHandlingAction?: _Open<"ForwardCalls" | "UnconditionalForwarding" | "AgentQueue" | "TransferToExtension" | "TakeMessagesOnly" | "PlayAnnouncementOnly" | "SharedLines">
  forwarding?: ForwardingInfo
  unconditionalForwarding?: UnconditionalForwardingInfo
  queue?: QueueInfo
  transfer?: TransferredExtensionInfo
  voicemail?: VoicemailInfo
  greetings?: GreetingInfo[]
  screening?: _Open<"NoCallerId" | "UnknownCallerId" | "Always">
  sharedLines?: SharedLinesInfo
  missedCall?: MissedCallInfo
}

export interface CustomGreetingInfoRequest {
  id?: string
}

export interface ExtensionShortInfoResource {
  id?: string
  name?: string
  extensionNumber?: string
}

export interface FixedOrderAgents {
  extension?: FixedOrderAgentsExtensionInfo
  index?: number
}

export interface FixedOrderAgentsExtensionInfo {
  id?: string
  uri?: string
  extensionNumber?: string
  name?: string
}

export interface ForwardAllCallsReason {
  code?: _Open<"ExtensionLimitation" | "FeatureLimitation">
  message?: string
}

export interface ForwardAllCompanyCallsInfo {
  enabled?: boolean
  ranges?: RangesInfo[]
  callHandlingAction?: IvrCallHandlingActionEnum
  extension?: ExtensionShortInfoResource
  reason?: ForwardAllCallsReason
}

export interface ForwardAllCompanyCallsRequest {
  enabled: boolean
}

export interface ForwardingInfo {
  notifyMySoftPhones?: boolean
  notifyAdminSoftPhones?: boolean
  softPhonesRingCount?: number
  softPhonesAlwaysRing?: boolean
  ringingMode?: _Open<"Sequentially" | "Simultaneously">
  rules?: ForwardingRuleInfo[]
  softPhonesPositionTop?: boolean
  mobileTimeout?: boolean
}

export interface ForwardingInfoCreateRuleRequest {
  notifyMySoftPhones?: boolean
  notifyAdminSoftPhones?: boolean
  softPhonesRingCount?: number
  softPhonesAlwaysRing?: boolean
  ringingMode?: _Open<"Sequentially" | "Simultaneously">
  rules?: ForwardingRuleCreateRequest[]
  mobileTimeout?: boolean
}

export interface ForwardingNumberInfoRulesCreateRuleRequest {
  id?: string
  type?: ForwardingPhoneNumberTypeEnum
  phoneNumber?: string
  label?: string
}

export interface ForwardingRuleCreateRequest {
  index?: number
  ringCount?: number
  enabled?: boolean
  forwardingNumbers?: ForwardingNumberInfoRulesCreateRuleRequest[]
}

export interface ForwardingRuleInfo {
  index?: number
  ringCount?: number
  enabled?: boolean
  forwardingNumbers?: CreateAnsweringRuleForwardingNumberInfo[]
}

export interface GreetingInfo {
  type?: GreetingTypeEnum
  preset?: PresetInfo
  custom?: CustomGreetingInfoRequest
}

export type IvrCallHandlingActionEnum = _Open<"Operator" | "Disconnect" | "Bypass">

export interface ListCompanyAnsweringRuleInfo {
  id?: string
  uri?: string
  enabled?: boolean
  type?: RuleTypeInfo
  name?: string
  calledNumbers?: CalledNumberInfo[]
  extension?: CompanyAnsweringRuleExtensionInfo
}

export interface MissedCallExtensionInfo {
  id?: string
}

export interface MissedCallExtensionInfoExternalNumber {
  phoneNumber?: string
}

export interface MissedCallInfo {
  actionType?: _Open<"PlayGreetingAndDisconnect" | "ConnectToExtension" | "ConnectToExternalNumber">
  extension?: MissedCallExtensionInfo
  externalNumber?: MissedCallExtensionInfoExternalNumber
}

export interface QueueInfo {
  transferMode?: _Open<"Rotating" | "Simultaneous" | "FixedOrder">
  transfer?: TransferInfo[]
  noAnswerAction?: _Open<"WaitPrimaryMembers" | "WaitPrimaryAndOverflowMembers" | "Voicemail" | "TransferToExtension" | "UnconditionalForwarding">
  fixedOrderAgents?: FixedOrderAgents[]
  holdAudioInterruptionMode?: _Open<"Never" | "WhenMusicEnds" | "Periodically">
  holdAudioInterruptionPeriod?: number
  holdTimeExpirationAction?: _Open<"TransferToExtension" | "UnconditionalForwarding" | "Voicemail">
  agentTimeout?: number
  wrapUpTime?: number
  holdTime?: number
  maxCallers?: number
  maxCallersAction?: _Open<"Voicemail" | "Announcement" | "TransferToExtension" | "UnconditionalForwarding">
  unconditionalForwarding?: UnconditionalForwardingInfo[]
  positionInQueue?: QueueInfoPositionInQueue
  callBack?: QueueInfoCallBack
}

export interface QueueInfoCallBack {
  confirmationAnnouncements?: (_Open<"PositionInQueue" | "EstimatedWaitTime">)[]
}

export interface QueueInfoPositionInQueue {
  playbackFrequency?: _Open<"EveryInterval" | "OnPositionChange">
}

export interface RangesInfo {
  from?: string
  to?: string
}

export interface RecipientInfo {
  uri?: string
  id?: string
}

export type RuleTypeInfo = _Open<"BusinessHours" | "AfterHours" | "Custom">

export interface ScheduleInfo {
  weeklyRanges?: WeeklyScheduleInfo
  ranges?: RangesInfo[]
  ref?: _Open<"BusinessHours" | "AfterHours">
}

export interface SharedLinesInfo {
  timeout?: number
}

export interface TransferExtensionInfo {
  id?: string
  uri?: string
  name?: string
  extensionNumber?: string
}

export interface TransferInfo {
  extension?: TransferExtensionInfo
  action?: _Open<"HoldTimeExpiration" | "MaxCallers" | "NoAnswer">
}

export interface TransferredExtension {
  id?: string
  uri?: string
}

export interface TransferredExtensionInfo {
  extension?: TransferredExtension
}

export interface UnconditionalForwardingInfo {
  phoneNumber?: string
  action?: _Open<"HoldTimeExpiration" | "MaxCallers" | "NoAnswer">
}

export interface UpdateAnsweringRuleRequest {
  id?: string
  forwarding?: ForwardingInfoCreateRuleRequest
  enabled?: boolean
  name?: string
  callers?: CallersInfoRequest[]
  calledNumbers?: CalledNumberInfo[]
  schedule?: ScheduleInfo
  callHandlingAction?: _Open<"ForwardCalls" | "UnconditionalForwarding" | "AgentQueue" | "TransferToExtension" | "TakeMessagesOnly" | "PlayAnnouncementOnly" | "SharedLines">
  type?: RuleTypeInfo
  unconditionalForwarding?: UnconditionalForwardingInfo
  queue?: QueueInfo
  voicemail?: VoicemailInfo
  missedCall?: MissedCallInfo
  greetings?: GreetingInfo[]
  screening?: _Open<"NoCallerId" | "UnknownCallerId" | "Always">
  showInactiveNumbers?: boolean
  transfer?: TransferredExtensionInfo
}

export interface UserAnsweringRuleList {
  uri?: string
  records?: CallHandlingRuleInfo[]
  paging?: EnumeratedPagingModel
  navigation?: PageNavigationModel
}

export interface VoicemailInfo {
  enabled?: boolean
  recipient?: RecipientInfo
}
export {}
