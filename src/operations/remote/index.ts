/**
 * What the faces that answer programs and agents share: the schemas of questions and answers, and how a question is asked.
 * Loaded by them only, since zod takes longer to load than a command may to start.
 * @module
 */

export { ask, type Host, type Piece, type Whole, whole } from './ask.js'
export { failure, tellable } from './failure.js'
export { type JsonSchema, jsonSchemaOf, namedSchemas } from './json-schema.js'
export { fitsAddress, offered } from './offered.js'
export { documentIn, passageAt } from './passage.js'
export { type Asked, documentSchema, type GivenDocument, questionIn, questionSchema } from './question.js'
export { recordSchema, spanSchema } from './record-schema.js'
export { resultSchema, successSchema } from './result-schema.js'
export { z } from './zod.js'
