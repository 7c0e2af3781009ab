import { beforeAll, describe, expect, test } from 'vitest'
import { loadSyntax } from '../../src/2-understand/syntax/syntax.js'
import type { Syntax, SyntaxModel } from '../../src/2-understand/syntax/tokens.js'
import type { SilverArticle } from '../../training/corpus.js'
import { learnLemmas } from '../../training/syntax/learn-lemmas.js'
import { type Lesson, lessonOf, listsOf } from '../../training/syntax/lesson.js'
import { measure } from '../../training/syntax/measure.js'
import { readLessons, trainAll } from '../../training/syntax/train-syntax.js'
import { tagLessons, trainTagger } from '../../training/syntax/train-tagger.js'

// A language of eight names and eight verbs: "Ada saw Orr ." in all 448 combinations, four sentences an article.
const NAMES = ['Ada', 'Orr', 'Ines', 'Bo', 'Rhee', 'Ruiz', 'Varga', 'Lee']
const VERBS = ['saw', 'met', 'called', 'thanked', 'told', 'asked', 'heard', 'paid']
const LEMMAS = ['see', 'meet', 'call', 'thank', 'tell', 'ask', 'hear', 'pay']

/** One article of four three-word sentences, annotated as CoreNLP would. */
function articleOf(id: number): SilverArticle {
  const article = { id: `${id}`, start: [], end: [], lemma: [], pos: [], ner: [], sentence: [], head: [], deprel: [] }
  const columns = article as unknown as Record<string, (string | number)[]>
  let text = ''
  for (let n = 0; n < 4; n++) {
    const at = id * 4 + n
    const first = at % 8
    const verb = Math.floor(at / 8) % 8
    const second = (first + 1 + (Math.floor(at / 64) % 7)) % 8
    const words = [NAMES[first]!, VERBS[verb]!, NAMES[second]!, '.']
    const root = n * 4 + 1
    words.forEach((word, i) => {
      const start = text.length + (i > 0 && i < 3 ? 1 : 0)
      text += i > 0 && i < 3 ? ` ${word}` : word
      columns.start!.push(start)
      columns.end!.push(start + word.length)
      columns.lemma!.push(i === 1 ? LEMMAS[verb]! : word)
      columns.pos!.push(['NNP', 'VBD', 'NNP', '.'][i]!)
      columns.ner!.push(i % 2 === 0 ? 'PERSON' : 'O')
      columns.sentence!.push(n)
      columns.head!.push(i === 1 ? -1 : root)
      columns.deprel!.push(['nsubj', 'root', 'dobj', 'punct'][i]!)
    })
    text += n < 3 ? ' ' : ''
  }
  return { ...article, text }
}

const articles = Array.from({ length: 40 }, (_, id) => articleOf(id))
const lists = listsOf(articles)
const lessons: Lesson[] = articles.map((article) => lessonOf(article, lists))
const [seen, held] = [lessons.slice(0, 30), lessons.slice(30)]

describe('a model trained on a small language', () => {
  let weights: Uint8Array
  let model: SyntaxModel
  let read: ReadonlyMap<string, Syntax>
  beforeAll(() => {
    const tags = tagLessons(seen, trainTagger(seen, lists.tags.length))
    weights = trainAll(seen, lists, tags)
    model = loadSyntax(weights)
    read = readLessons(held, weights)
  }, 60_000)

  test('reads what it has not seen without a mistake', () => {
    expect(measure(articles.slice(30), held, { read, lists })).toEqual({
      tokens: 100,
      tags: 100,
      uas: 100,
      las: 100,
      lemmas: 100,
      names: { ALL: 100, PERSON: 100 },
    })
  })

  test('carries its lists', () => {
    expect(model.tags).toEqual(['.', 'NNP', 'VBD'])
    expect(model.labels).toEqual(['none', 'dobj', 'nsubj', 'punct', 'root'])
  })

  test('is the same bytes when it is trained again', () => {
    const tags = tagLessons(seen, trainTagger(seen, lists.tags.length))
    expect(Buffer.compare(trainAll(seen, lists, tags), weights)).toBe(0)
  })

  test('is measured over every token of the silver: what is read otherwise is wrong', () => {
    const id = held[0]!.id
    const worse = new Map(read)
    const one = read.get(id)!
    const { head, tag } = { head: one.head.slice(), tag: one.tag.slice() }
    head[0] = -1
    tag[1] = 0
    worse.set(id, { ...one, head, tag })
    const figures = measure(articles.slice(30), held, { read: worse, lists })
    expect(figures.uas).toBeCloseTo(100 - 100 / 160, 1)
    expect(figures.tags).toBeCloseTo(100 - 100 / 160, 1)
    expect(figures.names).toEqual({ ALL: 100, PERSON: 100 })
  })
})

describe('the lemmas that are learnt', () => {
  const learnt = learnLemmas(lessons, lists.tags)

  test('are those that no ending gives', () => {
    expect(learnt).toContainEqual(['saw verb', 'see'])
    expect(learnt).toContainEqual(['told verb', 'tell'])
    expect(learnt.map(([key]) => key)).not.toContain('called verb')
  })

  test('are none of names and marks, and in order', () => {
    const keys = learnt.map(([key]) => key)
    expect(keys.filter((key) => !key.endsWith(' verb'))).toEqual([])
    expect(keys).toEqual([...keys].sort())
  })
})
