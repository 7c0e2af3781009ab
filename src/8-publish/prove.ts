import type { DocumentRecord } from '../types/index.js'
import { bare, type Evidence, evidenceOf } from './evidence.js'
import type { Page } from './page.js'
import { quotationsIn, visibleTexts } from './visible.js'

/** Words that the page shows, and the document it says they stand in. */
interface Claim {
  readonly words: string
  readonly source: number
  /** Whether the page sets them in quotation marks; then they must begin and end with whole words. */
  readonly quoted: boolean
}

/**
 * The page's own check: the quotations that do not stand in its sources, each as the page shows it. Looked up twice,
 * because each catches what the other cannot: the page as data names the source of every saying, and there its words
 * must stand; the text as written shows what a reader will see, whatever made it.
 */
export function provePage(page: Page, records: readonly DocumentRecord[], text: string): string[] {
  const byId = new Map(records.map((record) => [record.id, evidenceOf(record)]))
  const all = [...byId.values()]
  const claimed = claimsOf(page).filter((claim) => !stands(claim, byId.get(page.sources[claim.source - 1]?.id ?? '')))
  const shown = visibleTexts(text).flatMap(quotationsIn)
  const unproven = shown.filter(({ words, whole }) => {
    const wanted = bare(words)
    return !whole || !all.some((one) => one.quotes(wanted))
  })
  return [...new Set([...claimed, ...unproven].map(({ words }) => words))]
}

function stands({ words, quoted }: Claim, evidence: Evidence | undefined): boolean {
  if (evidence === undefined) return false
  return quoted ? evidence.quotes(bare(words)) : words.split(' … ').every((piece) => evidence.prints(bare(piece)))
}

function claimsOf({ lede, themes }: Page): Claim[] {
  const facts = lede.map(({ text, source }) => ({ words: text, source, quoted: false }))
  const emblems = themes.flatMap(({ emblem }) =>
    emblem ? [{ words: emblem.words, source: emblem.source, quoted: true }] : [],
  )
  const entries = themes.flatMap(({ entries, more }) => [...entries, ...more])
  const said = entries.flatMap(({ source, parts, prompt, variants, headlines }) => [
    ...[{ source, parts }, ...variants, ...headlines].flatMap((one) =>
      one.parts.map(({ text, quoted }) => claim(one.source, text, quoted)),
    ),
    ...(prompt === null ? [] : [claim(source, prompt, false)]),
  ])
  return [...facts, ...emblems, ...said]
}

function claim(source: number, words: string, quoted: boolean): Claim {
  return { words, source, quoted }
}
