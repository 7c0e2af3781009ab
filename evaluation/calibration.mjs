import { namesOf, sameName } from './outcomes.mjs'
import { jaccard } from './spans.mjs'

/**
 * What confidence is worth: of the statements given so much, how many have the right speaker? On documents whose every
 * attribution is resolved; a statement counts when it is matched by content and the gold is sure of who speaks.
 */
export function reliability(gold, predicted) {
  const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.001].map((from) => ({ from, named: 0, right: 0, sum: 0 }))
  for (const { id, attributions } of gold) {
    const free = new Set(predicted.get(id)?.statements ?? [])
    for (const wanted of attributions.filter(
      ({ sure, wrong, speakers }) => sure !== false && !wrong && speakers?.length,
    )) {
      const best = [...free]
        .map((one) => ({ one, same: jaccard(wanted.content, one.content) }))
        .sort((a, b) => b.same - a.same)[0]
      if (!best || best.same < 0.5) continue
      free.delete(best.one)
      if (best.one.speakers.length === 0) continue
      const bin = bins.findLast(({ from }) => best.one.confidence >= from)
      bin.named++
      bin.sum += best.one.confidence
      const names = namesOf(wanted)
      if (best.one.speakers.some(({ name }) => names.some((other) => sameName(name, other)))) bin.right++
    }
  }
  return bins.slice(0, -1).map((bin, at) => ({ ...bin, to: Math.min(1, bins[at + 1].from) }))
}
