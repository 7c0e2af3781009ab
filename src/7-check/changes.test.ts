import { describe, expect, test } from 'vitest'
import { document, wording } from '../../tests/checking.js'
import { changesOf } from './changes.js'
import { find } from './find.js'
import { indexSources } from './index.js'

/** Kinds of the changes with their words: "words: may/will". */
function kinds(draft: string, ...texts: string[]): string[] {
  const quote = wording(draft)
  const [found] = find(quote, indexSources(texts.map((text, at) => document(`s${at}`, text))))
  return changesOf(quote, found!).map(({ kind, quote: ours, source, leap }) => {
    const words = [ours, source].map((list) => list.map(({ form }) => form).join(' ')).join('/')
    return leap && kind === 'join' ? `${kind} ${leap.marked ? 'marked' : 'unmarked'} ${leap.to}` : `${kind}: ${words}`
  })
}

const SOURCE = 'Then we will not raise the old fees before the spring.'

describe('a change', () => {
  test.each([
    ['of words', 'we may not raise the old fees', ['words: may/will']],
    ['of neighbouring words is one', 'we can only raise the old fees', ['words: can only/will not']],
    ['put in', 'we will surely not raise the old', ['words: surely/']],
    ['left out', 'we will raise the old fees', ['words: /not']],
    ['behind an ellipsis', 'we will not … the old fees before', ['cut: /raise']],
    ['of two kinds is two', 'we will not … the new fees before the spring', ['cut: /raise', 'words: new/old']],
    ['an ellipsis that leaves nothing out', 'we will not … raise the old fees', ['cut: /']],
    ['in brackets', 'we will not raise the [port] fees before', ['bracket: port/old']],
    ['of a bracketed letter', 'we will not raise[d] the old fees', ['bracket: raised/raise']],
    ['of capitals', 'we will not raise the Old fees', ['case: Old/old']],
    ['of script', 'we will not rаise the old fees', ['letters: rаise/raise']],
    ['that is none', 'We will not raise the old fees', []],
  ])('%s', (_, draft, expected) => {
    expect(kinds(draft, SOURCE)).toEqual(expected)
  })

  test('an ellipsis that the source has, too, is none', () => {
    expect(kinds('we were … well, tired of it all', 'And we were... well, tired of it all.')).toEqual([])
  })

  test('an attribution of the source is told apart', () => {
    expect(kinds('We will go and stay there', '“We will go,” she said, “and stay there.”')).toEqual([
      'attribution: /she said',
    ])
  })
})

describe('a join', () => {
  const [one, other] = ['The quay is gone for good', 'The boats are safe at last']
  const rain = ' It rained, and nobody came to look at any of it.'.repeat(3)

  test.each([
    ['forward', `${one}. ${other}`, [`${one}.${rain} ${other}.`], 'join unmarked forward'],
    ['backward', `${other}. ${one}`, [`${one}.${rain} ${other}.`], 'join unmarked backward'],
    ['elsewhere', `${one}. ${other}`, [`${one}.`, `${other}.`], 'join unmarked elsewhere'],
    ['backward, marked', `${other} … ${one}`, [`${one}.${rain} ${other}.`], 'join marked backward'],
  ])('%s', (_, draft, texts, expected) => {
    expect(kinds(draft, ...texts)).toContain(expected)
  })

  test('is none where the pieces follow each other', () => {
    expect(kinds(`${one}. ${other}`, `${one}. ${other}.`)).toEqual([])
  })

  test('is none over two paragraphs of one quotation', () => {
    expect(kinds(`${one}. ${other}`, `“${one}.\n“${other}.”`)).toEqual([])
  })
})
