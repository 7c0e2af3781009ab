import { describe, expect, test } from 'vitest'
import { newsroom, visible } from '../../../tests/pages/newsroom.js'
import { html } from '../../operations/desk/markup.js'
import type { SayingRecord } from '../../types/index.js'
import { overTime } from './over-time.js'
import { type SpeakerWish, speakerPage } from './speaker.js'

const WISH: SpeakerWish = { name: 'Mara Lund', by: 'time', from: 0, form: null }

async function mara() {
  const { desk } = await newsroom()
  return { ...(await desk.speaker('Mara Lund'))!, themes: await desk.themesOf('Mara Lund') }
}

async function shown(wish: Partial<SpeakerWish> = {}) {
  return speakerPage(await mara(), { ...WISH, ...wish })
}

describe('the page of a speaker', () => {
  test('says who it is, and how much there is', async () => {
    const { title, main } = await shown()
    expect(title).toBe('Mara Lund')
    const text = visible(main.html)
    expect(text).toContain('4 statements in 2 documents')
    expect(text).toMatch(/mayor of Ostrel/i)
  })

  test('over time: by month, newest first, each at its place', async () => {
    const { main } = await shown()
    const text = visible(main.html)
    expect(text.indexOf('October 2026 1')).toBeGreaterThan(0)
    expect(text.indexOf('October 2026 1')).toBeLessThan(text.indexOf('September 2026 3'))
    expect(main.html).toContain('href="/document?id=sails.txt#said-s1"')
    expect(main.html).toMatch(/aria-current="true">Over time/)
  })

  test('marks what may be a turn, and leads to what it turns against', async () => {
    const { main } = await shown()
    expect(visible(main.html)).toContain('may deny an earlier saying')
    expect(main.html).toContain('<a href="/document?id=ferry.txt#said-s1">the earlier saying</a>')
  })

  test('by theme', async () => {
    const { main } = await shown({ by: 'theme' })
    expect(main.html).toMatch(/aria-current="true">By theme/)
    expect(main.html).toMatch(/<h3 id="theme-0" dir="auto">/)
    expect(visible(main.html)).toContain('“Selling the ferry would pay for a school,”')
  })

  test('tells why the names are one', async () => {
    const { main } = await shown()
    const text = visible(main.html.slice(main.html.indexOf('class="identity"')))
    expect(text).toContain('1 link between them')
    expect(text).toContain('Ferry sold')
    expect(text).toContain('The ferry sails')
    expect(main.html).not.toContain('action="/speakers/judge"')
  })

  test('lets whoever is signed in decide otherwise', async () => {
    const { main } = await shown({ form: html`<input type="hidden" name="form" value="k">` })
    expect(main.html).toMatch(/action="\/speakers\/judge"><input type="hidden" name="form" value="k">/)
    expect(main.html).toContain('<button name="says" value="different">This is somebody else</button>')
  })

  test('a long list goes on', async () => {
    const known = await mara()
    const [one] = known.report.statements
    const statements = Array.from({ length: 120 }, (_, at) => ({ ...one!, id: `s${at}` }))
    const long = { ...known, report: { ...known.report, statements } }
    const first = speakerPage(long, WISH).main.html
    expect(first.match(/<li class="hit">/g)).toHaveLength(100)
    expect(first).toContain('href="/speakers?name=Mara+Lund&amp;from=100"')
    const rest = speakerPage(long, { ...WISH, from: 100 }).main.html
    expect(rest.match(/<li class="hit">/g)).toHaveLength(20)
    expect(rest).not.toContain('rel="next"')
  })

  test('takes nobody silently for somebody: others of the name are told, and who is kept apart', async () => {
    const known = await mara()
    const other = {
      ...known.report,
      id: 'x.txt#Mara Lund',
      roles: [{ title: 'singer', standing: 'now' as const, document: 'x', span: [0, 1] as [number, number] }],
    }
    const apart = [
      {
        reference: 'x.txt#Mara Lund',
        name: 'Mara Lund',
        says: 'different' as const,
        weight: -3,
        because: [{ test: 'trade', weight: -3, note: 'one sings <loudly>' }],
        roles: ['singer'],
      },
    ]
    const text = visible(
      speakerPage({ ...known, called: [known.report, other], report: { ...known.report, apart } }, WISH).main.html,
    )
    expect(text).toContain('Somebody else may be meant by this name: Mara Lund singer')
    expect(text).toContain('Kept apart Mara Lund , singer somebody else one sings <loudly>')
  })
})

describe('the course over time', () => {
  const said = (...days: string[]) => days.map((published) => ({ published }) as SayingRecord)

  test.each<[string, readonly SayingRecord[], number]>([
    ['days where they are near', said('2026-10-01', '2026-10-03', '2026-10-03'), 3],
    ['months where they are far apart', said('2025-11-02', '2026-02-01'), 4],
    ['no more than can be seen', said('2001-01-01', '2026-02-01'), 48],
  ])('%s', (_, sayings, columns) => {
    expect(overTime(sayings)!.html.match(/<rect/g)).toHaveLength(columns)
  })

  test('is told in words, too', () => {
    expect(overTime(said('2026-10-01', '2026-10-03', '2026-10-03'))!.html).toContain(
      'aria-label="3 dated statements from 1 October 2026 to 3 October 2026, at most 2 in a day"',
    )
  })

  test.each([[[]], [['2026-10-01']], [['2026-10-01', '2026-10-01T09:00:00Z']]])('shows nothing of %j', (days) => {
    expect(overTime(said(...days))).toBeNull()
  })
})
