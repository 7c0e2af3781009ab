/**
 * The schemas as JSON Schema, which OpenAPI and MCP publish. Answers may have further fields: the contract allows that some
 * are added.
 * @module
 */
import { z } from './zod.js'

/** A schema as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>

const OPTIONS = { io: 'input', unrepresentable: 'throw' } as const

/** One schema by itself, with the parts that it uses. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, OPTIONS) as JsonSchema
}

/** The parts that have a name, which refer to each other by `uri`. */
export function namedSchemas(uri: (id: string) => string): Readonly<Record<string, JsonSchema>> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { ...OPTIONS, uri }) as { schemas: Record<string, JsonSchema> }
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]))
}
