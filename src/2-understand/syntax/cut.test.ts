import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutTokens } from './cut.js'

const forms = (text: string) => cutTokens(text, 0, text.length).form.join(' ')

describe('tokens', () => {
  test.each([
    ['words and marks', 'The mayor, Ada Ruiz, left.', 'The mayor , Ada Ruiz , left .'],
    ['a clitic s', "the town's plan", "the town 's plan"],
    ['a curly clitic', 'the town’s plan', 'the town ’s plan'],
    ['a plural possessive', 'the workers’ plan', 'the workers ’ plan'],
    ['negation', "They don't and can't.", "They do n't and ca n't ."],
    ['curly negation', 'It isn’t so', 'It is n’t so'],
    ['negation in capitals', "DON'T GO", "DO N'T GO"],
    ['other clitics', "I'm, we're, they've, she'll, he'd", "I 'm , we 're , they 've , she 'll , he 'd"],
    ['a name with an apostrophe', "O'Malley and D’Souza", "O'Malley and D’Souza"],
    ['words written as one', 'We cannot; gonna', 'We can not ; gon na'],
    ['capitals of those', 'CANNOT', 'CAN NOT'],
    ['hyphens', 'a first-rate co-op', 'a first-rate co-op'],
    ['a hanging hyphen', 'pro- and anti-union', 'pro - and anti-union'],
    ['dashes without spaces', 'Orr—who left—spoke', 'Orr — who left — spoke'],
    ['two hyphens', 'Orr--who left', 'Orr -- who left'],
    ['en dash between years', '2015–16', '2015 – 16'],
    ['a score', 'won 5-4', 'won 5-4'],
    ['titles', 'Mr. Orr met Sen. Ruiz', 'Mr. Orr met Sen. Ruiz'],
    ['a title without its dot', 'Mr Orr', 'Mr Orr'],
    ['initials', 'John F. Orr and J.K. Ruiz', 'John F. Orr and J.K. Ruiz'],
    ['acronyms', 'the U.S. and the U.S.-Mexico line', 'the U.S. and the U.S.-Mexico line'],
    ['party and state', 'Orr (D-N.C.) said', 'Orr ( D-N.C. ) said'],
    ['party and abbreviated state', 'Orr (R-Fla.) said', 'Orr ( R-Fla. ) said'],
    ['hours', 'at 11:30 a.m. today', 'at 11:30 a.m. today'],
    ['a pronoun at the end', 'So did I.', 'So did I .'],
    ['a court case', 'Orr v. Ruiz', 'Orr v. Ruiz'],
    ['money', '$1,500.50 and $20', '$ 1,500.50 and $ 20'],
    ['percent', '20% of 3.5%', '20 % of 3.5 %'],
    ['a comma that lists', '1,2 and 10,000', '1 , 2 and 10,000'],
    ['a fraction and a date', '1/2 of 9/11', '1/2 of 9/11'],
    ['signs before numbers', 'from -7 to +3', 'from -7 to +3'],
    ['a number that begins with a dot', 'hit .300 twice', 'hit .300 twice'],
    ['companies', 'AT&T and P&G', 'AT&T and P&G'],
    ['a slash between names', 'the Orr/Ruiz poll', 'the Orr/Ruiz poll'],
    ['decades', "the '80s and the ’90s", "the '80s and the ’90s"],
    ['elisions', "get 'em", "get 'em"],
    ['straight quotation marks', '"Go," he said.', '" Go , " he said .'],
    ['curly quotation marks', '“Go,” he said.', '“ Go , ” he said .'],
    ['apostrophes as quotation marks', "''Go,'' he said.", "'' Go , '' he said ."],
    ['single in double', '“He said ‘go.’”', '“ He said ‘ go . ’ ”'],
    ['brackets inside a word', "the [North]'s plan", "the [ North ] 's plan"],
    ['an ellipsis', 'Well ... maybe', 'Well ... maybe'],
    ['a spaced ellipsis', 'Well . . . maybe', 'Well . . . maybe'],
    ['one-letter ellipsis', 'Well… maybe', 'Well … maybe'],
    ['repeated marks', 'No!!! ___ ***', 'No !!! ___ ***'],
    ['handles and hashtags', '@ada_ruiz #VoteNow #2', '@ada_ruiz #VoteNow # 2'],
    ['an address of the web', 'see https://example.org/a?b=1.', 'see https://example.org/a?b=1 .'],
    ['a domain', 'on Example.com today', 'on Example.com today'],
    ['a missing space', 'It ended.Then', 'It ended . Then'],
    ['mail', 'write ada@example.org.', 'write ada@example.org .'],
    ['mark-up', '<tweet id="1">Hi</tweet>', '<tweet id="1"> Hi </tweet>'],
    ['no mark-up', '1 < 2 and a <b', '1 < 2 and a < b'],
    ['other scripts', 'Владимир Иванов сказал', 'Владимир Иванов сказал'],
    ['accents', 'São Tomé’s café', 'São Tomé ’s café'],
    ['odd spaces', 'a\u00a0b\u200bc\u3000d', 'a b c d'],
    ['a control character', 'a\u0083b', 'a b'],
  ])('%s', (_, text, tokens) => {
    expect(forms(text)).toBe(tokens)
  })

  test('offsets point into the whole text', () => {
    const text = 'Skip this. Ada spoke.'
    const cut = cutTokens(text, 11, text.length)
    expect([...cut.start]).toEqual([11, 15, 20])
    expect(cut.form).toEqual(['Ada', 'spoke', '.'])
    expect(cut.text).toBe(text)
  })

  test('nothing outside the stretch is cut', () => {
    expect(cutTokens('Ada spoke often.', 0, 6).form).toEqual(['Ada', 'sp'])
    expect(cutTokens('', 0, 0).count).toBe(0)
    expect(cutTokens('abc', 2, 1).count).toBe(0)
    expect(cutTokens('abc', -5, 99).form).toEqual(['abc'])
  })
})

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom("'", '’', '"', '.', ' ', '-', 'n', 't', 's', 'A', '9', ',', '<', '>', '\n', '@', ':', '/'))
    .map((parts) => parts.join('')),
)

describe('any text', () => {
  test('is cut into tokens that ascend, do not overlap, lie inside, hold no white space at their ends', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { start, end, form, count, sentence } = cutTokens(text, 0, text.length)
        let last = 0
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(last)
          expect(end[i]).toBeGreaterThan(start[i]!)
          expect(text.slice(start[i], end[i])).toBe(form[i])
          expect(sentence[i]! - (i > 0 ? sentence[i - 1]! : 0)).toBeOneOf(i > 0 ? [0, 1] : [0])
          last = end[i]!
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 400 },
    )
  })

  test('loses no letter', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { form } = cutTokens(text, 0, text.length)
        const letters = (some: string) => some.replace(/[^A-Za-z0-9]/g, '')
        expect(letters(form.join(''))).toBe(letters(text))
      }),
    )
  })

  test.each(["'", '.', ' .', '<a', 'n’t', 'http://', '"', 'a.b.', '@a', '1,000', '\n', '!?', '.”', 'Mr. '])(
    'takes time linear in its length: %j over and over',
    (part) => {
      const text = part.repeat(60_000)
      expect(cutTokens(text, 0, text.length).text.length).toBe(text.length)
    },
    4000,
  )
})
