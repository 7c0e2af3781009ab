import type { Scorer } from './layer.js'
import { LABEL_FEATURES, labelFeatures, MOVE_FEATURES, moveFeatures } from './parse-features.js'
import { Move, type ParseState } from './parse-state.js'

/** The two layers of the parser: which transition, and what an arc is called. */
export interface ParserLayers {
  /** Three classes: `Move`. */
  readonly moves: Scorer
  /** One class a label. */
  readonly labels: Scorer
}

/** The legal transition with the highest score; there is one until the state is done. */
export function bestMove(state: ParseState, scores: Int32Array): number {
  let best = -1
  for (let move = 0; move < 3; move++)
    if (state.allows(move) && (best < 0 || scores[move]! > scores[best]!)) best = move
  return best
}

/**
 * Parses a tagged sentence greedily: 2n decisions for n words, never undone. An arc is named when it is drawn, when
 * its dependent has all its own dependents, so that the next decisions can look at the name.
 */
export function parseSentence(state: ParseState, { moves, labels }: ParserLayers, rows: Int32Array): void {
  const forMoves = { rows, shift: moves.shift }
  const forLabels = { rows, shift: labels.shift }
  while (!state.done) {
    moveFeatures(state, forMoves)
    const move = bestMove(state, moves.scores(rows, MOVE_FEATURES))
    if (move === Move.shift) state.shift()
    else {
      labelFeatures(state, state.headBy(move), forLabels)
      state.attach(move, labels.best(rows, LABEL_FEATURES))
    }
  }
}
