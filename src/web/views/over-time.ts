import { dayOf, html, type Markup } from '../../operations/desk/markup.js'
import type { SayingRecord } from '../../types/index.js'
import { counted } from '../parts/labels.js'

/** More columns are too thin to be seen. */
const MOST = 48

/** How many sayings there are of each day, or of each month where the days are far apart; null where nothing shows. */
export function overTime(sayings: readonly SayingRecord[]): Markup | null {
  const days = sayings.flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)])).sort()
  const first = days[0]
  const last = days.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  const byDay = (Date.parse(last) - Date.parse(first)) / 86_400_000 < MOST
  const columns = byDay ? daysBetween(first, last) : monthsBetween(first, last)
  const counts = columns.map((name) => days.filter((day) => day.startsWith(name)).length)
  const most = Math.max(...counts)
  const told = `${counted(days.length, 'dated statement')} from ${dayOf(first)} to ${dayOf(last)}, at most ${most} in a ${byDay ? 'day' : 'month'}`
  return html`<figure class="chart"><svg width="${Math.max(288, Math.min(672, columns.length * 44))}" height="64" role="img" aria-label="${told}" viewBox="0 0 ${columns.length * 10} 40" preserveAspectRatio="none">
${counts.map((count, at) => html`<rect class="${count === 0 ? 'track' : 'bar'}" x="${at * 10 + 1}" y="${count === 0 ? 39 : Math.round(40 - (38 * count) / most)}" width="8" height="${count === 0 ? 1 : Math.max(2, Math.round((38 * count) / most))}"/>`)}
</svg>
<figcaption><span>${dayOf(columns[0])}</span><span>${dayOf(columns.at(-1))}</span></figcaption></figure>`
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]
  for (let at = 0; ; at++) {
    const name = `${year + Math.floor((month - 1 + at) / 12)}-${String(((month - 1 + at) % 12) + 1).padStart(2, '0')}`
    if (name > last.slice(0, 7)) return months.slice(-MOST)
    months.push(name)
  }
}
