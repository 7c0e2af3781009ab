import type { Lexicon } from '../lexicon.js'
import type { AlarmRule } from './alarm.js'

/** Another form of the same verb: was for is. */
export const tense: AlarmRule = {
  alarm: 'tense',
  description: 'The same verb stands in another form: “was” for “is”, “paid” for “pays”.',
  rings: ({ change, lexicon }) =>
    change.kind === 'words' &&
    change.quote.some(({ key }) =>
      change.source.some((other) => key !== other.key && sameVerb(key, other.key, lexicon)),
    ),
}

function sameVerb(a: string, b: string, { verbs }: Lexicon): boolean {
  const [one, other] = [verbOf(a, verbs), verbOf(b, verbs)]
  if (one !== null && one === other) return true
  return stemsOf(a).some((stem) => stemsOf(b).includes(stem)) && (/(?:ed|ing)$/.test(a) || /(?:ed|ing)$/.test(b))
}

/** The verb of an irregular form; "it's" and "we're" are forms of "be". */
function verbOf(key: string, verbs: Lexicon['verbs']): string | null {
  if (/'(?:s|re|m)$/.test(key)) return 'be'
  if (/'ve$/.test(key)) return 'have'
  return verbs.get(key) ?? null
}

/** What a regular form may be made from: "stopped" from "stop", "hoped" from "hope", "tries" from "try". */
function stemsOf(key: string): string[] {
  const found = [key]
  for (const ending of ['ed', 'ing', 'es', 's', 'd']) {
    if (!key.endsWith(ending) || key.length - ending.length < 2) continue
    const stem = key.slice(0, -ending.length)
    found.push(stem, `${stem}e`)
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1))
    if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`)
  }
  return found
}
