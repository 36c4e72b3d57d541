// What the addon offers to `lib/`. Private: it may change with any version. A test holds the names against the addon.

/** A failure of the core, before it is an error. */
export interface Failure {
  /** The stable number of its kind. */
  kind: number
  message: string
  operation?: string
  status?: number
  code?: string
  requestId?: string
  /** Milliseconds. */
  retryAfter?: number
  attempts: number
  /** Milliseconds. */
  waited: number
  outcomeUnknown: boolean
  retryable: boolean
  /** A JSON object. */
  headers?: string
  body?: string
  largeIntegers: boolean
}

/** An answer of a server. */
export interface Answer {
  status: number
  attempts: number
  requestId?: string
  /** A JSON object, when headers were wanted. */
  headers?: string
  /** 0 empty, 1 JSON, 2 text, 3 binary. */
  content: 0 | 1 | 2 | 3
  /** The body of JSON and text. */
  text?: string
  /** The body of anything else, and of JSON that is not UTF-8. */
  bytes?: Buffer
  /** Whether the JSON holds an integer that a number would round. */
  largeIntegers: boolean
}

/** The end of a task, a log line, or an event. Only the fields that belong to it are there. */
export interface Letter {
  ticket?: number
  answer?: Answer
  text?: string
  /** How many items of a page an earlier walk has taken; the page is the answer. */
  skip?: number
  /** The items of a page that cannot be read; null stands in their places. */
  bad?: { index: number; raw: Buffer; failure: Failure }[]
  failure?: Failure
  /** The login page that the task, which goes on, wants to be shown. */
  open?: string
  watcher?: number
  level?: 'debug' | 'info' | 'warning'
  event?: string
  /** What the client's store is to do, with the text, and by what number it answers. */
  store?: 'load' | 'save' | 'remove' | 'lock' | 'unlock'
  question?: number
}

/** Takes letters from the worker threads to one function. It does not keep the process alive unless held. */
export class Mailbox {
  constructor(deliver: (letter: Letter) => void)
  hold(): void
  release(): void
  /** Stops a task, if it still runs; its letter comes all the same. */
  cancel(ticket: number): void
}

/** A client of the core. What takes a ticket returns at once and ends with a letter. */
export class Client {
  private constructor()
  call(ticket: number, operation: string, args: string, options: string, headers: boolean): void
  invoke(ticket: number, operation: string, positional: string, named: string, options: string, headers: boolean): void
  request(
    ticket: number,
    method: string,
    path: string,
    query: string,
    headers: string,
    body: string | Uint8Array | undefined,
    options: string,
  ): void
  download(ticket: number, source: string, path: string, options: string): void
  /** When `shown`, a letter asks for the page of a login in the browser to be shown. */
  login(ticket: number, grant: string, options: string, shown: boolean): void
  /** A JSON object of `url`, `state` and perhaps `code_verifier`. */
  loginUrl(options: string): string | Failure
  parseLoginRedirect(address: string, state?: string): string | Failure
  refresh(ticket: number, options: string): void
  logout(ticket: number, options: string): void
  /** Sends nothing. `cursor` goes on where an earlier walk stopped. */
  pager(operation: string, positional: string, named: string, cursor?: string): Pager | Failure
  baseUrl(): string
  setEnvironment(name: string): Failure | null
  setGateway(gateway: string): Failure | null
  setAccessToken(token: string): Failure | null
  authData(): string
  setAuthData(data: string): Failure | null
  isTokenValid(): boolean
  forget(): Failure | null
  settle(ticket: number, options: string): void
  /** Answers a question to the store: with a text, nothing, or the name of what it threw. */
  answer(question: number, text: string | undefined, failure: string | undefined): void
  isAuthorized(): boolean
  /** 1 debug, 2 info and 4 warning lines, 8 events. */
  want(bits: number): void
  close(): void
}

/** A walk over the pages of a list. */
export class Pager {
  private constructor()
  /** The letter bears the next page, and none after the last one. */
  next(ticket: number, options: string, headers: boolean): void
  /** The dotted path of the items in each page; empty when the page itself is the list. */
  items(): string
  /** Where to go on after so many items of the page in hand. Waits for a page that is on its way. */
  cursor(taken: number): string
}

/** What a method of a group must know of its operation. */
export interface Method {
  id: string
  /** The parameters that are given by position. */
  positional: string[]
  /** All parameters. */
  parameters: string[]
  /** Whether it lists something page by page. */
  pages: boolean
}

/** A sandbox, running or not. */
export class Sandbox {
  constructor(mailbox: Mailbox)
  /** The letter's text is the URL. */
  start(ticket: number, options: string): void
  stop(ticket: number): void
}

export function open(mailbox: Mailbox, platform: string, options: string, watcher: number, hasStore: boolean): Client | Failure
export function groups(platform: string): string[]
export function methods(platform: string, group: string): string[]
export function method(platform: string, group: string, name: string): Method | null
export function unknownMethod(platform: string, group: string, name: string): Failure
export function regions(): [name: string, domain: string][]
export function pkceVerifier(length: number): string | Failure
export function pkceChallenge(verifier: string): string | Failure
export function version(): string
export function errorKinds(): { code: number; name: string }[]
export function eventNames(): string[]
/** The event's own name for any of its names. */
export function eventName(name: string): string | null
/** Puts integers beyond 2^53 - 1 in quotes, `mark` before their digits. */
export function quoteLargeIntegers(text: string, mark: string): string
