// Everything of RingCentral.

export * from './ringcentral-groups.cjs'
export { Platform, SDK } from './ringcentral-sdk.cjs'
