// Everything of PureCloud: what the old module calls `platform`.

export * from './purecloud-groups.cjs'
export { ApiClient, PureCloudSession } from './client.cjs'

/** PureCloud's regions: domains by name. */
export const PureCloudRegionHosts: Readonly<Record<string, string>>
