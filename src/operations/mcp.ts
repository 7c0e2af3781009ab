import { wrongUse } from '../errors.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { recordOptionTo, recordPlace } from './record-place.js'

const options = [
  recordOptionTo('what search, speaker, explain and check look in; when left out, the usual one, if it is there'),
  { kind: 'flag', name: 'fetch', about: 'let the agent name addresses to fetch; those of private networks never are' },
] as const

/** How agents are served. */
export interface McpWish {
  /** Null: only what an agent sends can be asked about. */
  readonly record: string | null
  readonly fetch: boolean
}

/** `onrecord mcp`: tools for an agent that talks over standard input and output. */
export const mcp = operation<typeof options>({
  name: 'mcp',
  summary: 'Give an agent the tools extract, search, speaker, story, explain and check, over MCP.',
  details:
    'Speaks the Model Context Protocol over standard input and output until the input ends; agents start it themselves. ' +
    'The tools only read. onrecord serve offers the same at /mcp.',
  inputs: '',
  options,
  examples: [
    {
      command: 'onrecord mcp --record onrecord-record < /dev/null',
      about: 'what an agent starts; here it hangs up at once',
    },
  ],
  answers: 'text',
  waits: () => false,
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: Input<typeof options>): AsyncGenerator<Happening> {
  if (input.inputs.length > 0)
    throw wrongUse(`mcp takes no input (${input.inputs[0]}).`, 'Name the record with --record.')
  const record = input.record ?? (await usualRecord(onrecord))
  await onrecord.doors.mcp(onrecord, { record, fetch: input.fetch })
  yield { is: 'end', found: true, read: 1, summary: 'the agent has hung up' }
}

/** Without a record an agent can still ask about what it sends; a record that is not there is not begun by asking. */
async function usualRecord({ places }: Onrecord): Promise<string | null> {
  const place = recordPlace(undefined)
  return (await places.isRecord(place)) ? place : null
}
