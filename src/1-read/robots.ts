/** What a robots.txt says: may this page be read by this reader? */
export interface Robots {
  allows(url: string): boolean
  /** The pause it asks for between two pages, in milliseconds; null where it says nothing. */
  readonly delay: number | null
}

/** Who onrecord is to a robots.txt; the full User-Agent header may say more. */
export const ROBOT = 'onrecord'

/**
 * The rules of RFC 9309 for an answer to a request for robots.txt: missing means allowed; a server in trouble means
 * not now, because it could not say.
 */
export async function robotsFrom(url: string, answer: { status: number; body: string }): Promise<Robots> {
  if (answer.status >= 500) return { allows: () => false, delay: null }
  if (answer.status >= 300) return { allows: () => true, delay: null }
  const { default: imported } = await import('robots-parser')
  // The package is CommonJS: its types promise a function as default, Node hands out exactly that.
  const parse = imported as unknown as (url: string, text: string) => Rules
  const rules = parse(url, answer.body)
  const seconds = rules.getCrawlDelay(ROBOT)
  const delay = seconds === undefined || !(seconds > 0) ? null : seconds * 1000
  return { allows: (page) => rules.isAllowed(page, ROBOT) !== false, delay }
}

/** What of the package is used. */
interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}
