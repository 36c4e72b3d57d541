export * from './types/errors.cjs'
export * from './types/purecloud.cjs'
export { AuthData, EventListener, EventName, LoginAnswer, LoginData, LoginPage } from './types/client.cjs'
export {
  BrowserLoginOptions,
  CallOptions,
  ClientOptions,
  LoginPageOptions,
  LoginUrlOptions,
  Logger,
  RequestOptions,
} from './types/options.cjs'
export { Headers, Response } from './types/response.cjs'
export { LoginOptions, SDK as RCSDK, SDKOptions } from './types/ringcentral-sdk.cjs'
export { Sandbox, SandboxOptions } from './types/sandbox.cjs'
export * as platform from './types/purecloud.cjs'
export * as ringcentral from './types/ringcentral.cjs'

/** The library's version. */
export const version: string
