import type { Course, CourseStep } from './courses.js'
import { dayOf } from './dates.js'
import type { Entry } from './entries.js'
import type { PageLanguage } from './language/page-language.js'
import type { Page } from './page.js'

/** A list that leads back into the page: by person and day, by day, by refusal. It repeats no statement. */
export interface Overview {
  readonly id: string
  readonly title: string
  readonly note: string | null
  readonly lines: readonly (readonly Piece[])[]
}

/** Our own words, a name, or words that lead to a statement on the page. */
export type Piece = string | { readonly name: string } | { readonly text: string; readonly entry: string }

/** More days than this and the list tells nothing; the sections have their order in time. */
const MOST_DAYS = 14
/** As many people as one line has room for. */
const MOST_PEOPLE = 8

/** The overviews that the page has something for. */
export function overviewsOf(page: Page, language: PageLanguage): Overview[] {
  const { overviews } = language
  const all = [
    { id: 'over-time', ...overviews.overTime, lines: page.courses.map((one) => course(one, language)) },
    { id: 'day-by-day', ...overviews.dayByDay, lines: dayByDay(page, language) },
    { id: 'unanswered', title: overviews.unanswered, note: null, lines: unanswered(page, language) },
  ]
  return all.filter(({ lines }) => lines.length > 0)
}

function course({ speaker, theme, steps }: Course, language: PageLanguage): Piece[] {
  const days = [...new Set(steps.map(({ day }) => day))]
  const told = days.map((day): Piece[] => {
    const on = steps.filter((step) => step.day === day)
    const count = on.length === 1 ? [] : [language.overviews.many(on.length)]
    const link = { text: dayOf(day, language) ?? day, entry: on[0]!.entry }
    return [link, ...count, ...on.flatMap((step) => turnOf(step, steps, language))]
  })
  return language.overviews.course<Piece[]>([{ name: speaker }], [{ name: theme }], told).flat()
}

function turnOf({ turn, against, entry }: CourseStep, steps: readonly CourseStep[], language: PageLanguage): Piece[] {
  const earlier = steps.find((step) => step.entry === against)
  if (turn === null || earlier === undefined) return []
  const day = { text: dayOf(earlier.day, language) ?? earlier.day, entry: earlier.entry }
  return [...language.overviews.turn<Piece>(turn, (text) => ({ text, entry }), day)]
}

function dayByDay(page: Page, language: PageLanguage): Piece[][] {
  const days = new Map<string, Map<string, Entry[]>>()
  for (const entry of entriesOf(page)) {
    const day = entry.day?.date.slice(0, 10)
    if (day === undefined || entry.speakerKind !== 'person') continue
    const known = days.get(day) ?? new Map<string, Entry[]>()
    days.set(day, known.set(entry.speaker, [...(known.get(entry.speaker) ?? []), entry]))
  }
  if (days.size < 2 || days.size > MOST_DAYS) return []
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([day, people]): Piece[] => {
    const shown = [...people].sort((a, b) => b[1].length - a[1].length).slice(0, MOST_PEOPLE)
    const links = shown.map(([name, said]): Piece[] => [{ text: name, entry: said[0]!.id }, ` (${said.length})`])
    return language.overviews.onDay<Piece[]>([dayOf(day, language) ?? day], links, people.size > shown.length).flat()
  })
}

function unanswered(page: Page, language: PageLanguage): Piece[][] {
  const silent = page.themes.flatMap(({ label, entries, more }) =>
    [...entries, ...more].filter(({ badge }) => badge === 'DECLINED').map((entry) => ({ entry, label })),
  )
  const groups = new Map<string, typeof silent>()
  for (const one of silent) {
    const key = `${one.entry.speaker}\n${one.label}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => {
    const { entry, label } = group[0]!
    const speaker = { text: entry.speaker, entry: entry.id }
    return [...language.overviews.declined<Piece>(speaker, { name: label }, group.length)]
  })
}

function entriesOf({ themes }: Page): Entry[] {
  return themes.flatMap(({ entries, more }) => [...entries, ...more])
}
