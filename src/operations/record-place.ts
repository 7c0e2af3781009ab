import type { TheRecord } from '../5-keep/index.js'
import { wrongUse } from '../errors.js'
import type { Onrecord } from './open.js'

/** The folder that is used when nobody names one. */
const USUAL = 'onrecord-record'

/** The option of every operation that works on a record. */
export const recordOption = {
  kind: 'text',
  name: 'record',
  value: 'PLACE',
  about: `the record: a folder, or postgres://USER@HOST/DATABASE; when left out, ONRECORD_RECORD, DATABASE_URL or ${USUAL}`,
  remote: false,
} as const

/** The same option where a record is one of several things to work on, and is named for that. */
export function recordOptionTo<About extends string>(about: About) {
  return { ...recordOption, about: `${about}: a folder, or postgres://USER@HOST/DATABASE` } as const
}

/** Where the record is: as told, else as the environment says, else in the usual folder. */
export function recordPlace(told: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  const { ONRECORD_RECORD: own, DATABASE_URL: server } = environment
  const named = told ?? own
  if (named) return named
  if (!server) return USUAL
  if (/^postgres(?:ql)?:\/\//i.test(server)) return server
  throw wrongUse(
    'The environment variable DATABASE_URL is not the address of a PostgreSQL server.',
    'Write it as postgres://USER@HOST/DATABASE, or name a folder with --record.',
  )
}

/** The record at a place, opened; what opens it is loaded when it is due. */
export async function openPlace(place: string, wish: { readonly mustExist?: boolean } = {}): Promise<TheRecord> {
  const { openRecord } = await import('../5-keep/index.js')
  return openRecord(place, wish)
}

/** Whether a place that was named among others is a record: a server's address, or a folder that holds one. */
export async function isRecord(place: string): Promise<boolean> {
  const { holdsRecord } = await import('../5-keep/index.js')
  return holdsRecord(place)
}

/** What the record says found the statements of a reading. */
export function extractorOf({ version }: Pick<Onrecord, 'version'>): string {
  return `onrecord ${version}`
}

/** Works on a record and closes it, also where the work is given up half way. */
export async function* withRecord<Given>(
  { places }: Pick<Onrecord, 'places'>,
  { at, ...wish }: { readonly at: string | undefined; readonly mustExist?: boolean },
  work: (record: TheRecord) => AsyncGenerator<Given>,
): AsyncGenerator<Given> {
  const record = await places.openRecord(at, wish)
  try {
    yield* work(record)
  } finally {
    await record.close()
  }
}
