import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, names, sketch } from '../../../tests/attribution/sketch.js'
import { hashOf } from './hash.js'
import { classOfShare, fixedLexicon, lexiconKey, NOUN, OTHER, VERB } from './lexicon.js'
import { PAD, readPassage } from './passage.js'
import { CLOSING, INSIDE, OPENING, OUTSIDE } from './quoting.js'
import { schemeOf } from './scheme.js'
import { waysFrom } from './ways.js'
import { WordTable } from './words.js'

const say = lexiconKey(hashOf('say'), VERB)
const lexicon = fixedLexicon(Uint32Array.of(say), Uint8Array.of(7))
const reader = { words: new WordTable(), scheme: schemeOf(names), lexicon }
const read = (line: string) => {
  const syntax = sketch(line)
  return readPassage(reader, syntax, all(syntax))
}
const inside = (list: ArrayLike<number>) => Array.from(list).slice(PAD, list.length - PAD)

const PLAIN =
  'Ms/NNP/2/det Ortega/NNP/3/nsubj said/VBD/0/root that/IN/7/mark the/DT/6/det port/NN/7/nsubj closed/VBD/3/ccomp ././3/punct'

describe('a passage', () => {
  test('has empty positions at both ends', () => {
    const { word, count, tree } = read(PLAIN)
    expect(count).toBe(8)
    expect([...word.subarray(0, PAD), ...word.subarray(PAD + count)]).toEqual([0, 0, 0, 0, 0, 0])
    expect(tree.head.subarray(0, PAD)).toEqual(Int32Array.of(-1, -1, -1))
  })

  test('knows the words that may be cues, and the nearest of them on either side', () => {
    const { candidate, left, right } = read(PLAIN)
    expect(inside(candidate)).toEqual([0, 0, 1, 0, 0, 0, 0, 0])
    expect(inside(left)).toEqual([-1, -1, -1, 5, 5, 5, 5, 5])
    expect(inside(right)).toEqual([5, 5, -1, -1, -1, -1, -1, -1])
  })

  test('counts commas before each position', () => {
    expect(inside(read('a/NN , /, b/NN , c').commas)).toEqual([0, 0, 1, 1, 1, 2])
  })

  test('counts sentences from its own first one', () => {
    const syntax = sketch('One/NN ././1/punct | Two/NN ././3/punct')
    expect(inside(readPassage(reader, syntax, { from: 2, to: 4 }).sentence)).toEqual([0, 0])
  })

  test('is the same whatever was read before', () => {
    const fresh = { ...reader, words: new WordTable() }
    const syntax = sketch(PLAIN)
    expect(readPassage(fresh, syntax, all(syntax))).toEqual(read(PLAIN))
  })
})

describe('quotation marks', () => {
  test.each([
    ['curly', '“ Yes ” , he said', [OPENING, INSIDE, CLOSING, OUTSIDE, OUTSIDE, OUTSIDE]],
    ['straight, in turn', '" Yes " " No "', [OPENING, INSIDE, CLOSING, OPENING, INSIDE, CLOSING]],
    ['two apostrophes', "'' Yes '' he", [OPENING, INSIDE, CLOSING, OUTSIDE]],
    ['never closed', 'he : “ We go on', [OUTSIDE, OUTSIDE, OPENING, INSIDE, INSIDE, INSIDE]],
    ['a closing mark alone', 'we go ” he', [OUTSIDE, OUTSIDE, CLOSING, OUTSIDE]],
  ])('%s', (_, line, states) => {
    expect(inside(read(line).quote)).toEqual(states)
  })
})

describe('the tree', () => {
  test('knows where each subtree begins and ends', () => {
    const { first, last } = read(PLAIN).tree
    expect(inside(first).map((i) => i - PAD)).toEqual([0, 0, 0, 3, 4, 4, 3, 7])
    expect(inside(last).map((i) => i - PAD)).toEqual([0, 1, 7, 3, 4, 5, 6, 7])
  })

  test('knows the nearest cue above, and what hangs on it', () => {
    const { cue, depth, below } = read(PLAIN).tree
    expect(inside(cue).map((i) => (i < 0 ? i : i - PAD))).toEqual([2, 2, -1, 2, 2, 2, 2, 2])
    expect(inside(depth)).toEqual([2, 1, 0, 2, 3, 2, 1, 1])
    expect(inside(below).map((i) => (i < 0 ? i : i - PAD))).toEqual([1, 1, -1, 6, 6, 6, 6, 7])
  })

  test('agrees with subtrees collected one by one', () => {
    const heads = fc
      .integer({ min: 1, max: 12 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => fc.integer({ min: 0, max: i }))))
    fc.assert(
      fc.property(heads, (list) => {
        const { head, first, last } = read(list.map((h) => `w/NN/${h}/dobj`).join(' ')).tree
        for (let i = PAD; i < PAD + list.length; i++) {
          const under = list
            .map((_, k) => k + PAD)
            .filter((k) => {
              for (let at = k; at >= 0; at = head[at]!) if (at === i) return true
              return false
            })
          expect([first[i], last[i]]).toEqual([Math.min(...under), Math.max(...under)])
        }
      }),
    )
  })

  test('survives a circle and heads outside of the passage', () => {
    const { tree } = read('a/NN/2/dobj b/NN/1/dobj c/NN/9/dobj d/NN/4/dobj')
    expect(inside(tree.head).map((i) => (i < 0 ? i : i - PAD))).toEqual([1, 0, -1, 3])
  })
})

describe('ways from a word', () => {
  test('are the same for words that hang on it alike, and none where nothing hangs together', () => {
    const { tree } = read('a/NN/2/nsubj said/VBD/0/root b/NN/2/nsubj c/NN/3/amod | other/NN/0/root')
    const { way, depth } = waysFrom(tree, 1 + PAD)
    expect(way[PAD]).toBe(way[PAD + 2])
    expect(way[PAD + 3]).toBe(way[PAD + 2])
    expect([depth[PAD + 1], depth[PAD], depth[PAD + 3]]).toEqual([0, 1, 2])
    expect(way[PAD + 4]).toBe(0)
  })

  test('go over a common ancestor, too', () => {
    const { tree } = read('say/VB/3/advcl x/NN/3/nsubj go/VB/0/root')
    const { way } = waysFrom(tree, PAD)
    expect(way[PAD + 1]).not.toBe(0)
    expect(way[PAD + 1]).not.toBe(way[PAD + 2])
  })

  test('mark the edges of subtrees', () => {
    const { tree } = read(PLAIN)
    const { begins, ends } = waysFrom(tree, 2 + PAD)
    expect(inside(begins).map((x) => x !== 0)).toEqual([true, false, false, true, true, false, false, true])
    expect(begins[PAD + 3]).not.toBe(begins[PAD + 4])
    expect(ends[PAD + 6]).toBe(begins[PAD + 3])
  })
})

describe('the cue lexicon', () => {
  test.each([
    ['never seen', 0, 0, 0],
    ['seen, never a cue', 0, 50, 1],
    ['seldom', 5, 100, 3],
    ['now and then', 2, 10, 4],
    ['often', 40, 98, 5],
    ['mostly', 70, 98, 6],
    ['nearly always', 98, 99, 7],
    ['once is not always', 1, 1, 5],
  ])('%s', (_, cues, seen, level) => {
    expect(classOfShare(cues, seen)).toBe(level)
  })

  test('keeps word classes apart', () => {
    expect([lexicon.classOf(hashOf('say'), VERB), lexicon.classOf(hashOf('say'), NOUN)]).toEqual([7, 0])
    expect(lexicon.classOf(hashOf('tree'), OTHER)).toBe(0)
  })
})

describe('the table of words', () => {
  const words = new WordTable()
  const shapeOf = (form: string) => words.shape[words.numberOf(form)]

  test('gives a word the same number again', () => {
    expect(words.numberOf('said')).toBe(words.numberOf('said'))
  })

  test('knows letters by their kind, whatever the script', () => {
    expect(shapeOf('Paris')).toBe(shapeOf('Лондон'))
    expect(shapeOf('Paris')).not.toBe(shapeOf('paris'))
    expect(shapeOf('McCain')).not.toBe(shapeOf('Paris'))
    expect(shapeOf('習近平')).not.toBe(shapeOf('abc'))
  })

  test('folds case in the word, not in the shape', () => {
    expect(words.word[words.numberOf('SAID')]).toBe(words.word[words.numberOf('said')])
  })

  test('forgets when it is full, and goes on', () => {
    const small = new WordTable()
    for (let i = 0; i < 70_000; i++) small.numberOf(`w${i}`)
    expect(small.word[small.numberOf('said')]).toBe(hashOf('said'))
  })
})
