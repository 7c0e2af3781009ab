import { toDom } from './bridge.js'
import { gather, type Piece } from './formats/gather.js'
import type { PageSize, PageTree } from './formats/html.js'
import { walk } from './formats/parts.js'

/** The article of a page, and what Readability read about it in passing. */
export interface Article {
  readonly pieces: readonly Piece[]
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
}

/**
 * What Readability over linkedom does within seconds. A page of news has some thousands of elements at a depth of
 * twenty; the limits are ten times that. Beyond them one page took a minute and a half.
 */
const MOST: PageSize = { depth: 512, elements: 30_000, climbs: 40_000_000, crowds: 100_000_000 }

/**
 * Finds the article by Readability; "too-deep" where the page could hang or exhaust it, null where it finds none. It
 * and the DOM below it were written for pages that browsers made sense of; where they stumble, no article was found.
 */
export async function findArticle(page: PageTree): Promise<Article | 'too-deep' | null> {
  if (Object.entries(MOST).some(([what, most]) => page.size[what as keyof PageSize] > most)) return 'too-deep'
  const { Readability } = await import('@mozilla/readability')
  try {
    const dom = await toDom(page)
    const found = new Readability<Node>(dom.document, { keepClasses: true, serializer: (node) => node }).parse()
    if (!found?.content) return null
    return {
      pieces: gather(walk(found.content, dom.shape)),
      title: oneLine(found.title),
      byline: oneLine(found.byline),
      publisher: oneLine(found.siteName),
    }
  } catch {
    return null
  }
}

function oneLine(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null
}
