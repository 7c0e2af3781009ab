import { beforeAll, describe, expect, test } from 'vitest'
import { rendered } from '../../src/operations/page.js'
import { records } from '../../src/operations/pipeline.js'
import type { DocumentRecord } from '../../src/types/index.js'
import { worldWith } from '../reading/world.js'
import { madeUp } from './other-language.js'

const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const TO = 'абцдефгхийклмнопжрстувшэызАБЦДЕФГХИЙКЛМНОПЖРСТУВШЭЫЗ'
const LETTERS = new Map([...FROM].map((letter, i) => [letter, TO[i]!]))
const DATA = new Set(['url', 'published', 'start', 'end', 'kind', 'mode', 'place', 'rule', 'severity', 'language'])

/** A record in letters of another script: what is left of ours on its page is no word of the document. Places stay. */
function inOtherLetters(value: unknown, name = ''): unknown {
  if (typeof value === 'string')
    return DATA.has(name) ? value : value.replace(/[a-z]/gi, (letter) => LETTERS.get(letter)!)
  if (Array.isArray(value)) return value.map((one) => inOtherLetters(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inOtherLetters(inner, name)]))
}

/** What people see or hear, and what a feed's reader shows: no tag, style, address, or date as mail has it. */
function toRead(text: string): string {
  if (text.startsWith('{')) return stringsOf(JSON.parse(text)).join('\n')
  return text
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<(?:pubDate|lastBuildDate|guid|link|language|generator)\b[^>]*>[^<]*<\/\w+>/g, '')
    .replace(/<[^>]*?(?:aria-label|title|alt)="([^"]*)"[^>]*>/g, '\n$1\n')
    .replace(/<[^>\n]*>/g, '\n')
    .replace(/&(?:\w+|#\d+);/g, '')
    .replace(/\]\([^)]*\)/g, ']')
}

/** Every string that is no address, id or name of a format. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const told = Object.entries(value).filter(([name]) => !/^(?:version|language|id|url|date_published)$/.test(name))
  return told.flatMap(([, inner]) => stringsOf(inner))
}

describe('a page in another language', () => {
  const made = madeUp()
  const wish = {
    generatedAt: '2026-10-22T10:00:00Z',
    version: '0',
    thoughts: true,
    unattributed: true,
    language: made.language,
  }
  const coverage: DocumentRecord[] = []
  beforeAll(async () => {
    const asked = { inputs: ['examples/coverage'], format: 'auto', allowPrivate: false } as const
    for await (const one of records(worldWith(), asked))
      if (one.ok) coverage.push(inOtherLetters(one.record) as DocumentRecord)
  }, 60_000)

  const pages = () => {
    const changed = new Map(
      coverage.map(({ id, text }) => [id, { text: text.slice(0, 500), seen: '2026-10-20T08:00:00Z' }]),
    )
    const days = { asOf: '2026-10-20', since: '2026-10-16' }
    return [
      ...(['html', 'md', 'rss', 'jsonfeed'] as const).flatMap((format) => [
        rendered(coverage, { ...wish, format, ...days }).text,
        rendered(coverage.slice(0, 1), { ...wish, format, changed }).text,
      ]),
    ]
  }

  test('says no word of English', () => {
    const hosts = coverage.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).hostname]))
    for (const text of pages()) {
      const read = hosts.reduce((left, host) => left.replaceAll(host, ''), toRead(text))
      expect((read.match(/[a-z]+/gi) ?? []).filter((word) => word !== 'onrecord')).toEqual([])
    }
  })

  test('asks the table for nearly all that it holds', () => {
    expect(pages().length).toBe(8)
    expect(made.entries.size).toBeGreaterThan(80)
    expect(made.used.size).toBeGreaterThan(0.75 * made.entries.size)
  })

  test('tells browsers and programs which it is, and which words are not in it', () => {
    const [html, , , , rss, , feed] = pages()
    expect(html).toMatch(/^<!doctype html>\n<html lang="he" dir="rtl">/)
    expect(html).toContain('"inLanguage":"he"')
    expect(html).toContain('<blockquote lang="en">')
    expect(rss).toContain('<language>he</language>')
    expect(JSON.parse(feed!).language).toBe('he')
  })
})
