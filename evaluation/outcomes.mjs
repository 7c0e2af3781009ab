import { createHash } from 'node:crypto'

/**
 * What became of each gold statement, one by one, so that a change shows its gains and losses and not only a sum. It
 * holds no words of the gold: documents by a digest of their id, statements by their offsets.
 * @typedef {'missed' | 'found' | 'right' | 'wrong' | 'unattributed'} Outcome
 */

/** How good each outcome is; a change upwards is a gain. */
const RANK = { wrong: 0, missed: 1, unattributed: 2, found: 3, right: 4 }

/** Two statements are one when their contents share half of their characters: the rule of the published results. */
const SAME = 0.5

/**
 * @param {readonly any[]} gold
 * @param {ReadonlyMap<string, any>} predicted
 * @returns {Record<string, Record<string, Outcome>>}
 */
export function outcomes(gold, predicted) {
  return Object.fromEntries(gold.map((one) => [digest(one.id), documentOutcomes(one, predicted.get(one.id))]))
}

/** @param {any} gold @param {any} record */
function documentOutcomes(gold, record) {
  const free = new Set(record?.statements ?? [])
  const wanted = (gold.statements ?? gold.attributions).filter(({ content }) => content.length > 0)
  return Object.fromEntries(wanted.map((one) => [`${one.content[0][0]}-${one.content.at(-1)[1]}`, outcome(one, free)]))
}

/** @param {any} wanted @param {Set<any>} free @returns {Outcome} */
function outcome(wanted, free) {
  const ranked = [...free].map((one) => ({ one, same: shared(wanted.content, one.content) }))
  const best = ranked.filter(({ same }) => same >= SAME).sort((a, b) => b.same - a.same)[0]?.one
  if (!best) return 'missed'
  free.delete(best)
  const names = namesOf(wanted)
  if (names.length === 0) return 'found'
  if (best.speakers.length === 0) return 'unattributed'
  return best.speakers.some(({ name }) => names.some((other) => sameName(name, other))) ? 'right' : 'wrong'
}

/** Every name that counts as right. */
export function namesOf({ speakers }) {
  return (speakers ?? []).flatMap((one) => (typeof one === 'string' ? [one] : [one.name, ...(one.also ?? [])]))
}

/** Equal, or one the end of the other. */
export function sameName(a, b) {
  const [x, y] = [folded(a), folded(b)]
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)
}

function folded(name) {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/^(the|an?|mr|mrs|ms|dr)\.? /, '').trim()
}

/** Characters in common over characters in either. */
function shared(a, b) {
  let common = 0
  for (const [start, end] of a)
    for (const [from, to] of b) common += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return common / (length(a) + length(b) - common || 1)
}

function length(spans) {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** @param {string} id */
export function digest(id) {
  return createHash('sha256').update(id).digest('hex').slice(0, 8)
}

/**
 * What got better and what got worse since the frozen run.
 * @param {Record<string, Record<string, Outcome>>} before
 * @param {Record<string, Record<string, Outcome>>} now
 */
export function changes(before, now) {
  const all = Object.entries(now).flatMap(([document, found]) =>
    Object.entries(found).flatMap(([place, outcome]) => {
      const was = before[document]?.[place]
      return was && was !== outcome ? [{ document, place, was, outcome, gain: RANK[outcome] > RANK[was] }] : []
    }),
  )
  return { gains: all.filter(({ gain }) => gain), losses: all.filter(({ gain }) => !gain) }
}

/** How many of each outcome. */
export function tally(found) {
  const counts = {}
  for (const outcome of Object.values(found).flatMap(Object.values)) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}
