// The same package for `import`: the same classes as `require` gives. A test holds the names against the CommonJS face.

import pcsdk from './index.cjs'

export default pcsdk

export const {
  ApiClient,
  ApiError,
  ArgumentError,
  AuthError,
  BadRequest,
  Cancelled,
  ConfigError,
  Conflict,
  ConnectionFailed,
  DecodeError,
  Forbidden,
  InternalError,
  NotFound,
  OriginError,
  PcsdkError,
  PureCloudRegionHosts,
  PureCloudSession,
  RCSDK,
  RateLimited,
  RequestTimeout,
  Response,
  Sandbox,
  ServerError,
  StoreError,
  Unauthorized,
  platform,
  ringcentral,
  version,
} = pcsdk

// PureCloud's groups of operations.
export * from './groups.mjs'
