/**
 * The description of the server as OpenAPI 3.1, made from the table of operations and the schemas of questions and answers.
 * @module
 */
import type { Operation } from '../operations/index.js'
import {
  fitsAddress,
  type JsonSchema,
  jsonSchemaOf,
  namedSchemas,
  offered,
  questionSchema,
  recordSchema,
  resultSchema,
  spanSchema,
  successSchema,
  z,
} from '../operations/remote/index.js'
import { LINES, PARQUET, typeOf } from './forms.js'

const at = (id: string): string => `#/components/schemas/${id}`

/** The whole description. */
export function openapi(version: string): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'onrecord',
      version,
      summary: 'What did they say? Every statement in its exact words, with who said it, and where it stands.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [],
    paths: { ...Object.fromEntries(offered.map((one) => [`/${one.name}`, pathOf(one)])), ...OTHERS },
    components: {
      schemas: { ...namedSchemas(at), Failure: schemaOf(FAILURE) },
      responses: { Failure: failure() },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  }
}

const FAILURE = z.object({
  ok: z.literal(false),
  error: z.object({
    name: z.string().describe('one of the names in the reference of errors'),
    problem: z.string(),
    advice: z.string().describe('what to do next'),
  }),
})

function failure(): JsonSchema {
  return { description: 'It could not be answered', content: json({ $ref: at('Failure') }) }
}

/** A schema whose parts with names stand among the components. */
function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, $defs: __, ...own } = jsonSchemaOf(schema)
  return JSON.parse(JSON.stringify(own).replaceAll('#/$defs/', at('')))
}

const json = (schema: JsonSchema) => ({ 'application/json': { schema } })

function pathOf(operation: Operation): JsonSchema {
  return { post: posted(operation), ...(fitsAddress(operation) ? { get: gotten(operation) } : {}) }
}

function posted(operation: Operation): JsonSchema {
  const { name, remote } = operation
  return {
    operationId: name,
    ...told(operation),
    ...(remote!.writes ? { security: [{ token: [] }] } : {}),
    requestBody: { required: true, content: json(schemaOf(questionSchema(operation))) },
    responses: responsesOf(operation),
  }
}

function gotten(operation: Operation): JsonSchema {
  const { properties, required = [] } = schemaOf(questionSchema(operation)) as unknown as Fields
  const fields = Object.entries(properties).filter(([name]) => name !== 'documents')
  const parameters = fields.map(([name, { description, ...schema }]) => {
    const told = description === undefined ? {} : { description }
    return { name, in: 'query', required: required.includes(name), ...told, schema }
  })
  const notModified = { 304: { description: 'Nothing has changed since the entity tag in If-None-Match' } }
  const responses = { ...responsesOf(operation), ...notModified }
  return { operationId: `${operation.name}-get`, ...told(operation), parameters, responses }
}

interface Fields {
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
}

function told({ summary, details }: Operation): JsonSchema {
  return { summary, description: details }
}

function responsesOf(operation: Operation): JsonSchema {
  const lines = operation.answers === 'many' ? { [LINES]: { schema: { type: 'string' } } } : {}
  return {
    200: {
      description: 'The answer',
      content: { ...formsOf(operation), ...lines, ...json(schemaOf(successSchema(resultSchema(operation)))) },
    },
    default: { $ref: '#/components/responses/Failure' },
  }
}

/** The forms in which an answer is given as it is, to who asks for their type. */
function formsOf({ options, remote }: Operation): JsonSchema {
  const option = options.find(({ name }) => name === 'format')
  if (option?.kind !== 'choice' || 'format' in remote!.settled) return {}
  const types = (option.remote || option.choices).map((one) => typeOf(one).split(';')[0]!)
  return Object.fromEntries(types.map((type) => [type, { schema: type === PARQUET ? {} : { type: 'string' } }]))
}

const passage = z.object({ document: z.string(), span: spanSchema, text: z.string() })

/** The paths that are no operation. */
const OTHERS: JsonSchema = {
  '/documents/{id}': {
    get: {
      operationId: 'document',
      summary: 'A document of the record, with its statements.',
      parameters: [part('id', 'the id of the document')],
      responses: answered(recordSchema),
    },
  },
  '/documents/{id}/spans/{span}': {
    get: {
      operationId: 'span',
      summary: 'The words at a place of a document, copied from it.',
      parameters: [part('id', 'the id of the document'), part('span', 'START-END, in UTF-16 code units of its text')],
      responses: answered(passage),
    },
  },
  '/health': {
    get: {
      operationId: 'health',
      summary: 'Whether the server answers.',
      responses: {
        200: {
          description: 'It does',
          content: json(schemaOf(z.object({ ok: z.literal(true), version: z.string() }))),
        },
      },
    },
  },
}

function part(name: string, description: string): JsonSchema {
  return { name, in: 'path', required: true, description, schema: { type: 'string' } }
}

function answered(schema: z.ZodType): JsonSchema {
  return {
    200: { description: 'The answer', content: json(schemaOf(successSchema(schema))) },
    default: { $ref: '#/components/responses/Failure' },
  }
}
