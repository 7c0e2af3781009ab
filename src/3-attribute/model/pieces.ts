import type { Syntax } from '../../2-understand/index.js'
import type { TokenRange } from './passage.js'

/** The longest paragraph that is read as a whole. The longest of PolNeAR has 540 tokens; news has hardly any above 200. */
export const LONGEST = 600

/** Cuts a range of tokens into pieces of at most LONGEST tokens, at sentence ends where there are any. */
export function cutPieces(syntax: Syntax, { from, to }: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = []
  let start = from
  while (to - start > LONGEST) {
    let end = start + LONGEST
    while (end > start && syntax.sentence[end] === syntax.sentence[end - 1]) end--
    if (end === start) end = start + LONGEST
    pieces.push({ from: start, to: end })
    start = end
  }
  if (start < to) pieces.push({ from: start, to })
  return pieces
}
