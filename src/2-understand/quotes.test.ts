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

// Remark, text, quotations: what typists and typesetters do to marks.
test.each([
  [
    'three levels',
    '“She said, ‘He said, “go”,’ twice.”',
    ['“She said, ‘He said, “go”,’ twice.”', '> ‘He said, “go”,’', '> “go”'],
  ],
  ['two inner ones', '“First ‘a’, then ‘b’.”', ['“First ‘a’, then ‘b’.”', '> ‘a’', '> ‘b’']],
  ['a plural possessive before the closing mark', '‘It is the boys’ boat,’ she said.', ['‘It is the boys’ boat,’']],
  ['a contraction in each word', '‘I’d’ve said it’s theirs,’ she said.', ['‘I’d’ve said it’s theirs,’']],
  ['straight contractions', "'I don't, and you can't,' she said.", ["'I don't, and you can't,'"]],
  ['a possessive outside, a word inside', "The boys' 'den' is gone.", ["'den'"]],
  ['an elided word inside', '“Rock ’n’ roll,” she said.', ['“Rock ’n’ roll,”']],
  ['a decade inside', '“The ’90s were ours,” she said.', ['“The ’90s were ours,”']],
  ['feet inside double marks', '"It rose 9\' in a day," she said.', ['"It rose 9\' in a day,"']],
  ['a bracket round a quotation', 'It was late (“too late”), she said.', ['“too late”']],
  ['a quotation in a list of words', '“red”, “green” and “blue”', ['“red”', '“green”', '“blue”']],
  ['a footnote number after the mark', 'She said “no”3 and left.', ['“no”']],
  ['the closing mark typed as an opener', 'She said “no“ and left.', ['“no“']],
  ['the opening mark typed as a closer', 'She said ”no” and left.', ['”no”']],
  ['a lone closing mark', 'no” she said.', []],
  ['a stray opener between an outer and an inner one', '“He said ““no” twice.', ['“He said ““no” twice. ?', '> “no”']],
  [
    'an unclosed one before a closed one',
    '“It held, he said. “It fell.”',
    ['“It held, he said. “It fell.” ?', '> “It fell.”'],
  ],
  ['Swedish marks', '”Nej”, sade hon.', ['”Nej”']],
  ['Hungarian marks', '„Nem”, mondta.', ['„Nem”']],
  ['Danish marks', '»Nej,« sagde hun.', ['»Nej,«']],
  ['Swiss marks', '«Nein», sagte sie, «‹nie› heisst nie.»', ['«Nein»', '«‹nie› heisst nie.»', '> ‹nie›']],
  ['Spanish marks with English ones inside', '«Dijo “no” dos veces»', ['«Dijo “no” dos veces»', '> “no”']],
  ['Chinese marks', '他说：“我说‘不’。”', ['“我说‘不’。”', '> ‘不’']],
  ['a mark on the far side of a line break', 'She said:\n“No.\nNever.”', ['“No.\nNever.”']],
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

  test('a quotation inside another lies between its marks, and is the next level down', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations } = findQuotations(text, whole(text), false)
        for (const { start, end, parent } of quotations) {
          const outer = quotations[parent]
          if (outer) expect(outer.inner.start <= start && end <= outer.inner.end).toBe(true)
        }
      }),
    )
  })

  test('two that stand in no other are apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const outer = findQuotations(text, whole(text), false).quotations.filter(({ parent }) => parent === -1)
        outer.forEach((one, at) => {
          if (at > 0) expect(one.start).toBeGreaterThanOrEqual(outer[at - 1]!.end)
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('only one that nobody closed goes on, and only outside others', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, nextOpens) => {
        for (const { closed, goesOn, parent } of findQuotations(text, whole(text), nextOpens).quotations) {
          expect(goesOn).toBe(!closed && parent === -1 && nextOpens)
        }
      }),
    )
  })

  test('well-formed text is read as it was built', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 8 }), (pairs) => {
        const text = pairs.map(([plain, quoted]) => `${plain} “${quoted}”`).join(', ')
        expect(read(text)).toEqual(pairs.map(([, quoted]) => `“${quoted}”`))
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
