/**
 * Gather: what belongs together? The same words in many outlets become one utterance, utterances become themes, and
 * both have an order in time. Works on the contract's records; the same input gives the same output.
 * @module
 */
export { type Position, positionsOf, type Step } from './positions.js'
export {
  contentTexts,
  type Printing,
  position,
  printings,
  type Relation,
  type Utterance,
  type Variant,
} from './printing.js'
export {
  type ChangeKind,
  isRewritten,
  type QuoteChange,
  type QuotePlace,
  quoteChanges,
  type WordChange,
} from './revisions.js'
export { type Sentence, sentenceAround, sentencesOf, splitSentences } from './sentences.js'
export { byTime, type GatheredStory, gatherStories } from './stories.js'
export { termsOf, wordsOf } from './terms.js'
export type { Emblem, GatheredTheme } from './theme.js'
export { gatherThemes } from './themes.js'
export { timeline, timeOf } from './timeline.js'
export { type GatherOptions, gatherUtterances, SURE } from './utterances.js'
export { type FindVoice, gatherVoices, sameVoice, type Voice } from './voices.js'
export { differing } from './wording.js'
