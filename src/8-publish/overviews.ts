import type { Course, CourseStep } from './courses.js'
import { dayOf } from './dates.js'
import type { Entry } from './entries.js'
import type { Page } from './page.js'
import { counted } from './phrases.js'

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
export function overviewsOf(page: Page): Overview[] {
  return [overTime(page), dayByDay(page), unanswered(page)].filter(({ lines }) => lines.length > 0)
}

function overTime({ courses }: Page): Overview {
  const note =
    'People who spoke about one thing on several days. Where the words of two days share a subject and differ by a denial ' +
    'or a number, this is noted; whether it is a change of mind is for readers to judge.'
  return {
    id: 'over-time',
    title: 'Over time',
    note,
    lines: courses.map(course),
  }
}

function course({ speaker, theme, steps }: Course): Piece[] {
  const days = [...new Set(steps.map(({ day }) => day))]
  const told = days.flatMap((day, i): Piece[] => {
    const on = steps.filter((step) => step.day === day)
    const count = on.length === 1 ? [] : [` (${counted(on.length, 'statement')})`]
    const link = { text: dayOf(day) ?? day, entry: on[0]!.entry }
    return [...(i === 0 ? [] : [', ']), link, ...count, ...on.flatMap((step) => turnOf(step, steps))]
  })
  return [{ name: speaker }, ' on ', { name: theme }, ': ', ...told]
}

function turnOf({ turn, against, entry }: CourseStep, steps: readonly CourseStep[]): Piece[] {
  const earlier = steps.find((step) => step.entry === against)
  if (turn === null || earlier === undefined) return []
  const how = turn === 'denial' ? 'differs by a denial from' : 'gives another number than'
  return ['; ', { text: how, entry }, ' that of ', { text: dayOf(earlier.day) ?? earlier.day, entry: earlier.entry }]
}

function dayByDay(page: Page): Overview {
  const days = new Map<string, Map<string, Entry[]>>()
  for (const entry of entriesOf(page)) {
    const day = entry.day?.date.slice(0, 10)
    if (day === undefined || entry.speakerKind !== 'person') continue
    const known = days.get(day) ?? new Map<string, Entry[]>()
    days.set(day, known.set(entry.speaker, [...(known.get(entry.speaker) ?? []), entry]))
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  const lines = sorted.map(([day, people]): Piece[] => {
    const shown = [...people].sort((a, b) => b[1].length - a[1].length).slice(0, MOST_PEOPLE)
    const links = shown.flatMap(([name, said], i): Piece[] => [
      ...(i === 0 ? [] : [', ']),
      { text: name, entry: said[0]!.id },
      ` (${said.length})`,
    ])
    return [`${dayOf(day) ?? day}: `, ...links, ...(people.size > shown.length ? [' and others'] : [])]
  })
  const note =
    'Named people by the day on which they spoke or, where no document tells, were reported, with the number of statements.'
  return {
    id: 'day-by-day',
    title: 'Day by day',
    note,
    lines: lines.length < 2 || lines.length > MOST_DAYS ? [] : lines,
  }
}

function unanswered(page: Page): Overview {
  const silent = page.themes.flatMap(({ label, entries, more }) =>
    [...entries, ...more].filter(({ badge }) => badge === 'DECLINED').map((entry) => ({ entry, label })),
  )
  const groups = new Map<string, typeof silent>()
  for (const one of silent) {
    const key = `${one.entry.speaker}\n${one.label}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const lines = [...groups.values()].map((group): Piece[] => {
    const { entry, label } = group[0]!
    const count = group.length === 1 ? [] : [`, ${group.length} times`]
    return [{ text: entry.speaker, entry: entry.id }, ', in ', { name: label }, ...count]
  })
  return { id: 'unanswered', title: 'Asked, and no answer', note: null, lines }
}

function entriesOf({ themes }: Page): Entry[] {
  return themes.flatMap(({ entries, more }) => [...entries, ...more])
}
