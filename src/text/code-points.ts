/**
 * Offsets of a text as other tools count them: in code points, where a sign of two UTF-16 units counts once. Made for one
 * text, because most texts have no such sign and need no table.
 */
export function codePoints(text: string): (unit: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (unit) => unit
  const counts = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    counts[at] = count
    const pair = text.codePointAt(at)! > 0xffff
    // Both halves of a pair have the place of the whole.
    if (pair) counts[++at] = count
    count++
  }
  counts[text.length] = count
  return (unit) => counts[unit]!
}
