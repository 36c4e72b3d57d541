// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Many as _Many, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class SmsTemplatesApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/message-store-templates */
  createCompanyMessageTemplate<W extends boolean = false>(body: MessageTemplateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageTemplateResponse, W>
  /** POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates */
  createUserMessageTemplate<W extends boolean = false>(body: MessageTemplateRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageTemplateResponse, W>
  /** DELETE /restapi/v1.0/account/{accountId}/message-store-templates/{templateId} */
  deleteCompanyMessageTemplate<W extends boolean = false>(templateId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId} */
  deleteUserMessageTemplate<W extends boolean = false>(templateId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/message-store-templates */
  listCompanyMessageTemplates<W extends boolean = false>(options?: { accountId?: string; siteIds?: _Many<string> } & _Inline<W>, call?: _Call<W>): _Answer<MessageTemplatesListResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates */
  listUserMessageTemplates<W extends boolean = false>(options?: { accountId?: string; extensionId?: string; siteIds?: _Many<string>; scope?: _Open<"Company" | "Personal"> } & _Inline<W>, call?: _Call<W>): _Answer<MessageTemplatesListResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/message-store-templates/{templateId} */
  readCompanyMessageTemplate<W extends boolean = false>(templateId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageTemplateResponse, W>
  /** GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId} */
  readUserMessageTemplate<W extends boolean = false>(templateId: string, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageTemplateResponse, W>
  /** PUT /restapi/v1.0/account/{accountId}/message-store-templates/{templateId} */
  updateCompanyMessageTemplate<W extends boolean = false>(templateId: string, body: MessageTemplateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageTemplateResponse, W>
  /** PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId} */
  updateUserMessageTemplate<W extends boolean = false>(templateId: string, body: MessageTemplateRequest, options?: { accountId?: string; extensionId?: string } & _Inline<W>, call?: _Call<W>): _Answer<MessageTemplateResponse, W>
}

export interface MessageTemplateInfo {
  text: string
}

export interface MessageTemplateRequest {
  id?: string
  displayName: string
  body: MessageTemplateInfo
  scope?: VisibilityType
  site?: Site
}

export interface MessageTemplateResponse {
  id?: string
  displayName?: string
  body?: MessageTemplateInfo
  scope?: VisibilityType
  site?: Site
}

export interface MessageTemplatesListResponse {
  records?: MessageTemplateResponse[]
}

export interface Site {
  id?: string
  name?: string
}

export type VisibilityType = _Open<"Company" | "Personal">
export {}
