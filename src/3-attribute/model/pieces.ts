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

/** So many tokens are read together at most: what is kept of them meanwhile, some 300 bytes each, fits into the cache. */
export const TOGETHER = 2048

/** Puts pieces that follow each other into groups of at most TOGETHER tokens; a longer piece is alone. */
export function groupPieces<Piece extends TokenRange>(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let room = 0
  for (const piece of pieces) {
    const size = piece.to - piece.from
    if (groups.length === 0 || size > room) {
      groups.push([])
      room = TOGETHER
    }
    groups.at(-1)!.push(piece)
    room -= size
  }
  return groups
}
