// Generated from core/catalog by `cargo dev generate`; do not edit.
import { Answer as _Answer, Inline as _Inline, Items as _Items, Open as _Open, PureCloudGroup as _PureCloudGroup, WalkOptions as _WalkOptions } from '../group.cjs'
import { CallOptions as _Call } from '../options.cjs'

export class DependenciesApi extends _PureCloudGroup {
  /** GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby */
  getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredby<W extends boolean = false>(entityType: string, entityId: string, options?: { pageSize?: string; beforeSourceType?: string; beforeSourceId?: string; afterSourceType?: string; afterSourceId?: string } & _Inline<W>, call?: _Call<W>): _Answer<DependencyEntityListing, W>
  /** All items of GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredby */
  getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbyIter<W extends boolean = false>(entityType: string, entityId: string, options?: { pageSize?: string; beforeSourceType?: string; beforeSourceId?: string; afterSourceType?: string; afterSourceId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DependencyEntity, DependencyEntityListing, W>
  /** GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requiredbycounts */
  getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiredbycounts<W extends boolean = false>(entityType: string, entityId: string, options?: _Inline<W>, call?: _Call<W>): _Answer<DependencyCount, W>
  /** GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires */
  getDependenciesTypeEntityTypeIdEntityIdConnectionsRequires<W extends boolean = false>(entityType: string, entityId: string, options?: { pageSize?: string; beforeSourceType?: string; beforeSourceId?: string; afterSourceType?: string; afterSourceId?: string } & _Inline<W>, call?: _Call<W>): _Answer<DependencyEntityListing, W>
  /** All items of GET /api/v2/dependencies/type/{entityType}/id/{entityId}/connections/requires */
  getDependenciesTypeEntityTypeIdEntityIdConnectionsRequiresIter<W extends boolean = false>(entityType: string, entityId: string, options?: { pageSize?: string; beforeSourceType?: string; beforeSourceId?: string; afterSourceType?: string; afterSourceId?: string; limit?: number; cursor?: string } & _Inline<W>, call?: _WalkOptions<W>): _Items<DependencyEntity, DependencyEntityListing, W>
}

export interface DependencyCount {
  estimatedCount?: number
}

export interface DependencyEntity {
  entityId: string
  entityType: _Open<"Integration" | "DataAction" | "Credential">
}

export interface DependencyEntityListing {
  entities?: DependencyEntity[]
  nextUri?: string
  selfUri?: string
  previousUri?: string
}
export {}
