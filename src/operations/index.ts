/**
 * What onrecord can be asked to do, each said once. The faces (command line, later server and others) are made from
 * the table `operations`; they know nothing of the stages.
 * @module
 */
export { operations } from './all.js'
export { type Onrecord, open, version } from './open.js'
export type { Happening, Input, Operation, Option } from './operation.js'
