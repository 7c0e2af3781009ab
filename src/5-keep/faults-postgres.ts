import { cannotKeep, OnrecordError } from '../errors.js'

type Told = readonly [why: string, advice: string]

const ADDRESS =
  'Check the address: postgres://USER:PASSWORD@HOST/DATABASE, or name a folder to keep the record in a file.'
const AGAIN = 'Run the command again: it goes on where it stopped, and nothing that was written is lost.'

/** Codes of PostgreSQL, and of the network before it. */
const FAULTS: Readonly<Record<string, Told>> = {
  ECONNREFUSED: ['no server answers there', `Start the server. ${ADDRESS}`],
  ENOTFOUND: ['there is no server of that name', ADDRESS],
  EAI_AGAIN: ['there is no server of that name', ADDRESS],
  ENOENT: ['no server answers there', `Start the server. ${ADDRESS}`],
  ETIMEDOUT: ['the server did not answer in time', ADDRESS],
  ERR_INVALID_URL: ['its address cannot be read', ADDRESS],
  ECONNRESET: ['the connection was cut', AGAIN],
  EPIPE: ['the connection was cut', AGAIN],
  '28P01': ['the password is wrong', ADDRESS],
  '28000': ['the server does not let this user in', ADDRESS],
  '3D000': ['there is no such database', 'Make it with createdb, or check the name at the end of the address.'],
  '42501': ['this user may not make or change tables there', 'Give the user the right to create in the schema.'],
  '42P07': ['it has tables of something else', 'Make a database for the record alone, with createdb.'],
  '53100': ['the disk of the server is full', `Make room. ${AGAIN}`],
  '53300': ['the server has no connection left', AGAIN],
  '57P01': ['the server cut the connection', AGAIN],
  '57P02': ['the server cut the connection', AGAIN],
  '57P03': ['the server is starting or stopping', AGAIN],
  '25006': ['the server is read-only', 'Name the server that takes writes.'],
}

const WORDS: readonly (readonly [RegExp, Told])[] = [
  [/timeout/i, FAULTS.ETIMEDOUT!],
  [/terminated unexpectedly|Connection terminated|connection error/i, FAULTS.ECONNRESET!],
  [/SASL|password must be/i, FAULTS['28P01']!],
]

/** An error of the driver or the server as one of ours; any other stays what it is. */
export function postgresFault(where: string, cause: unknown, what?: 'queue'): unknown {
  if (cause instanceof OnrecordError) return cause
  const { code = '', message = '', errors } = cause as { code?: string; message?: string; errors?: { code?: string }[] }
  const told = FAULTS[code] ?? FAULTS[errors?.[0]?.code ?? ''] ?? WORDS.find(([words]) => words.test(message))?.[1]
  return told ? cannotKeep(what ? `${what} ${where}` : where, told[0], told[1], cause) : cause
}

/** The address of a server as it may be shown. */
export function withoutPassword(address: string): string {
  return address.replace(/\?.*$/, '').replace(/^([a-z]+:\/\/[^:@/]*):.*@/i, '$1@')
}
