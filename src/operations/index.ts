/**
 * What onrecord can be asked to do, each said once. The faces (command line, server, web pages, agents) are made from
 * the table `operations`; they know nothing of the stages.
 * @module
 */
export type { Kept, Question, TheRecord } from '../5-keep/index.js'
export { operations } from './all.js'
export { type Doors, type Onrecord, open, version } from './open.js'
export type { Happening, Input, Operation, Option } from './operation.js'
export { JSON_LINES, OUTPUT } from './options.js'
export type { SearchAnswer, SearchHit } from './search-formats.js'
