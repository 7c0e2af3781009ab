import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { recordOption } from './record-place.js'

const options = [recordOption] as const

/** One thing that was tried. */
export interface Finding {
  readonly name: string
  readonly ok: boolean
  /** What was found, in a few words; what to do where it does not work. */
  readonly told: string
}

/** What `doctor` found. */
export interface Health {
  readonly version: string
  readonly node: string
  readonly system: string
  readonly findings: readonly Finding[]
}

/** `onrecord doctor`: what is installed, and what of it works. */
export const doctor = operation<typeof options, Health>({
  name: 'doctor',
  summary: 'Tell the versions, where the record is, which models there are, and what works.',
  details:
    'Tries everything on a sentence of its own. Nothing is fetched, and nothing is written. Its answer is what a report of a fault should hold.',
  inputs: '',
  options,
  examples: [
    { command: 'onrecord doctor', about: 'what works here' },
    { command: 'onrecord doctor --json', about: 'the same for a program' },
  ],
  answers: 'one',
  waits: () => false,
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening<Health>> {
  const { findings } = await import('./health.js')
  const found = await findings(onrecord, input.record)
  const system = `${process.platform} ${process.arch}`
  const health: Health = { version: onrecord.version, node: process.versions.node, system, findings: found }
  yield { is: 'value', value: health }
  yield {
    is: 'output',
    text: `onrecord ${health.version}, Node ${health.node}, ${system}\n${found.map(line).join('')}`,
  }
  const well = found.filter(({ ok }) => ok).length
  const summary = `${well} of ${found.length} work${well === found.length ? '' : '; see the lines that begin with "no"'}.`
  yield { is: 'end', found: well === found.length, read: found.length, summary }
}

const line = ({ name, ok, told }: Finding): string => `${ok ? 'ok' : 'no'}  ${name.padEnd(NAMES)}  ${told}\n`

/** The longest name. */
const NAMES = 11
