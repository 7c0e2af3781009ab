import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignment, changesIn } from './alignment.js'
import { ENGLISH } from './language/en.js'
import { changesTold } from './phrases.js'

const parts = (...texts: readonly string[]) => texts.map((text) => ({ quoted: true, text, opens: true }))

describe('two printings word by word', () => {
  const main = parts('I do not telephone judges, and I will not begin now.')
  test.each<[string, string, string[]]>([
    ['the same words', 'I do not telephone judges, and I will not begin now', []],
    ['other typography', 'I do NOT telephone judges — and I will not begin now', []],
    ['a changed word', 'I do not phone judges, and I will not begin now', ['has “phone” for “telephone”']],
    ['a cut', 'I do not telephone judges … now', ['leaves out “and I will not begin”']],
    ['an addition', 'I do not ever telephone judges, and I will not begin now', ['adds “ever”']],
    [
      'several',
      'I do telephone no judges, and I will begin now',
      ['leaves out “not”', 'adds “no”', 'leaves out “not”'],
    ],
  ])('%s', (_, variant, told) => {
    expect(changesTold(alignment(main, parts(variant)), ENGLISH)).toEqual(told)
  })

  test('as data: what each has', () => {
    expect(alignment(parts('We sign today.'), parts('We will sign'))).toEqual([
      { op: 'same', main: 'We', variant: 'We' },
      { op: 'insert', main: '', variant: 'will' },
      { op: 'same', main: 'sign', variant: 'sign' },
      { op: 'delete', main: 'today', variant: '' },
    ])
  })

  test('the steps make both, marks and spaces aside', () => {
    const words = fc.array(fc.constantFrom('we', 'sign', 'it', 'not', 'now'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const steps = alignment(parts(a.join(' ')), parts(b.join(' ')))
        const whole = (side: 'main' | 'variant') =>
          steps
            .map((step) => step[side])
            .filter((text) => text !== '')
            .join(' ')
        expect([whole('main'), whole('variant')]).toEqual([a.join(' '), b.join(' ')])
        for (const { op, main, variant } of steps) if (op === 'same') expect(main).toBe(variant)
      }),
    )
  })
})

describe('what a reader is told', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve thirteen'
  test.each([
    ['a long cut by its words', `We sign ${long} now`, 'We sign now', ['leaves out 13 words']],
    ['a long change by no more', `We sign ${long} now`, 'We sign at last now', ['has other words']],
    ['what a report interrupts is no quotation', 'We sign\nnow', 'We', ['leaves out 2 words']],
    [
      'nor is what cuts through one',
      'We call it “a plan” or “a dream” now',
      'We call it “a dream” now',
      ['leaves out 3 words'],
    ],
  ])('%s', (_, main, variant, told) => {
    expect(changesTold(alignment(parts(...main.split('\n')), parts(variant)), ENGLISH)).toEqual(told)
  })

  test('many changes by their number', () => {
    const all = Array.from({ length: 9 }, (_, i) => `word${i} and`).join(' ')
    const told = changesTold(alignment(parts(all), parts(all.replace(/word/g, 'term'))), ENGLISH)
    expect(told).toHaveLength(7)
    expect(told.at(-1)).toBe('and 3 more changes')
  })

  test('as data, too', () => {
    expect(changesIn(alignment(parts('We sign'), parts('We')))).toEqual([
      { op: 'delete', main: 'sign', variant: null, words: 1 },
    ])
  })
})
