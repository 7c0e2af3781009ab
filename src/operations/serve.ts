import { randomBytes } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { resolve } from 'node:path'
import { wrongUse } from '../errors.js'
import { textOf } from './named-file.js'
import type { Onrecord } from './open.js'
import { type Happening, type Input, operation } from './operation.js'
import { recordOption, recordPlace } from './record-place.js'

const options = [
  recordOption,
  { kind: 'text', name: 'port', value: 'NUMBER', about: 'the port; when left out, 4180; 0 takes any that is free' },
  {
    kind: 'text',
    name: 'host',
    value: 'ADDRESS',
    about: 'the address to listen on; when left out, 127.0.0.1: this machine only',
  },
  {
    kind: 'text',
    name: 'token-file',
    value: 'FILE',
    about: 'the token that must be sent to change the record; when left out, ONRECORD_TOKEN, or one for this run',
  },
  { kind: 'list', name: 'allow-host', value: 'NAME', about: 'further names under which the server may be asked' },
  { kind: 'flag', name: 'fetch', about: 'let requests name addresses to fetch; those of private networks never are' },
  {
    kind: 'text',
    name: 'audit',
    value: 'FILE',
    about: 'add a line for every change to FILE, and not to standard error',
  },
] as const

/** What `serve` was asked. */
type ServeInput = Input<typeof options>

/** `onrecord serve`: the same over HTTP, as web pages, and for agents. */
export const serve = operation<typeof options>({
  name: 'serve',
  summary: 'Answer over HTTP: web pages for people, JSON for programs, MCP for agents.',
  details:
    'Listens on this machine only, unless --host says otherwise. Whoever changes the record must send a token, and for any address beyond this machine ' +
    'everybody must. Stops in good order on SIGINT or SIGTERM.',
  inputs: '',
  options,
  examples: [{ command: 'onrecord serve --port 0', about: 'the record of this folder, at a port that is free' }],
  answers: 'text',
  waits: () => false,
  fileAtTerminal: () => null,
  run,
})

async function* run(onrecord: Onrecord, input: ServeInput): AsyncGenerator<Happening> {
  const wish = await wished(input)
  const place = recordPlace(wish.record)
  const isNew = !(await onrecord.places.isRecord(place))
  const serving = await onrecord.doors.serve(onrecord, wish)
  yield { is: 'output', text: `${isNew ? emptyAt(place) : ''}${greeting(serving.url, wish)}` }
  await serving.ended
  yield { is: 'end', found: true, read: 1, summary: 'stopped' }
}

/** A mistyped place looks like an empty record, so it is told. */
function emptyAt(place: string): string {
  const there = resolve(place)
  return `There was no record at ${there}, so an empty one was made.\nFill it with: onrecord add FILES --record ${place}. If you meant another, stop and name it with --record.\n`
}

/** How a server is to run. */
export interface ServeWish {
  readonly record: string | undefined
  readonly port: number
  readonly host: string
  readonly token: string
  /** Whether the token was made for this run. */
  readonly fresh: boolean
  /** Whether others than this machine can ask: then reading needs the token, too. */
  readonly closed: boolean
  readonly hosts: readonly string[]
  readonly fetch: boolean
  readonly audit: string | undefined
}

async function wished({ inputs, host = '127.0.0.1', ...input }: ServeInput): Promise<ServeWish> {
  if (inputs.length > 0) throw wrongUse(`serve takes no input (${inputs[0]}).`, 'Name the record with --record.')
  const closed = !isThisMachine(host)
  const token = await tokenOf(input['token-file'])
  if (closed && token === null)
    throw wrongUse(
      `Others than this machine can reach ${host}, and there is no token to keep them out.`,
      'Put a long random word into a file and name it with --token-file, or leave out --host.',
    )
  const { record, fetch, audit } = input
  const hosts = [...input['allow-host'], ...(closed ? [host] : [])]
  const made = { token: token ?? freshToken(), fresh: token === null }
  return { record, port: portOf(input.port), host, ...made, closed, hosts, fetch, audit }
}

/** The addresses of the loopback: nothing from outside comes to them. */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}

function portOf(told = '4180'): number {
  if (/^\d{1,5}$/.test(told) && Number(told) < 65_536) return Number(told)
  throw wrongUse(`--port ${told} is no port.`, 'Give a number from 0 to 65535.')
}

/** Guessed at a thousand a second, a word of 16 letters holds longer than any server runs. */
const SHORTEST = 16

async function tokenOf(path: string | undefined): Promise<string | null> {
  const told = path === undefined ? process.env.ONRECORD_TOKEN : await textOf(path)
  const token = told?.trim() ?? ''
  if (token === '' && path === undefined) return null
  if (token.length >= SHORTEST && !/\s/.test(token)) return token
  throw wrongUse(`The token is no single word of ${SHORTEST} letters or more.`, 'Make one with: openssl rand -hex 24')
}

const freshToken = (): string => randomBytes(24).toString('base64url')

/** The link begins a session in a browser; a token that the user chose is not printed. */
function greeting(url: string, { token, fresh }: ServeWish): string {
  const change = fresh ? `${url}session?token=${token}` : `${url}session, with the token`
  return `onrecord answers at ${url}\nTo judge and add there, begin at ${change}\n`
}
