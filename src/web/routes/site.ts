import type { Context, Hosting } from '../mount.js'
import type { Page } from '../parts/frame.js'

/** Makes the page of a path, or a whole response where no page is due. Errors become pages elsewhere. */
export type Answering = (context: Context, signedIn: boolean) => Promise<Page | Response>

/** Where routes are told. */
export interface Site {
  get(path: string, answering: Answering): unknown
  post(path: string, answering: Answering): unknown
  readonly hosting: Hosting
}

/** What the address asks. */
export const askedIn = ({ req }: Context): URLSearchParams => new URL(req.raw.url).searchParams

/** A field of a form that holds words; empty where it is missing or a file. */
export function wordsIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
