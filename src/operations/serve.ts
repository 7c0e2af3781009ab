import { wrongUse } from '../errors.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { recordOption } from './record-place.js'

const options = [
  recordOption,
  { kind: 'text', name: 'port', value: 'NUMBER', about: 'the port; when left out, 4180; 0 takes any that is free' },
  { kind: 'text', name: 'host', value: 'ADDRESS', about: 'the address to listen on; when left out, this machine only' },
  {
    kind: 'text',
    name: 'token-file',
    value: 'FILE',
    about: 'the token that whoever writes must send; or ONRECORD_TOKEN in the environment',
  },
  { kind: 'flag', name: 'fetch', about: 'let requests name addresses to fetch; private ones are never fetched' },
  { kind: 'list', name: 'allow-host', value: 'NAME', about: 'further names under which the server may be asked' },
] as const

/** What `serve` was asked. */
export type ServeInput = Input<typeof options>

/** `onrecord serve`: the same over HTTP, as web pages, and for agents. */
export const serve = operation<typeof options>({
  name: 'serve',
  summary: 'Answer over HTTP: web pages for people, JSON for programs, MCP for agents.',
  details:
    'Listens on this machine only, unless --host says otherwise. Whoever changes the record must send a token, and for any address beyond this machine ' +
    'everybody must. Stops in good order on SIGINT or SIGTERM.',
  inputs: '',
  options,
  examples: [{ command: 'onrecord serve --port 4180', about: 'the record of this folder, at http://127.0.0.1:4180/' }],
  waits: () => false,
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: ServeInput): AsyncGenerator<Happening> {
  if (input.inputs.length > 0)
    throw wrongUse(`serve takes no input (${input.inputs[0]}).`, 'Name the record with --record.')
  const serving = await onrecord.doors.serve(onrecord, input)
  yield { is: 'output', text: `onrecord ${onrecord.version} answers at ${serving.url}\n` }
  await serving.ended
  yield { is: 'end', found: true, read: 1, summary: 'stopped' }
}
