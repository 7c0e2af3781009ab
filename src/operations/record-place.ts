import type { TheRecord } from '../5-keep/index.js'

/** The folder that is used when nobody names one. */
const USUAL = 'onrecord-record'

/** The option of every operation that works on a record. */
export const recordOption = {
  kind: 'text',
  name: 'record',
  value: 'PLACE',
  about: `the record: a folder, or postgres://USER@HOST/DATABASE; when left out, ONRECORD_RECORD or ${USUAL}`,
} as const

/** Where the record is: as told, else as the environment says, else in the usual folder. */
export function recordPlace(told: string | undefined): string {
  return told ?? (process.env.ONRECORD_RECORD || USUAL)
}

/** Works on a record and closes it, also where the work is given up half way. */
export async function* withRecord<Given>(
  told: string | undefined,
  work: (record: TheRecord) => AsyncGenerator<Given>,
  wish: { readonly mustExist?: boolean } = {},
): AsyncGenerator<Given> {
  const { openRecord } = await import('../5-keep/index.js')
  const record = await openRecord(recordPlace(told), wish)
  try {
    yield* work(record)
  } finally {
    await record.close()
  }
}
