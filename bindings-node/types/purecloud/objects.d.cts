// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Many as _Many, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'
import { AuthzDivision, AuthzDivisionCursorListing, AuthzDivisionEntityListing } from './_shared.cjs'

export class ObjectsApi extends _PureCloudGroup {
  /** DELETE /api/v2/authorization/divisions/{divisionId} */
  deleteAuthorizationDivision<W extends boolean = false>(divisionId: string, options?: { force?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** GET /api/v2/authorization/divisions/{divisionId} */
  getAuthorizationDivision<W extends boolean = false>(divisionId: string, options?: { objectCount?: boolean } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
  /** GET /api/v2/authorization/divisions */
  getAuthorizationDivisions<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; objectCount?: boolean; id?: _Many<string>; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivisionEntityListing, W>
  /** All items of GET /api/v2/authorization/divisions */
  getAuthorizationDivisionsIter<W extends boolean = false>(options?: { pageSize?: number; pageNumber?: number; sortBy?: string; expand?: _Many<string>; nextPage?: string; previousPage?: string; objectCount?: boolean; id?: _Many<string>; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, AuthzDivisionEntityListing, W>
  /** GET /api/v2/authorization/divisions/deleted */
  getAuthorizationDivisionsDeleted<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivisionEntityListing, W>
  /** All items of GET /api/v2/authorization/divisions/deleted */
  getAuthorizationDivisionsDeletedIter<W extends boolean = false>(options?: { pageNumber?: number; pageSize?: number; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, AuthzDivisionEntityListing, W>
  /** GET /api/v2/authorization/divisions/home */
  getAuthorizationDivisionsHome<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
  /** GET /api/v2/authorization/divisions/limit */
  getAuthorizationDivisionsLimit<W extends boolean = false>(options?: _Inline<W>, call?: _Call<W>): _Answer<number, W>
  /** GET /api/v2/authorization/divisions/query */
  getAuthorizationDivisionsQuery<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; id?: _Many<string>; name?: string } & _Inline<W>, call?: _Call<W>): _Answer<AuthzDivisionCursorListing, W>
  /** All items of GET /api/v2/authorization/divisions/query */
  getAuthorizationDivisionsQueryIter<W extends boolean = false>(options?: { before?: string; after?: string; pageSize?: string; id?: _Many<string>; name?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<AuthzDivision, AuthzDivisionCursorListing, W>
  /** POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType} */
  postAuthorizationDivisionObject<W extends boolean = false>(divisionId: string, objectType: string, body: readonly string[], options?: _Inline<W>, call?: _Call<W>): _Answer<undefined, W>
  /** POST /api/v2/authorization/divisions/{divisionId}/restore */
  postAuthorizationDivisionRestore<W extends boolean = false>(divisionId: string, body: AuthzDivision, options?: _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
  /** POST /api/v2/authorization/divisions */
  postAuthorizationDivisions<W extends boolean = false>(body: AuthzDivision, options?: _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
  /** PUT /api/v2/authorization/divisions/{divisionId} */
  putAuthorizationDivision<W extends boolean = false>(divisionId: string, body: AuthzDivision, options?: _Inline<W>, call?: _Call<W>): _Answer<AuthzDivision, W>
}
export {}
