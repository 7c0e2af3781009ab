import { loadSyntax } from '../../src/2-understand/syntax/syntax.js'
import type { Syntax } from '../../src/2-understand/syntax/tokens.js'
import { type WeightsHead, writeWeights } from '../../src/2-understand/syntax/weights.js'
import { jackknife } from './folds.js'
import { learnLemmas } from './learn-lemmas.js'
import type { Lesson, Lists } from './lesson.js'
import { trainNames } from './train-names.js'
import { trainParser } from './train-parser.js'
import { tagLessons, trainTagger } from './train-tagger.js'

/** The shipped weights, and the syntax of every train article by models that have not seen it. */
export interface TrainedSyntax {
  readonly weights: Uint8Array
  readonly unseen: ReadonlyMap<string, Syntax>
}

/**
 * Trains everything: first taggers, so that parser and name finder learn from tags as bad as those they will meet; then
 * one set of models a fold, to read the articles it has not seen; then the models that ship, from all articles.
 */
export function trainSyntax(lessons: readonly Lesson[], lists: Lists): TrainedSyntax {
  const classes = lists.tags.length
  const tags = jackknife(lessons, (part) => trainTagger(part, classes), tagLessons)
  const unseen = jackknife(lessons, (part) => trainAll(part, lists, tags), readLessons)
  return { weights: trainAll(lessons, lists, tags), unseen }
}

/** Trains one set of models on `lessons`, with the predicted `tags` of their articles: a weights file. */
export function trainAll(lessons: readonly Lesson[], lists: Lists, tags: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tagger = trainTagger(lessons, lists.tags.length)
  const parser = trainParser(lessons, tags, lists)
  const finder = trainNames(lessons, tags, lists.names.length)
  const head: WeightsHead = {
    ...lists,
    onlyTags: byTag(tagger.onlyTags),
    lemmas: learnLemmas(lessons, lists.tags).map(([key, lemma]) => `${key} ${lemma}`),
    tables: [
      { name: 'tagger', classes: tagger.classes, bits: tagger.bits },
      { name: 'moves', classes: 2, bits: parser.moveBits },
      { name: 'labels', classes: parser.labelCount, bits: parser.labelBits },
      { name: 'names', classes: finder.classes, bits: finder.bits },
    ],
  }
  const tables = new Map([
    ['tagger', tagger.weights],
    ['moves', parser.moves],
    ['labels', parser.labels],
    ['names', finder.weights],
  ] as const)
  return writeWeights({ head, tables })
}

function byTag(onlyTags: ReadonlyMap<string, number>): Record<string, string> {
  const forms = new Map<number, string[]>()
  for (const [form, tag] of onlyTags) forms.set(tag, [...(forms.get(tag) ?? []), form])
  return Object.fromEntries([...forms].sort(([a], [b]) => a - b).map(([tag, list]) => [String(tag), list.join(' ')]))
}

/** Reads lessons from raw text with the models of a weights file. */
export function readLessons(lessons: readonly Lesson[], weights: Uint8Array): Map<string, Syntax> {
  const model = loadSyntax(weights)
  return new Map(lessons.map(({ id, tokens }) => [id, model.read(tokens)]))
}
