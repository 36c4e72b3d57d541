// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { Language, LanguageEntityListing } from './_shared.cjs'

export class LanguagesApi extends _PureCloudGroup {
  /** DELETE /api/v2/languages/{languageId} @deprecated */
  deleteLanguage<W extends boolean = false>(languageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/languages/{languageId} @deprecated */
  getLanguage<W extends boolean = false>(languageId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<Language, W>
  /** GET /api/v2/languages @deprecated */
  getLanguages<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<LanguageEntityListing, W>
  /** All items of GET /api/v2/languages @deprecated */
  getLanguagesIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortOrder?: _Open<"ascending" | "descending">; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<Language, LanguageEntityListing, W>
  /** GET /api/v2/languages/translations */
  getLanguagesTranslations<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AvailableTranslations, W>
  /** GET /api/v2/languages/translations/builtin */
  getLanguagesTranslationsBuiltin<W extends boolean = false>(language: string, options?: _Inline<W>, call?: _Call<W>): _Answer<{ [key: string]: any }, W>
  /** GET /api/v2/languages/translations/organization */
  getLanguagesTranslationsOrganization<W extends boolean = false>(language: string, options?: _Inline<W>, call?: _Call<W>): _Answer<{ [key: string]: any }, W>
  /** GET /api/v2/languages/translations/users/{userId} */
  getLanguagesTranslationsUser<W extends boolean = false>(userId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<{ [key: string]: any }, W>
  /** POST /api/v2/languages @deprecated */
  postLanguages<W extends boolean = false>(body: Language, options?: _Inline<W>, call?: _Call<W>): _Answer<Language, W>
}

export interface AvailableTranslations {
  orgSpecific?: string[]
  builtin?: string[]
}
export {}
