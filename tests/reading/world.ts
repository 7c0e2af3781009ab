import { type Onrecord, open } from '../../src/operations/open.js'
import type { Happening } from '../../src/operations/operation.js'
import { onThisMachine } from '../../src/operations/places.js'

/** The moment at which the tests happen. */
export const NOW = '2026-11-25T00:00:00Z'

/** Onrecord without a machine around it: what is typed into it, a clock that stands, a terminal of 80 columns. */
export function worldWith(stdin = '', replaced: Partial<Onrecord> = {}): Onrecord {
  const stop = new AbortController().signal
  const still = { now: () => NOW, sleep: async () => {}, stopSignal: () => stop }
  return {
    version: '0',
    stdin: bytesOf(stdin),
    columns: 80,
    colour: false,
    watched: false,
    places: onThisMachine,
    doors: open().doors,
    ...still,
    ...replaced,
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield new TextEncoder().encode(text)
}

/** Everything that a run gave: the answer in one piece, the failures, and the last happening. */
export async function outcomeOf(run: AsyncIterable<Happening<unknown>>) {
  const all: Happening<unknown>[] = []
  for await (const one of run) all.push(one)
  const end = all.at(-1)
  if (end?.is !== 'end') throw new Error('the last happening of a run is its end')
  return {
    output: all.flatMap((one) => (one.is === 'output' ? [one.text] : [])).join(''),
    failures: all.flatMap((one) => (one.is === 'failure' ? [one.error] : [])),
    progress: all.flatMap((one) => (one.is === 'progress' ? [one.name] : [])),
    order: all.map(({ is }) => is),
    end,
  }
}
