import { describe, expect, test } from 'vitest'
import { checkOf, HOSTILE, MIXED } from '../../../tests/check-reports.js'
import { reportToTerminal } from './terminal.js'

const PLAIN = { columns: 70, colour: false }

test('says in a line what stands, and shows both wordings of what does not', () => {
  expect(reportToTerminal(MIXED, PLAIN)).toBe(`draft.md: 3 quotations, 1 to look at, 1 too short to check; 1 source…

✗ 3:1 altered: a negation differs, Mara Lund
  draft   We will sign
  source  We will not sign
                  ^^^
  from    Mara Lund, Talks end (a.txt)
  The source has “not”, the draft has not.
✓ 4:1 verbatim, Arno Pell
  “It floods,”

· 4:43 too-short, nobody named
  draft   “wet”
  Too few words to judge by.
`)
})

describe('colour', () => {
  test('only where it is wanted', () => {
    expect(reportToTerminal(MIXED, PLAIN)).not.toContain('\u001b')
  })

  test('and then around the verdict and the words that differ', () => {
    const shown = reportToTerminal(MIXED, { columns: 70, colour: true })
    expect(shown).toContain('\u001b[31maltered: a negation differs\u001b[0m')
    expect(shown).toContain('We will \u001b[7mnot\u001b[0m sign')
    expect(shown.replace(/\u001b\[\d+m/g, '')).toBe(reportToTerminal(MIXED, PLAIN))
  })
})

test('long wordings run over lines, each with its carets', () => {
  const many = Array.from({ length: 20 }, (_, i) => `word${i}`).join(' ')
  const diff = [
    { op: 'same', draft: many, source: many },
    { op: 'replace', draft: 'may', source: 'will' },
  ] as const
  const draft = checkOf({
    text: `“${many} may”`,
    quotes: [{ quote: `“${many} may”`, verdict: 'altered', best: { text: '', diff: [...diff] } }],
  })
  const lines = reportToTerminal(draft, PLAIN).split('\n')
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(70)
  const carets = lines.findIndex((line) => /^\s+\^+$/.test(line))
  expect(lines[carets - 1]!.slice(lines[carets]!.indexOf('^'))).toMatch(/^(?:may|will)$/)
})

test('messages that matter stand under the head, remarks do not', () => {
  const messages = [
    { rule: 'source-unreadable', text: 'Cannot read b.txt: it is gone.', severity: 'warning' },
    { rule: 'furniture-dropped', text: '12 words were left out.', severity: 'info' },
  ] as const
  const shown = reportToTerminal(checkOf({ text: 'x', messages: [...messages] }), PLAIN)
  expect(shown).toBe(
    'draft.md: no quotation; 1 source searched, 1 could not be read\n  Cannot read b.txt: it is gone.\n',
  )
})

test('a text that is not the file has no line numbers', () => {
  const draft = checkOf({ text: '“a b c”', quotes: [{ quote: '“a b c”' }], placeless: true })
  expect(reportToTerminal(draft, PLAIN)).toContain('✓ verbatim, nobody named')
})

test('nothing that a draft or a source holds moves the cursor or turns the line', () => {
  const shown = reportToTerminal(HOSTILE, PLAIN)
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
})
