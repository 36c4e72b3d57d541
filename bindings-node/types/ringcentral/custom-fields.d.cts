// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Open as _Open, RingCentralGroup as _RingCentralGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class CustomFieldsApi extends _RingCentralGroup {
  /** POST /restapi/v1.0/account/{accountId}/custom-fields */
  createCustomField<W extends boolean = false>(body: CustomFieldCreateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomFieldModel, W>
  /** DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId} */
  deleteCustomField<W extends boolean = false>(fieldId: string, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /restapi/v1.0/account/{accountId}/custom-fields */
  listCustomFields<W extends boolean = false>(options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomFieldList, W>
  /** PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId} */
  updateCustomField<W extends boolean = false>(fieldId: string, body: CustomFieldUpdateRequest, options?: { accountId?: string } & _Inline<W>, call?: _Call<W>): _Answer<CustomFieldModel, W>
}

export interface CustomFieldCreateRequest {
  category?: _Open<"User">
  displayName?: string
}

export interface CustomFieldList {
  records?: CustomFieldModel[]
}

export interface CustomFieldModel {
  id?: string
  category?: _Open<"User">
  displayName?: string
}

export interface CustomFieldUpdateRequest {
  displayName?: string
}
export {}
