import { wrongUse } from '../errors.js'

/** More would wait for each other on any machine. */
const MOST_JOBS = 256

/** The number of --jobs; 1 where none is given. */
export function jobsIn(jobs: string | undefined): number {
  if (jobs === undefined) return 1
  if (/^[1-9]\d*$/.test(jobs) && Number(jobs) <= MOST_JOBS) return Number(jobs)
  throw wrongUse(`The number of jobs "${jobs}" is not one from 1 to ${MOST_JOBS}.`, 'Write --jobs 4, for example.')
}
