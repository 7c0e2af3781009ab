/**
 * How the record got its shape, step by step: a record of any earlier shape is brought forward when it is opened.
 * @module
 */
import { statements } from './0001-statements.js'
import { judgements } from './0002-judgements.js'
import { statementJudgements } from './0003-statement-judgements.js'
import type { Migration } from './migration.js'

export type { Migration } from './migration.js'

/** In order; the version of a record is how many of them it has been through. */
export const migrations: readonly Migration[] = [statements, judgements, statementJudgements]
