/** What no database takes in a text: the NUL sign, and half of a sign that UTF-16 writes in two halves. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The text as a database takes it, unit for unit as long. Whoever needs the text as it was keeps it as JSON beside. */
export function storable(text: string): string {
  return /[\0\uD800-\uDFFF]/.test(text) ? text.replace(UNSTORABLE, '\uFFFD') : text
}

/** SQL counts whole signs where spans count UTF-16 units: a stretch of a text as `substr` takes it, counted from 1. */
export function substringOf(text: string, [start, end]: readonly [number, number]): [start: number, length: number] {
  const from = signsIn(text, 0, start)
  return [from + 1, signsIn(text, start, end)]
}

function signsIn(text: string, from: number, to: number): number {
  let count = to - from
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit <= 0xdbff && text.charCodeAt(at + 1) >= 0xdc00 && text.charCodeAt(at + 1) <= 0xdfff)
      count--
  }
  return count
}

/** Whether a text holds any sign of two units: most do not, and need no counting. */
export function hasPairs(text: string): boolean {
  return /[\uD800-\uDBFF]/.test(text)
}
