/**
 * What a page needs that takes a second or more: who somebody is in all documents, their themes, and stories. Of a record in a folder it is
 * worked out in a thread of its own, with a connection of its own, so that whoever else asks is answered meanwhile.
 * @module
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { holdsRecord, isServer, type TheRecord } from '../5-keep/index.js'
import { type ToldError, toldElsewhere } from '../errors.js'
import { type KnownSpeaker, knownSpeaker, type SpokenTheme, spokenThemes } from './desk/known-speaker.js'
import { remembered } from './desk/remembered.js'
import { type ToldStories, toldStories } from './desk/told-stories.js'

/** What can be gathered. */
export interface Gathering {
  /** Null where nobody is called so. */
  speaker(name: string): Promise<KnownSpeaker | null>
  themes(name: string): Promise<readonly SpokenTheme[]>
  /** `more`: of more documents than are told at first. */
  stories(more: string): Promise<ToldStories>
}

/** One question on its way to the thread. */
export interface Wanted {
  readonly number: number
  readonly ask: keyof Gathering
  readonly word: string
}

/** What comes back; errors lose their class on the way. */
export type Gathered =
  | { readonly number: number; readonly ok: true; readonly found: unknown }
  | { readonly number: number; readonly ok: false; readonly error: ToldError }

/** Gathers in this thread. */
export function gatheringHere(record: TheRecord): Gathering {
  // Whoever asks for somebody's themes has seen their page first: who they are is not found twice.
  const speaker = remembered(
    () => record.state(),
    (name) => knownSpeaker(record, name),
  )
  return {
    speaker,
    async themes(name) {
      const known = await speaker(name)
      return known === null ? [] : spokenThemes(record, known.report)
    },
    stories: (more) => toldStories(record, more !== ''),
  }
}

/** One level up and down again, so that it is found from the bundled command, too (decision 10). */
const WORKER = new URL('../operations/gathering-worker.js', import.meta.url)

/** Gathers beside this thread where the record can be opened twice: in a folder. A server's address is kept without its password. */
export function gatheringOf(record: TheRecord, script: URL = WORKER): Gathering {
  const here = gatheringHere(record)
  const { where } = record
  if (where === 'memory' || isServer(where) || !holdsRecord(where) || !existsSync(fileURLToPath(script))) return here
  const beside = new Beside(where, script)
  const asking =
    <Found>(ask: keyof Gathering, instead: (word: string) => Promise<Found>) =>
    (word: string) =>
      beside.ask(ask, word).then(
        (found) => found as Found,
        (error) => (error instanceof Lost ? instead(word) : Promise.reject(error)),
      )
  return {
    speaker: asking('speaker', here.speaker),
    themes: asking('themes', here.themes),
    stories: asking('stories', here.stories),
  }
}

/** The thread has ended; nothing is known of the question. */
class Lost extends Error {}

interface Waiting {
  found(value: unknown): void
  failed(error: unknown): void
}

/** The thread, which is started for the first question and keeps no program from ending. */
class Beside {
  readonly #place: string
  readonly #script: URL
  #worker: Worker | null = null
  #asked = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor(place: string, script: URL) {
    this.#place = place
    this.#script = script
  }

  ask(ask: keyof Gathering, word: string): Promise<unknown> {
    return new Promise((found, failed) => {
      const number = this.#asked++
      this.#waiting.set(number, { found, failed })
      this.#worker ??= this.#started()
      this.#worker.ref()
      const wanted: Wanted = { number, ask, word }
      this.#worker.postMessage(wanted)
    })
  }

  #started(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#place })
    worker.on('message', (gathered: Gathered) => this.#settle(gathered, worker))
    worker.on('error', () => {})
    worker.on('exit', () => {
      this.#worker = null
      for (const { failed } of this.#waiting.values()) failed(new Lost())
      this.#waiting.clear()
    })
    return worker
  }

  #settle(gathered: Gathered, worker: Worker): void {
    const waiting = this.#waiting.get(gathered.number)
    this.#waiting.delete(gathered.number)
    if (this.#waiting.size === 0) worker.unref()
    if (gathered.ok) waiting?.found(gathered.found)
    else waiting?.failed(toldElsewhere(gathered.error))
  }
}
