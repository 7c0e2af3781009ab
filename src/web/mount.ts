import type { TheRecord } from '../operations/index.js'

/** What an answer is made from. */
export interface Context {
  readonly req: { readonly raw: Request }
}

/** Answers a request to one path; null where another answer is due. */
export type Answer = (context: Context) => Promise<Response>

/** Where pages are hung in; the server's application is one. */
export interface Routes {
  get(path: string, answer: Answer): unknown
  post(path: string, answer: Answer): unknown
}

/** What the pages take from the server that holds them. */
export interface Hosting {
  /** Null: the pages say that there is no record. */
  readonly record: TheRecord | null
  readonly version: string
  /** Says that a path's POST needs no token where reading needs none. */
  changesNothing(path: string): void
  /** Whether a request may change something. */
  holdsToken(context: Context): boolean
  /** Is told of every change. */
  audit(context: Context, line: Readonly<Record<string, unknown>>): unknown
  /** Says what a reader sees where nothing is. */
  missing(page: Answer): void
}
