import { readFileSync } from 'node:fs'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/server/validators/ajv'
import { describe, expect, test } from 'vitest'
import { offered } from '../../src/operations/remote/index.js'
import { asking } from './server.js'

interface Described {
  readonly paths: Record<
    string,
    Record<
      string,
      {
        operationId: string
        requestBody?: unknown
        responses: Record<string, { content?: Record<string, { schema: object }> }>
      }
    >
  >
  readonly components: { readonly schemas: Record<string, object> }
}

const { answer } = await asking()
const described = (await answer('/openapi.json')).body as unknown as Described

test('the description is valid OpenAPI 3.1, by the schema of the standard', () => {
  // Published with @seriousme/openapi-schema-validator; the OpenAPI Initiative's, Apache-2.0.
  const schema = JSON.parse(readFileSync('tests/faces/openapi-3.1.schema.json', 'utf8'))
  expect(faultOf(schema, described)).toBeNull()
  expect(faultOf(schema, { ...described, paths: { search: {} } })).not.toBeNull()
  expect(faultOf(schema, { ...described, openapi: '2.0' })).not.toBeNull()
})

test('every operation that is offered stands in it, under its name', () => {
  expect(Object.keys(described.paths).filter((path) => !/documents|health/.test(path))).toEqual(
    offered.map(({ name }) => `/${name}`),
  )
  const ids = Object.values(described.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!)
  const lost = references.filter(
    (to) =>
      to
        .slice(2)
        .split('/')
        .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], described) === undefined,
  )
  expect(lost).toEqual([])
})

describe('real answers fit their schemas, and have no field that these do not know', () => {
  const text = readFileSync('examples/coverage/ostrel-talks-end.txt', 'utf8')
  const documents = [
    { id: 'talks', text, publisher: 'Ostrel', published: '2026-10-16' },
    { id: 'page', html: readFileSync('examples/coverage/lissane-packet-families.html', 'utf8') },
  ]
  test.each([
    ['extract', { documents }],
    ['check', { documents, drafts: [{ draft: readFileSync('examples/draft.md', 'utf8'), format: 'md' }] }],
    ['explain', { documents, format: 'json' }],
    ['story', { documents }],
    ['speaker', { documents, name: 'Aldred' }],
    ['speaker', { documents, name: 'Levan Darosh' }],
    ['search', { words: 'talks' }],
    ['search', { counts: true }],
    ['judge', { says: 'same', a: 'talks#Levan Darosh', b: 'Q12', by: 'M', because: 'x' }],
    ['add', { documents }],
    ['export', { format: 'tei' }],
  ])('%s', async (name, json) => {
    const { body } = await answer(`/${name}`, { json, headers: { authorization: 'Bearer a-long-word-for-tests' } })
    expect(body.ok).toBe(true)
    const { schema } = described.paths[`/${name}`]!.post!.responses['200']!.content!['application/json']!
    expect(faultOf({ ...closed(schema), components: closed(described.components) }, body)).toBeNull()
  })
})

/** The same schema, allowing no further fields. */
function closed(schema: object): object {
  const text = JSON.stringify(schema, (_, value) =>
    value &&
    typeof value === 'object' &&
    value.type === 'object' &&
    value.properties &&
    !('additionalProperties' in value)
      ? { ...value, additionalProperties: false }
      : value,
  )
  return JSON.parse(text)
}

/** What does not fit a schema of 2020-12; null where everything does. */
function faultOf(schema: object, value: unknown): string | null {
  const { $id: _, ...rest } = schema as { $id?: string }
  const dialect = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...rest }
  return new AjvJsonSchemaValidator().getValidator(dialect)(value).errorMessage ?? null
}
