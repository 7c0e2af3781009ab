import { wrongUse } from '../errors.js'
import { counted } from './count.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { allowPrivate, queueOptionTo } from './options.js'
import { recordOptionTo } from './record-place.js'
import type { WatchEvent } from './watch/events.js'
import type { Told } from './watch/run.js'

const options = [
  { kind: 'flag', name: 'once', about: 'one round, then end: for cron' },
  { kind: 'text', name: 'every', value: 'MINUTES', about: 'how long from one round to the next; when left out: 15' },
  {
    kind: 'text',
    name: 'state',
    value: 'FOLDER',
    about: 'what was read is kept there, so that nothing is told twice; when left out: .onrecord/watch',
  },
  recordOptionTo('keep the articles and their revisions in this record'),
  queueOptionTo('leave every new and changed article in this queue, too, for onrecord work'),
  {
    kind: 'choice',
    name: 'format',
    choices: ['text', 'ndjson'],
    byDefault: 'ndjson',
    atTerminal: 'text',
    about: 'how events are written: lines for people, or a JSON object each',
  },
  {
    kind: 'text',
    name: 'limit',
    value: 'N',
    about: 'read at most N new articles in a round, and look at N known ones again; when left out: 100',
  },
  allowPrivate,
] as const

type WatchInput = Input<typeof options>

/** `onrecord watch`: the articles that feeds tell of, read as they come, and what changes in them afterwards. */
export const watch = operation<typeof options, WatchEvent>({
  name: 'watch',
  summary: 'Read the articles of feeds as they appear, and tell which quotations change afterwards.',
  details:
    'Feeds are RSS, Atom and JSON feeds, OPML lists, news sitemaps and sitemap indexes: addresses or files. Each new article ' +
    'is an event with its record; an article that was read is asked for again, and a quotation that was added, removed, ' +
    'reworded or given to another speaker is an event of its own. robots.txt is kept, a site is asked for one page at a ' +
    'time, and is left alone for as long as it asks. End it with Ctrl-C; it goes on where it was.',
  inputs: 'FEED...',
  options,
  examples: [
    {
      command: 'onrecord watch examples/feed.xml --once --format text',
      about: 'one round; status 0 says that there was something new, 1 that there was not',
    },
    {
      command: 'onrecord watch examples/feed.xml --once --limit 3 --state watched >> events.ndjson',
      about: 'for cron: what was read is kept in a folder, the events are added to a file',
    },
  ],
  waits: ({ inputs }) => inputs.length === 0,
  answers: 'many',
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: WatchInput): AsyncGenerator<Happening<WatchEvent>> {
  const wish = wishFrom(input)
  const { openWatch } = await import('./watch/run.js')
  const { lineOf } = await import('./watch/events.js')
  const watching = await openWatch(onrecord, wish)
  const count = { feeds: new Set<string>(), new: 0, revision: 0, events: 0, waiting: 0, resting: 0, read: 0 }
  try {
    for await (const told of watching.steps()) {
      tally(count, told)
      if (told.is === 'step' && told.step.of === 'article')
        yield { is: 'progress', done: count.read - 1, name: told.step.url }
      if (told.is !== 'round') {
        const { events } = told.is === 'step' ? told.step : told.untold
        for (const value of events) yield { is: 'value', value }
        const text = events.map((one) => (input.format === 'text' ? lineOf(one) : `${JSON.stringify(one)}\n`)).join('')
        if (text !== '') yield { is: 'output', text }
      }
      if (told.is === 'step' && told.step.error && (told.step.events.length > 0 || wish.once))
        yield { is: 'failure', error: told.step.error }
      await told.passed?.()
    }
  } finally {
    await watching.close()
  }
  yield { is: 'end', found: count.events > 0, read: count.read, summary: summaryOf(count) }
}

interface Count {
  readonly feeds: Set<string>
  new: number
  revision: number
  /** What is neither a failure nor a remark. */
  events: number
  waiting: number
  /** Pages that were not asked for, because their site is to be left alone. */
  resting: number
  /** Feeds and articles that could be had, changed or not. */
  read: number
}

function tally(count: Count, told: Told): void {
  if (told.is === 'round') {
    count.waiting = told.waiting
    return
  }
  if (told.is === 'step') {
    const had = told.step.came === 'read' || told.step.came === 'unchanged'
    if (had) count.read++
    if (told.step.came === 'waits') count.resting++
    if (had && told.step.of === 'feed') count.feeds.add(told.step.url)
  }
  for (const { event } of (told.is === 'step' ? told.step : told.untold).events) {
    if (event === 'new' || event === 'revision') count[event]++
    if (event !== 'failed' && event !== 'remark') count.events++
  }
}

function summaryOf({ feeds, new: fresh, revision, events, waiting, resting }: Count): string {
  const left = [
    waiting > 0 ? `; ${counted(waiting, 'article')} ${waits(waiting)} for the next round` : '',
    resting > 0 ? `; ${counted(resting, 'page')} ${waits(resting)} until the site may be asked again` : '',
  ].join('')
  if (events === 0) return `Nothing new in ${counted(feeds.size, 'feed')}${left}.`
  return `${counted(feeds.size, 'feed')}, ${counted(fresh, 'new article')}, ${counted(revision, 'revision')}${left}`
}

const waits = (number: number): string => (number === 1 ? 'waits' : 'wait')

function wishFrom({ inputs, once, every, limit, state, record, queue, 'allow-private': allowPrivate }: WatchInput) {
  if (inputs.length === 0) throw wrongUse('There is no feed to watch.', 'Name the addresses or files of feeds.')
  if (inputs.includes('-')) throw wrongUse('A feed is not read from standard input.', 'Name its address or its file.')
  const minutes = numberFrom('every', every ?? '15')
  if (minutes < 1) throw wrongUse(`--every ${every} is too often for any site.`, 'Give one minute or more.')
  const most = numberFrom('limit', limit ?? '100')
  if (most < 1 || !Number.isInteger(most))
    throw wrongUse(`--limit ${limit} reads nothing.`, 'Give a whole number from 1.')
  return {
    feeds: inputs,
    once,
    every: minutes * 60_000,
    most,
    folder: state ?? '.onrecord/watch',
    record: record ?? null,
    queue: queue ?? null,
    allowPrivate,
  }
}

function numberFrom(option: string, words: string): number {
  const number = Number(words)
  if (words.trim() === '' || !Number.isFinite(number)) {
    throw wrongUse(`--${option} expected a number, got "${words}".`, `Write it like --${option} 30.`)
  }
  return number
}
