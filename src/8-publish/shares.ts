import { contentTexts, type Utterance, wordsOf } from '../6-gather/index.js'
import { innerWords, reportedWords } from './marks.js'

/** How much of the page one voice has. */
export interface Share {
  readonly name: string
  /** Words between quotation marks, each utterance counted once. */
  readonly words: number
  readonly utterances: number
}

const MOST = 8

/** Who spoke how much, most words first. Unnamed speakers are left out: several may stand behind one description. */
export function sharesOf(utterances: readonly Utterance[]): Share[] {
  const shares = new Map<string, Share>()
  for (const { main, voices } of utterances) {
    const direct = main.statement.kind === 'direct'
    const words = direct ? contentTexts(main).flatMap(innerWords).flatMap(wordsOf).length : 0
    for (const { name, kind } of voices) {
      if (kind === 'unnamed' || kind === 'document') continue
      const so = shares.get(name) ?? { words: 0, utterances: 0 }
      shares.set(name, { name: reportedWords(name), words: so.words + words, utterances: so.utterances + 1 })
    }
  }
  const sorted = [...shares.values()].sort((a, b) => b.words - a.words || b.utterances - a.utterances || order(a, b))
  return sorted.filter(({ words }) => words > 0).slice(0, MOST)
}

function order(a: Share, b: Share): number {
  return a.name < b.name ? -1 : 1
}
