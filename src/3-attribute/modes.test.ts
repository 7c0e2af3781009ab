import { describe, expect, test } from 'vitest'
import { readText } from '../1-read/index.js'
import { understand } from '../2-understand/index.js'
import { readMode } from './modes.js'
import { lineOf } from './units.js'

/** The mode of a cue in a sentence, "unreal" where nobody said it; a cue in pieces has " | " between them. */
function modeOf(text: string, cue: string): string {
  const { document, language, paragraphs } = understand(readText(text, { id: 'test', language: 'en' }).document)
  const paragraph = paragraphs[0]!
  const line = lineOf(document.text, language, { paragraph, sentence: paragraph.sentences[0]! })
  const { mode, unreal } = readMode(
    line,
    cue.split(' | ').map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length })),
  )
  return unreal ? `unreal ${mode}` : mode
}

describe('verbs that the rules know', () => {
  test.each([
    ['plain', 'Ostby said the quay had sunk.', 'said', 'said'],
    ['a question', 'Ostby asked whether the quay had sunk.', 'asked', 'asked'],
    ['a belief', 'Ostby believes the quay has sunk.', 'believes', 'thought'],
    ['announced for later', 'Ostby will say the quay has sunk.', 'will say', 'prospective'],
    ['expected', 'Ostby is expected to tell MPs the quay has sunk.', 'is expected to tell', 'prospective'],
    ['refused', 'Ostby declined to say who had sunk the quay.', 'declined to say', 'withheld'],
    ['not said', 'Ostby did not say who had sunk the quay.', 'did not say', 'withheld'],
    ['imagined', 'Imagine Ostby saying the quay had sunk.', 'saying', 'unreal said'],
    ['might have', 'Ostby might say the quay had sunk.', 'might say', 'unreal said'],
    ['would have', 'Ostby would have said the quay had sunk.', 'said', 'unreal said'],
    ['a condition', 'If Ostby says the quay has sunk, it has.', 'says', 'unreal said'],
  ] as const)('%s', (_, text, cue, mode) => {
    expect(modeOf(text, cue)).toBe(mode)
  })
})

describe('words that only the model finds, by their stems', () => {
  test.each([
    ['a feeling', 'Pilots distrust the new buoys.', 'distrust', 'thought'],
    ['a wish', 'Pilots want the buoys gone.', 'want', 'thought'],
    ['an intention', 'Ostby intends to sink the quay.', 'intends', 'thought'],
    ['a decision', 'Ostby decided to sink the quay.', 'decided', 'thought'],
    ['a noun of belief', 'His belief that the quay would sink was firm.', 'belief', 'thought'],
    ['a noun of fear', 'Fears that the quay would sink grew.', 'Fears', 'thought'],
    ['an adjective', 'Ostby was confident that the quay would hold.', 'confident', 'thought'],
    ['agreed aloud', 'Ostby agreed that the quay had sunk.', 'agreed', 'said'],
    ['rejected aloud', 'Ostby rejected talk of a leak.', 'rejected', 'said'],
    ['backed in public', 'Ostby backed the plan.', 'backed', 'said'],
    ['a noun of speech', 'His claim that the quay had sunk was false.', 'claim', 'said'],
    ['a question as a noun', 'His question whether the quay had sunk was ignored.', 'question', 'asked'],
    ['pressed for an answer', 'MPs quizzed Ostby about the quay.', 'quizzed', 'asked'],
    ['a refusal as a noun', 'His refusal to name the pilot angered MPs.', 'refusal', 'withheld'],
    ['a refusal as a participle', 'Refusing to name the pilot, Ostby left.', 'Refusing', 'withheld'],
    ['two words of which one is speech', 'Ostby spoke of his fear of the quay.', 'spoke | fear', 'said'],
    ['a verb that means nothing of the kind', 'Ostby painted the quay.', 'painted', 'said'],
  ] as const)('%s', (_, text, cue, mode) => {
    expect(modeOf(text, cue)).toBe(mode)
  })
})
