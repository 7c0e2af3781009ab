/** The pages of the reference about the faces for programs and agents, made from the operations and their schemas. */

/** The page about HTTP. */
export function httpPage({ offered, fitsAddress, jsonSchemaOf, questionSchema, namedSchemas }) {
  const paths = offered.map((operation) => {
    const { name, summary, details, remote, answers } = operation
    const ways = `\`POST /${name}\`${fitsAddress(operation) ? `, \`GET /${name}?…\`` : ''}`
    return `## ${name}

${summary} ${details}

${ways}${remote.writes ? ', with the token' : ''}. The result is ${resultOf(operation)}.${answers === 'many' ? ' With `Accept: application/x-ndjson` it comes line by line.' : ''}

${fieldTable(jsonSchemaOf(questionSchema(operation)))}

\`\`\`json
${JSON.stringify(remote.example, null, 2)}
\`\`\``
  })
  const shapes = namedSchemas((id) => `#/components/schemas/${id}`)
  return `What is asked of the server that \`onrecord serve\` starts. How to use it is told in [serve](../guide/serve.md). The server describes itself as
OpenAPI 3.1 at \`/openapi.json\`.

Every answer is one of two:

\`\`\`json
{ "ok": true, "result": …, "messages": [] }
{ "ok": false, "error": { "name": "WrongUse", "problem": "…", "advice": "…" } }
\`\`\`

\`name\` is one of [the errors](errors.md); \`messages\` are [told here](messages.md#answers-of-a-server-and-of-tools). A question is JSON, sent with
\`Content-Type: application/json\`. In an address, a list is named once for each value, and a flag is \`true\`.

${paths.join('\n\n')}

## Documents

\`GET /documents/{id}\` gives a document of the record with its statements, \`GET /documents/{id}/spans/{START-END}\` the words at a place of it,
in UTF-16 code units. The id is percent-encoded, slashes too.

## Shapes

${Object.entries(shapes).map(shapeOf).join('\n\n')}
`
}

/** The page about the tools for agents. */
export function agentsPage({ tools, descriptionOf, schemasOf, INSTRUCTIONS }) {
  const each = tools.map((operation) => {
    const { input } = schemasOf(operation)
    return `## ${operation.name}

${descriptionOf(operation)}

${fieldTable(input)}

Its structured answer is \`{ ok, result, messages }\`; the result is ${resultOf(operation)}, as [HTTP](http.md#shapes) has it.`
  })
  return `The tools and resources that \`onrecord mcp\` offers over standard input and output, and \`onrecord serve\` at \`/mcp\`. How to use them is told in
[agents](../guide/agents.md). All tools only read.

An agent is told beforehand:

\`\`\`text
${INSTRUCTIONS}
\`\`\`

${each.join('\n\n')}

## Resources

| Address | What it is |
|---|---|
| \`onrecord://documents/{id}\` | a document of the record with its statements, as JSON |
| \`onrecord://documents/{id}/spans/{START-END}\` | the words at a place of it, letter by letter, as plain text |

The id is percent-encoded. The first hundred documents are listed; others are found with search.`
}

const RESULTS = {
  extract: 'DocumentRecord',
  check: 'CheckReport',
  explain: 'ExplainedPage',
  story: 'StoryReport',
  speaker: 'SpeakerReport',
  judge: 'Judgement',
  add: 'Added',
  search: 'SearchAnswer` or, with `counts`, `Counts',
}

function resultOf({ name, answers }) {
  if (answers === 'text') return 'text in the form of `format`'
  return answers === 'many' ? `a list of \`${RESULTS[name]}\`` : `one \`${RESULTS[name]}\``
}

function fieldTable({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([name, schema]) => {
    const usual =
      schema.default === undefined ? (required.includes(name) ? 'needed' : '') : `\`${JSON.stringify(schema.default)}\``
    return `| \`${name}\` | ${typeOf(schema)} | ${(schema.description ?? '').replaceAll('|', '\\|')} | ${usual} |`
  })
  return `| Field | Type | Meaning | When left out |\n|---|---|---|---|\n${rows.join('\n')}`
}

function typeOf(schema) {
  if (schema.$ref) return `\`${schema.$ref.split('/').at(-1)}\``
  if (schema.enum) return schema.enum.map((one) => `\`${one}\``).join(', ')
  if (schema.const !== undefined) return `\`${schema.const}\``
  const any = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (any) return any.map(typeOf).join(' or ')
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`
  if (schema.type === 'array') return `list of ${typeOf(schema.items)}`
  if (schema.type === 'object' && schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([name, one]) => `${name}${(schema.required ?? []).includes(name) ? '' : '?'}: ${typeOf(one)}`)
      .join(', ')} }`
  return schema.type ?? 'anything'
}

function shapeOf([id, schema]) {
  const about = schema.description ? `${schema.description}. ` : ''
  if (schema.type !== 'object') return `### ${id}\n\n${about}${typeOf(schema)}`
  return `### ${id}\n\n${about}\n\n${fieldTable(schema).replace('When left out', 'Always there').replaceAll('| needed |', '| yes |')}`.replace(
    /\n{3,}/g,
    '\n\n',
  )
}
