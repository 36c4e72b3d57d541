// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class AdaptiveCardsApi extends _RingCentralGroup {
  /** POST /team-messaging/v1/chats/{chatId}/adaptive-cards */
  createGlipAdaptiveCardNew<W extends boolean = false>(chatId: string, body: AdaptiveCardRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdaptiveCardShortInfo, W>
  /** DELETE /team-messaging/v1/adaptive-cards/{cardId} */
  deleteGlipAdaptiveCardNew<W extends boolean = false>(cardId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /team-messaging/v1/adaptive-cards/{cardId} */
  getGlipAdaptiveCardNew<W extends boolean = false>(cardId: _Many<string>, options?: _Inline<W>, call?: _Call<W>): _Answer<AdaptiveCardInfo, W>
  /** PUT /team-messaging/v1/adaptive-cards/{cardId} */
  updateGlipAdaptiveCardNew<W extends boolean = false>(cardId: string, body: AdaptiveCardRequest, options?: _Inline<W>, call?: _Call<W>): _Answer<AdaptiveCardShortInfo, W>
}

export interface ActionAdaptiveCardInfo {
  type?: _Open<"AdaptiveCard">
  body?: ActionCardBody[]
}

export interface ActionCardBody {
  type?: _Open<"Input.Text">
  id?: string
  isMultiline?: boolean
  placeholder?: string
}

export interface AdaptiveCardAction {
  type?: _Open<"Action.ShowCard" | "Action.Submit" | "Action.OpenUrl" | "Action.ToggleVisibility">
  title?: string
  card?: ActionAdaptiveCardInfo
  url?: string
}

export interface AdaptiveCardColumnInfo {
  type?: string
  width?: string
  items?: AdaptiveCardColumnItemInfo[]
}

export interface AdaptiveCardColumnItemInfo {
  type?: string
  url?: string
  size?: string
  style?: string
  wrap?: boolean
  spacing?: string
  text?: string
  isSubtle?: boolean
}

export interface AdaptiveCardCreator {
  id?: string
}

export interface AdaptiveCardInfo {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  $schema?: string
  type?: _Open<"AdaptiveCard">
  version?: string
  creator?: AdaptiveCardCreator
  chatIds?: string[]
  body?: AdaptiveCardInfoRequest[]
  actions?: AdaptiveCardAction[]
  selectAction?: AdaptiveCardSelectAction
  fallbackText?: string
  backgroundImage?: AdaptiveCardInfoBackgroundImage
  minHeight?: string
  speak?: string
  lang?: _Open<"en" | "fr" | "es">
  verticalContentAlignment?: VerticalContentAlignment
}

export interface AdaptiveCardInfoBackgroundImage {
  type?: _Open<"BackgroundImage">
  url?: string
  fillMode?: ImageFillMode
  horizontalAlignment?: HorizontalAlignment
  verticalAlignment?: VerticalAlignment
}

export interface AdaptiveCardInfoRequest {
  type?: _Open<"Container">
  items?: AdaptiveCardInfoRequestItem[]
}

export interface AdaptiveCardInfoRequestItem {
  type?: _Open<"TextBlock" | "ColumnSet" | "Column" | "FactSet">
  text?: string
  weight?: string
  size?: string
  columns?: AdaptiveCardColumnInfo[]
}

export interface AdaptiveCardRequest {
  type: _Open<"AdaptiveCard">
  version: string
  body?: AdaptiveCardInfoRequest[]
  actions?: AdaptiveCardAction[]
  selectAction?: AdaptiveCardSelectAction
  fallbackText?: string
  backgroundImage?: AdaptiveCardRequestBackgroundImage
  minHeight?: string
  speak?: string
  lang?: _Open<"en" | "fr" | "es">
  verticalContentAlignment?: VerticalContentAlignment
}

export interface AdaptiveCardRequestBackgroundImage {
  type?: _Open<"BackgroundImage">
  url?: string
  fillMode?: ImageFillMode
  horizontalAlignment?: HorizontalAlignment
  verticalAlignment?: VerticalAlignment
}

export interface AdaptiveCardSelectAction {
  type: _Open<"Action.Submit" | "Action.OpenUrl" | "Action.ToggleVisibility">
}

export interface AdaptiveCardShortInfo {
  id?: string
  creationTime?: string
  lastModifiedTime?: string
  $schema?: string
  type?: _Open<"AdaptiveCard">
  version?: string
  creator?: AdaptiveCardCreator
  chatIds?: string[]
}

export type HorizontalAlignment = string

export type ImageFillMode = string

export type VerticalAlignment = string

export type VerticalContentAlignment = string
export {}
