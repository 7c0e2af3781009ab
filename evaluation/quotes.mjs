import { jaccard, key } from './spans.mjs'

/**
 * Direct quotations of four words or more on PolNeAR: are they found, is the content right to the word, is the source?
 * A quotation is a gold attribution of kind direct; it is found when a statement shares half of its characters.
 */
export function directQuotes(gold, predicted) {
  const count = { gold: 0, found: 0, content: 0, sourced: 0, source: 0, overlapping: 0 }
  for (const { id, text, attributions } of gold) {
    const statements = predicted.get(id)?.statements ?? []
    for (const one of attributions.filter(({ kind, content }) => kind === 'direct' && words(text, content) >= 4)) {
      count.gold++
      const best = bestOf(one, statements)
      if (!best) continue
      count.found++
      if (key(text, best.content) === key(text, one.content)) count.content++
      if (one.source.length === 0) continue
      count.sourced++
      if (key(text, best.source) === key(text, one.source)) count.source++
      if (jaccard(best.source, one.source) > 0) count.overlapping++
    }
  }
  return count
}

const words = (text, spans) =>
  spans.reduce((sum, [a, b]) => sum + text.slice(a, b).split(/\s+/).filter(Boolean).length, 0)

function bestOf(wanted, statements) {
  const ranked = statements.map((one) => ({ one, same: jaccard(wanted.content, one.content) }))
  return ranked.filter(({ same }) => same >= 0.5).sort((a, b) => b.same - a.same)[0]?.one ?? null
}

/** Verbs of speaking and writing: the list by which relations of speech are told from beliefs and attitudes. */
const SPEECH = new RegExp(
  `\\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according|ad(?:d|ds|ded|ding)|not(?:e|es|ed|ing)|ask(?:s|ed|ing)?|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|
claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)|insist(?:s|ed|ing)?|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?|maintain(?:s|ed|ing)?|explain(?:s|ed|ing)?|describ(?:e|es|ed|ing)|call(?:s|ed|ing)?|
declar(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|report(?:s|ed|ing)?|writ(?:e|es|ing|ten)|wrote|tweet(?:s|ed|ing)?|warn(?:s|ed|ing)?|urg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|
vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|predict(?:s|ed|ing)?|suggest(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|
accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|complain(?:s|ed|ing)?|criticiz(?:e|es|ed|ing)|prais(?:e|es|ed|ing)|joke(?:s|d)?|recall(?:s|ed|ing)?|remark(?:s|ed|ing)?|testif(?:y|ies|ied|ying)|
quot(?:e|es|ed|ing)|reiterat(?:e|es|ed|ing)|emphasiz(?:e|es|ed|ing)|stress(?:es|ed|ing)?|discuss(?:es|ed|ing)?|comment(?:s|ed|ing)?|repeat(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|point(?:s|ed|ing) out)\\b`.replace(
    /\n/g,
    '',
  ),
  'i',
)

/**
 * Relations of speech on PolNeAR: source, cue and content each share half of their characters (or both lack them).
 * Gold and predictions are both filtered by a reporting verb in the cue.
 */
export function speechRelations(gold, predicted) {
  const count = { right: 0, gold: 0, predicted: 0 }
  for (const { id, text, attributions } of gold) {
    const cued = ({ cue }) => SPEECH.test(cue.map(([a, b]) => text.slice(a, b)).join(' '))
    const free = new Set((predicted.get(id)?.statements ?? []).filter(cued))
    const wanted = attributions.filter(cued)
    count.gold += wanted.length
    count.predicted += free.size
    for (const one of wanted) {
      const match = [...free].find(
        (other) => same(one.cue, other.cue) && same(one.source, other.source) && same(one.content, other.content),
      )
      if (!match) continue
      free.delete(match)
      count.right++
    }
  }
  return count
}

const same = (a, b) => (a.length === 0 && b.length === 0) || jaccard(a, b) >= 0.5
