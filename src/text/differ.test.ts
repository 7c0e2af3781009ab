import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differ, differTexts, type HashedWord, hashedWords, likeness, rowOf } from './differ.js'

const words = (text: string) => hashedWords(text, { start: 0, end: text.length })
const slice = (text: string, row: readonly HashedWord[]) =>
  row.length === 0 ? '' : text.slice(row[0]!.start, row.at(-1)!.end)

/** Each step as "=same", "-out", "+in" or "old>new". */
function told(before: string, after: string): string[] {
  return differ(words(before), words(after)).map(({ op, before: old, after: now }) => {
    const [a, b] = [slice(before, old), slice(after, now)]
    return { same: `=${a}`, delete: `-${a}`, insert: `+${b}`, replace: `${a}>${b}` }[op]
  })
}

describe('what changed', () => {
  test.each([
    ['We will not sign', 'We will not sign', ['=We will not sign']],
    ['We will not sign', 'We will sign', ['=We will', '-not', '=sign']],
    ['We will sign', 'We will not sign', ['=We will', '+not', '=sign']],
    ['We will sign', 'We may sign', ['=We', 'will>may', '=sign']],
    ['It cost 3.5 million', 'It cost 35 million', ['=It cost', '3.5>35', '=million']],
    ['Nine men', 'Nine men and a boy', ['=Nine men', '+and a boy']],
    ['No', 'Yes', ['No>Yes']],
    ['', 'Yes', ['+Yes']],
    ['Yes', '', ['-Yes']],
    ['', '', []],
  ])('from “%s” to “%s”', (before, after, steps) => {
    expect(told(before, after)).toEqual(steps)
  })

  test.each([
    ['marks', '“We won’t,” she said', '"We won\'t", she said'],
    ['spaces and soft hyphens', 'the rail\u00ADway  bridge', 'the railway\u00A0bridge'],
    ['dashes', 'late — very late', 'late - very late'],
    ['composed letters', 'café', 'cafe\u0301'],
    ['capitals', 'The President', 'the president'],
    ['dots', 'the U.S. navy', 'the US navy'],
  ])('typography is none: %s', (_, before, after) => {
    expect(told(before, after)).toHaveLength(1)
    expect(likeness(words(before), words(after))).toBe(1)
  })
})

const sentence = fc.array(fc.constantFrom('we', 'will', 'not', 'sign', 'it', 'now'), { maxLength: 12 })

describe('for any two rows of words', () => {
  test('the steps make up both of them, and only the same is called so', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [before, after] = [words(a.join(' ')), words(b.join(' '))]
        const steps = differ(before, after)
        expect(steps.flatMap((step) => step.before)).toEqual(before)
        expect(steps.flatMap((step) => step.after)).toEqual(after)
        for (const step of steps) expect(rowOf(step.before) === rowOf(step.after)).toBe(step.op === 'same')
      }),
    )
  })

  test('nothing is kept that a naive search would not keep, and as much', () => {
    const longest = (a: readonly string[], b: readonly string[]): number => {
      if (a.length === 0 || b.length === 0) return 0
      if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1))
      return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)))
    }
    const short = fc.array(fc.constantFrom('we', 'will', 'not'), { maxLength: 7 })
    fc.assert(
      fc.property(short, short, (a, b) => {
        const kept = differ(words(a.join(' ')), words(b.join(' '))).filter(({ op }) => op === 'same')
        expect(kept.reduce((sum, { before }) => sum + before.length, 0)).toBe(longest(a, b))
      }),
    )
  })

  test('likeness is the same both ways', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [one, other] = [words(a.join(' ')), words(b.join(' '))]
        expect(likeness(one, other)).toBe(likeness(other, one))
      }),
    )
  })
})

test('two books are compared in bounded time: what lies between their ends counts as replaced', () => {
  const book = (seed: number) => Array.from({ length: 30_000 }, (_, i) => `w${(i * seed) % 9973}`).join(' ')
  const steps = differ(words(`A ${book(7)} end`), words(`A ${book(11)} end`))
  expect(steps.map(({ op }) => op)).toEqual(['same', 'replace', 'same'])
})

test('a row is found in a longer one only where whole words agree', () => {
  expect(rowOf(words('We will not sign it')).includes(rowOf(words('will NOT')))).toBe(true)
  expect(rowOf(words('We will not sign it')).includes(rowOf(words('will no')))).toBe(false)
})

test('two texts differ in the words that stand in each', () => {
  const [one, other] = ['We will not sell.', 'We will, yes, sell!']
  const told = differTexts(one, other).map(({ op, before, after }) => [
    op,
    before.map(({ start, end }) => one.slice(start, end)),
    after.map(({ start, end }) => other.slice(start, end)),
  ])
  expect(told).toEqual([
    ['same', ['We', 'will'], ['We', 'will']],
    ['replace', ['not'], ['yes']],
    ['same', ['sell'], ['sell']],
  ])
})
