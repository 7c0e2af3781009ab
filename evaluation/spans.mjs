/**
 * Set arithmetic on lists of spans, for the measures: `[start, end)` in UTF-16 code units.
 * @typedef {readonly (readonly [number, number])[]} Spans
 */

/** @param {Spans} spans */
export const length = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0)

/** Characters in common over characters in either. @param {Spans} a @param {Spans} b */
export function jaccard(a, b) {
  let common = 0
  for (const [start, end] of a)
    for (const [from, to] of b) common += Math.max(0, Math.min(end, to) - Math.max(start, from))
  return common / (length(a) + length(b) - common || 1)
}

const EDGE = /[\s"'“”„‟«»‹›‘’‚‛`.,;:!?…—–-]/

/** Spans without the marks, points and spaces at their edges, as one key. @param {string} text @param {Spans} spans */
export function key(text, spans) {
  const pieces = spans.flatMap(([from, to]) => {
    let [start, end] = [from, to]
    while (start < end && EDGE.test(text[start])) start++
    while (end > start && EDGE.test(text[end - 1])) end--
    return start < end ? [`${start}-${end}`] : []
  })
  return pieces.join(' ')
}

/** Precision, recall and F1 in per cent, one decimal. */
export function rates({ right, gold, predicted }) {
  const p = predicted ? right / predicted : 0
  const r = gold ? right / gold : 0
  const f1 = p + r ? (2 * p * r) / (p + r) : 0
  return [p, r, f1].map((share) => (100 * share).toFixed(1)).join(' / ')
}
