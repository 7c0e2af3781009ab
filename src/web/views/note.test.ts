import { describe, expect, test } from 'vitest'
import { visible } from '../../../tests/pages/newsroom.js'
import { party, record, says } from '../../../tests/records.js'
import type { DocumentId, StatementId, StatementJudgement, StatementRecord } from '../../types/index.js'
import { looksOf, nameOf } from '../parts/voices.js'
import { note } from './note.js'

const TEXT = 'Asked whether it leaks, she told <Ben Orr> on Monday that “the ferry leaks & lists”, and more of it.'
const DOCUMENT = record('a & b', TEXT, [
  says('Mara Lund', 'that “the ferry leaks & lists”', { kind: 'mixed', cue: 'told' }),
])

const decision: StatementJudgement = {
  statement: { document: 'a & b' as DocumentId, id: 's1' as StatementId, at: null },
  says: 'spoken-by',
  by: 'M. <Reed>',
  at: '2026-10-21T09:00:00Z',
  because: '',
}

function shown(more: Partial<StatementRecord> = {}, judgements: readonly StatementJudgement[] = []) {
  const statement = { ...DOCUMENT.statements[0]!, ...more }
  const looks = looksOf([statement])
  return note(statement, { record: DOCUMENT, look: looks.get(nameOf(statement))!, judgements }).html
}
const span = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const facts = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<dt>([^<]+)<\/dt><dd dir="auto">(.*?)<\/dd>/g)].map(([, term, words]) => [term, words]),
  )

describe('a note', () => {
  test('is marked with the letters and the colour of who speaks', () => {
    const html = shown()
    expect(html).toMatch(/^<li class="note voice-0" id="note-s1" data-note="s1">/)
    expect(html).toContain(
      '<span class="letters">ML</span> <a href="/speakers?name=Mara+Lund"><bdi>Mara Lund</bdi></a>',
    )
  })

  test('tells everything that is known of how it came', () => {
    const html = shown({
      source: [span('she')],
      addressees: [party('<Ben Orr>')],
      via: [party('The Post', 'organisation'), party('Radio Vell', 'organisation')],
      prompt: [span('whether it leaks')],
      when: { span: span('on Monday'), start: '2026-10-19T00:00:00Z' },
    })
    expect(facts(html)).toEqual({
      'Named here as': 'she',
      'Told by': 'told',
      Asked: 'whether it leaks',
      To: '&lt;Ben Orr&gt;',
      'By way of': 'The Post, Radio Vell',
      When: 'on Monday (2026-10-19)',
    })
  })

  test('does not say a name twice, nor a day that nobody worked out', () => {
    expect(facts(shown({ source: [span('she')], speakers: [party('she')] }))).toEqual({ 'Told by': 'told' })
    expect(facts(shown({ when: { span: span('on Monday') } })).When).toBe('on Monday')
  })

  test.each<[string, Partial<StatementRecord>, string]>([
    ['a source that could be several', { speakers: [], source: [span('she')] }, 'Not settled who'],
    ['no source', { speakers: [] }, 'Nobody named'],
    ['two', { speakers: [party('Ada'), party('Ben')] }, 'Ada , Ben'],
  ])('of %s says so', (_, more, words) => {
    expect(visible(shown(more))).toContain(words)
  })

  test('shortens what stands in the text beside it', () => {
    const long = { content: [[0, TEXT.length] as [number, number]] }
    expect(visible(shown(long))).toContain(
      'Asked whether it leaks, she told <Ben Orr> on Monday that “the ferry leaks & lists”, and …',
    )
    expect(shown()).toContain('<a href="#said-s1">that “the ferry leaks &amp; lists”</a>')
  })

  test('gives the reasons in words, notes before names of rules', () => {
    const html = shown({ reasons: [{ rule: 'full-name' }, { rule: 'pronoun', note: 'the only <woman>' }] })
    expect(html).toContain('<li>full name</li>\n<li>the only &lt;woman&gt;</li>')
    expect(html).not.toContain('and who else')
  })

  test('tells whoever decided about it, or about the whole that it is a half of', () => {
    expect(visible(shown({}, [decision]))).toContain('Decided by M. <Reed> on 2026-10-21.')
    expect(visible(shown({ id: 's1~2' }, [decision]))).toContain('Decided by M. <Reed>')
    expect(visible(shown({ id: 's11' }, [decision]))).not.toContain('Decided by')
  })

  test('warns of what is not sure', () => {
    expect(shown({ confidence: 0.4 })).toContain('<span class="badge low">doubtful (40 %)</span>')
    expect(shown({ confidence: 0.93 })).toContain('<span class="badge ">sure (93 %)</span>')
  })
})
