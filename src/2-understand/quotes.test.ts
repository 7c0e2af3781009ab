import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations, opensWithMark } from './quotes.js'

const whole = (text: string) => ({ start: 0, end: text.length })
/** Quotations as written, outer before inner; ">" marks one inside another, "…" one that has no closing mark. */
const read = (text: string, nextOpens = false): string[] => {
  const { quotations } = findQuotations(text, whole(text), nextOpens)
  return quotations.map(
    ({ start, end, parent, closed, goesOn }) =>
      `${parent >= 0 ? '> ' : ''}${text.slice(start, end)}${closed ? '' : goesOn ? ' …' : ' ?'}`,
  )
}

test.each([
  ['one', 'She said “no” twice.', ['“no”']],
  ['two', '“Yes,” he said, “no.”', ['“Yes,”', '“no.”']],
  ['straight', 'She said "no" and "never".', ['"no"', '"never"']],
  ['single in double', '“He said ‘no’ twice.”', ['“He said ‘no’ twice.”', '> ‘no’']],
  ['double in single', '‘He said “no” twice.’', ['‘He said “no” twice.’', '> “no”']],
  [
    'the same marks inside',
    '"He called it "a farce" and left," she said.',
    ['"He called it "a farce" and left,"', '> "a farce"'],
  ],
  ['both end together', '“He said, ‘No.’”', ['“He said, ‘No.’”', '> ‘No.’']],
  ['German marks', '„Nein“, sagte er.', ['„Nein“']],
  ['German marks, closed with the English one', '„Nein”, sagte er.', ['„Nein”']],
  ['German single marks inside', '„Er rief: ‚Nein‘ und lief.“', ['„Er rief: ‚Nein‘ und lief.“', '> ‚Nein‘']],
  ['pointed marks inwards', '»Nein«, sagte er.', ['»Nein«']],
  ['pointed single marks inside', '»Mein Vater sagte: ›Nein‹«, sagte er.', ['»Mein Vater sagte: ›Nein‹«', '> ›Nein‹']],
  ['French marks with spaces', '« Non », dit-il.', ['« Non »']],
  ['Russian with German inside', '«Он кричал: „Нет!“, и мы ушли»', ['«Он кричал: „Нет!“, и мы ушли»', '> „Нет!“']],
  ['corner brackets', '「彼が『はい』と言った」', ['「彼が『はい』と言った」', '> 『はい』']],
  ['two apostrophes', "''No,'' she said.", ["''No,''"]],
  ['TeX', "``No,'' she said.", ["``No,''"]],
  ['read as windows-1252', 'â€œNo,â€ she said.', ['â€œNo,â€']],
  ['a closing mark of another kind', 'keys “on the hook".', ['“on the hook"']],
  ['an opener of the wrong kind', 'He said ”no” twice.', ['”no”']],
  ['a possessive inside single marks', '‘The Smiths’ boat was out,’ he said.', ['‘The Smiths’ boat was out,’']],
  ['apostrophes are no marks', 'It’s the drivers’ vote.', []],
  ['a headline with a possessive', 'Drivers’ ‘no’ to nights a ‘wake-up call’', ['‘no’', '‘wake-up call’']],
  ['feet and inches are no marks', "He is 6'2\" tall and 30' away.", []],
  ['inches inside single marks', "‘It was 28' long,’ he said.", ["‘It was 28' long,’"]],
  ['emoji around', '🚨“Go 🚢 now”🚨', ['“Go 🚢 now”']],
  ['a stray opener inside closes with its outer', '“He said ‘no and left.”', ['“He said ‘no and left.”']],
  ['nothing between', '“”', ['“”']],
] as const)('%s', (_, text, quotations) => {
  expect(read(text)).toEqual(quotations)
})

/** Milliseconds: many times what it takes on one slow core, and far below what anything but linear time would. */
const PATIENCE = 8000

describe('a quotation without a closing mark', () => {
  test('goes on when the next paragraph opens with a mark', () => {
    expect(read('He said: “It held.', true)).toEqual(['“It held. …'])
  })

  test('was forgotten when it does not', () => {
    expect(read('He said: “It held.', false)).toEqual(['“It held. ?'])
  })

  test('does not swallow one before it', () => {
    expect(read('“Yes,” he said: “It held.', true)).toEqual(['“Yes,”', '“It held. …'])
  })
})

test.each([
  ['“It held', true],
  ['"It held', true],
  ['‘It held', true],
  ['«It held', true],
  ['„It held', true],
  ["''It held", true],
  ['It “held”', false],
  ['', false],
  ['“', false],
] as const)('%s opens with a mark: %s', (text, opens) => {
  expect(opensWithMark(text, whole(text))).toBe(opens)
})

describe('on any text', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'“”‘’\'"«»‹›„‚`「」 ab.,—1\n') })

  test('quotations lie inside, in order, and are nested or apart', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, nextOpens) => {
        const { quotations } = findQuotations(text, whole(text), nextOpens)
        quotations.forEach((one, index) => {
          expect(one.start).toBeGreaterThanOrEqual(0)
          expect(one.end).toBeLessThanOrEqual(text.length)
          expect(one.start).toBeLessThan(one.end)
          expect(one.inner.start).toBeGreaterThanOrEqual(one.start)
          expect(one.inner.end).toBeLessThanOrEqual(one.end)
          expect(one.parent).toBeLessThan(index)
          if (index > 0) expect(one.start).toBeGreaterThanOrEqual(quotations[index - 1]!.start)
        })
      }),
    )
  })

  test('marks are sorted and do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { marks } = findQuotations(text, whole(text), false)
        marks.forEach((mark, at) => {
          if (at > 0) expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]!.end)
        })
      }),
    )
  })

  test('any unicode is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => findQuotations(text, whole(text), true).marks.length >= 0),
    )
  })

  test.each(['“', '”', '"', '‘', "'", '«', '“‘', '" ', "' ", '„“', 's’ ‘', '‘a '])(
    '200 000 characters of %s are read in linear time',
    (mark) => {
      const text = mark.repeat(200_000 / mark.length)
      const start = performance.now()
      findQuotations(text, whole(text), false)
      expect(performance.now() - start).toBeLessThan(PATIENCE)
    },
  )
})
