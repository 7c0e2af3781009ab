import { describe, expect, test } from 'vitest'
import { visible } from '../../../tests/pages/newsroom.js'
import { party, record, says } from '../../../tests/records.js'
import { html } from '../../operations/desk/markup.js'
import type { StatementRecord } from '../../types/index.js'
import { decisionForms, SPEAKERS } from './decision-forms.js'

const TEXT = '“We sign. We sail,” Lund said. “Now.”\nNoor said it <rained>.\nA deckhand said “no”.'
const RECORD = record('a"b', TEXT, [
  says('Mara Lund', ['“We sign. We sail,”', '“Now.”']),
  says(null, 'it <rained>'),
  says(party('A "deckhand"', 'unnamed'), '“no”'),
])
const shown = (at: number, by: string | null = null, more: Partial<StatementRecord> = {}) =>
  decisionForms(
    { ...RECORD.statements[at]!, ...more },
    { record: RECORD, form: html`<input type="hidden" name="form" value="key">`, by },
  ).html

describe('the forms of a decision', () => {
  test('say which statement of which document they are about', () => {
    const page = shown(0)
    const forms = page.split('<form').slice(1)
    expect(forms).toHaveLength(3)
    for (const form of forms) {
      expect(form).toContain('method="post" action="/review/decide"')
      expect(form).toContain('name="document" value="a&quot;b"')
      expect(form).toContain('name="statement" value="s1"')
      expect(form).toContain('name="form" value="key"')
      expect(form).toContain('name="by" required')
    }
  })

  test('choose nobody beforehand where nobody is known, and keep whoever is', () => {
    expect(shown(1)).not.toMatch(/name="speaker"[^>]* checked/)
    expect(shown(0)).toMatch(/id="candidate-1" data-key="1" checked/)
  })

  test('carry names as data, whatever is in them', () => {
    const value = /name="speaker" value="(\[&quot;A[^"]*)"/.exec(shown(1))![1]!
    expect(JSON.parse(value.replaceAll('&quot;', '"'))).toEqual(['A "deckhand"', 'unnamed'])
  })

  test('tell whoever was weighed from whoever only speaks here', () => {
    const text = visible(shown(1, null, { rivals: [{ party: party('Ada Noor'), confidence: 0.42 }] }))
    expect(text).toContain('Ada Noor rival, 42 % 1')
    expect(text).toContain('Mara Lund speaks here, too 2')
  })

  test('offer every kind of speaker for somebody else', () => {
    const page = shown(1)
    for (const [value, words] of Object.entries(SPEAKERS))
      expect(page).toContain(`<option value="${value}">${words}</option>`)
    expect(page).toMatch(/name="name" aria-label="Name of somebody else" maxlength="200"/)
  })

  test('show where a statement would be cut, and what it would be joined with', () => {
    expect(visible(shown(0))).toContain('“We sign. ‖ We sail,” … “Now.”')
    expect(visible(shown(0))).toMatch(/It is one statement with it <rained>/)
    const places = [...shown(0).matchAll(/name="cut" value="(\d+)"/g)].map(([, cut]) => Number(cut))
    expect(places.map((cut) => TEXT.slice(cut, cut + 3))).toEqual(['We ', '“No'])
    expect(shown(0)).toContain('name="with" value="s2"')
  })

  test('remember whoever decided last', () => {
    expect(shown(0, 'M. "Reed"')).toContain('value="M. &quot;Reed&quot;"')
    expect(shown(0)).toContain('name="by" required maxlength="80" autocomplete="name" value=""')
  })

  test('give each label one field, and each field one label', () => {
    const page = shown(0)
    const ids = [...page.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const aims = [...page.matchAll(/<label for="([\w-]+)"/g)].map(([, id]) => id)
    expect(aims.sort()).toEqual(ids.filter((id) => aims.includes(id)).sort())
    expect(aims.length).toBeGreaterThan(4)
  })
})
