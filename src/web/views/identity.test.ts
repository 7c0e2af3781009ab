import { describe, expect, test } from 'vitest'
import { visible } from '../../../tests/pages/newsroom.js'
import { html } from '../../operations/desk/markup.js'
import type { SpeakerReport } from '../../types/index.js'
import { identity } from './identity.js'

const FORM = html`<input type="hidden" name="form" value="key">`
const party = (document: string, names: string[]) => ({
  reference: `${document}#Mara Lund`,
  document,
  title: `Title of ${document}`,
  names,
  statements: 2,
})
const REPORT: SpeakerReport = {
  id: 'a#Mara Lund',
  name: 'Mara Lund',
  kind: 'person',
  otherNames: [],
  roles: [],
  documents: [party('a', ['Mara Lund', 'Lund']), party('b', ['Ms <Lund>'])],
  statements: [],
  because: [],
  apart: [],
  entries: [],
}
const shown = (more: Partial<SpeakerReport> = {}, form: typeof FORM | null = FORM) =>
  identity({ ...REPORT, ...more }, form).html

describe('why names are one', () => {
  test('each document, the names in it, and the way there', () => {
    const page = shown()
    expect(page).toContain('<a href="/document?id=a"><bdi>Mara Lund, Lund</bdi></a>')
    expect(visible(page)).toContain('Ms <Lund> Title of b · 2 statements')
  })

  test('each row can be taken out, against another one', () => {
    const forms = [
      ...shown().matchAll(/name="a" value="(\w)#Mara Lund"><input type="hidden" name="b" value="(\w)#Mara Lund">/g),
    ]
    expect(forms.map(([, a, b]) => `${a}${b}`)).toEqual(['ab', 'ba'])
    expect(shown().match(/name="form" value="key"/g)).toHaveLength(2)
  })

  test('one row alone is nobody to be told from', () => {
    expect(shown({ documents: [REPORT.documents[0]!] })).not.toContain('<form')
  })

  test('links tell what they rest on, and who decided', () => {
    const because = [
      {
        a: 'a#Mara Lund',
        b: 'b#Lund',
        weight: 3,
        because: [
          { test: 'full-name', weight: 3, note: '' },
          { test: 'role', weight: 2, note: 'both are mayor' },
        ],
      },
      { a: 'a#Mara Lund', b: 'c#Lund', weight: 9, because: [], judgedBy: 'M. Reed' },
    ]
    const text = visible(shown({ because }))
    expect(text).toContain('2 links between them Mara Lund and Lund full name both are mayor')
    expect(text).toContain('decided by M. Reed')
  })
})

describe('who is kept apart', () => {
  const apart = [
    {
      reference: 'x#Mara Lund',
      name: 'Mara Lund',
      says: 'unsure' as const,
      weight: 0,
      because: [{ test: 'name-alone', weight: 1, note: 'only the name' }],
      roles: ['singer', 'teacher'],
    },
    { reference: 'y#Mara Lund', name: 'Mara Lund', says: 'different' as const, weight: -4, because: [], roles: [] },
  ]

  test('is named with offices and reasons, and can be joined', () => {
    const page = shown({ apart })
    expect(visible(page)).toContain('Mara Lund , singer; teacher not sure only the name')
    expect(visible(page)).toContain('somebody else')
    expect(page).toContain(
      '<input type="hidden" name="b" value="x#Mara Lund">\n<button name="says" value="same">They are the same</button>',
    )
    expect(page).toContain('href="/speakers?name=x%23Mara+Lund"')
  })

  test('by whoever is signed in only', () => {
    expect(shown({ apart }, null)).not.toMatch(/<form|<button/)
  })
})
