/**
 * The tools, made from the table of operations: what an agent may ask is what a request may ask.
 * @module
 */
import type { Operation } from '../operations/index.js'
import {
  ask,
  failure,
  type Host,
  jsonSchemaOf,
  offered,
  questionIn,
  questionSchema,
  resultSchema,
  successSchema,
  whole,
} from '../operations/remote/index.js'
import { fenced } from './fence.js'
import { type CallToolResult, fromJsonSchema, type McpServer } from './protocol.js'

/** The operations that are tools. */
export const tools: readonly Operation[] = offered.filter(({ remote }) => remote?.agents !== undefined)

/** What an agent reads to choose among the tools. */
export function descriptionOf({ summary, details, remote }: Operation): string {
  return `${summary} ${remote!.agents} ${details}`
}

/** Both schemas of a tool. */
export function schemasOf(operation: Operation) {
  return {
    input: jsonSchemaOf(questionSchema(operation)),
    output: jsonSchemaOf(successSchema(resultSchema(operation))),
  }
}

/** The operation's own schema checks the question, and words what is wrong with it as every face does. */
const UNCHECKED = {
  getValidator: () => (data: unknown) => ({ valid: true, data, errorMessage: undefined }),
} as NonNullable<Parameters<typeof fromJsonSchema>[1]>

/** Puts the tools into a server. */
export function registerTools(server: McpServer, host: Host): void {
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: host.fetch }
  registered ??= tools.map(registration)
  for (const { operation, told } of registered)
    server.registerTool(operation.name, { ...told, annotations }, (asked) => answered(operation, asked, host))
}

/** Made once: over HTTP each request has a server of its own, and the validators take a tenth of a second to make. */
let registered: ReturnType<typeof registration>[] | null = null

function registration(operation: Operation) {
  const { input, output } = schemasOf(operation)
  const told = {
    title: operation.summary.replace(/[:.].*$/, ''),
    description: descriptionOf(operation),
    inputSchema: fromJsonSchema<object>(input, UNCHECKED),
    outputSchema: fromJsonSchema<object>(output),
  }
  return { operation, told }
}

async function answered(operation: Operation, asked: unknown, host: Host): Promise<CallToolResult> {
  try {
    const found = await whole(operation, ask(operation, questionIn(operation, asked), host))
    const answer = { ok: true, ...found }
    // What is left out because it is undefined is left out of the structured answer, too.
    return { content: [{ type: 'text', text: fenced(answer) }], structuredContent: JSON.parse(JSON.stringify(answer)) }
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: fenced(failure(error)) }] }
  }
}
