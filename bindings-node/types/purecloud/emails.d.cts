// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, PureCloudGroup as _PureCloudGroup } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { EmailSettings, EmailThreadingSettings } from './_shared.cjs'

export class EmailsApi extends _PureCloudGroup {
  /** DELETE /api/v2/emails/settings/threading */
  deleteEmailsSettingsThreading<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/emails/settings */
  getEmailsSettings<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EmailSettings, W>
  /** GET /api/v2/emails/settings/threading */
  getEmailsSettingsThreading<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<EmailThreadingSettings, W>
  /** PATCH /api/v2/emails/settings */
  patchEmailsSettings<W extends boolean = false>(options?: { body?: EmailSettings } & _Inline<W>, call?: _Call<W>): _Answer<EmailSettings, W>
  /** PATCH /api/v2/emails/settings/threading */
  patchEmailsSettingsThreading<W extends boolean = false>(options?: { body?: EmailThreadingSettings } & _Inline<W>, call?: _Call<W>): _Answer<EmailThreadingSettings, W>
}
export {}
