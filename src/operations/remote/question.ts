/**
 * What may be asked of an operation from elsewhere, as a schema made from its own table: the same names, texts and defaults as
 * the command line's.
 * @module
 */
import { wrongUse } from '../../errors.js'
import type { Operation, Option, Word } from '../operation.js'
import { z } from './zod.js'

/** One article, page or note as it comes with a request. */
export const documentSchema = z
  .strictObject({
    id: z.string().min(1).max(2000).optional().describe('the name it has in the answer; a fingerprint when left out'),
    text: z.string().optional().describe('plain text'),
    html: z.string().optional().describe('a web page'),
    markdown: z.string().optional().describe('Markdown'),
    url: z
      .string()
      .max(2000)
      .optional()
      .describe('its address; fetched when nothing else is given and the server allows it'),
    title: z.string().optional(),
    publisher: z.string().optional().describe('the outlet'),
    byline: z.string().optional(),
    published: z.string().optional().describe('ISO 8601'),
    language: z.string().optional().describe('BCP 47'),
  })
  .refine(
    ({ text, html, markdown, url }) =>
      [text, html, markdown].filter((one) => one !== undefined).length === 1 ||
      (url !== undefined && text === undefined && html === undefined && markdown === undefined),
    {
      message: 'expected one of "text", "html" and "markdown", or a "url" alone',
    },
  )
  .meta({ id: 'Document' })

/** A draft whose quotations are to be looked up. */
export const draftSchema = z
  .strictObject({
    id: z.string().min(1).max(2000).optional().describe('the name it has in the answer'),
    draft: z.string().describe('its text'),
    format: z.enum(['text', 'md', 'html']).default('text').describe('what the draft is written in'),
  })
  .meta({ id: 'Draft' })

/** A document of a request. */
export type GivenDocument = z.infer<typeof documentSchema>

/** A draft of a request. */
export type GivenDraft = z.infer<typeof draftSchema>

/** What a request asks: the operation's words and options by their names, with the documents and drafts that it brings. */
export interface Asked {
  readonly documents?: readonly GivenDocument[]
  readonly drafts?: readonly GivenDraft[]
  readonly [field: string]: unknown
}

/** The schema of the questions to one operation. */
export function questionSchema(operation: Operation): z.ZodObject {
  const { remote, options } = operation
  if (!remote) throw new TypeError(`${operation.name} is not offered from elsewhere`)
  const asked = options.filter(({ name, remote: from }) => from !== false && !(name in remote.settled))
  const fields: [string, z.ZodType][] = [
    ...remote.words.map((word): [string, z.ZodType] => [word.name, wordSchema(word)]),
    ...(remote.drafts ? [['drafts', draftList] as [string, z.ZodType]] : []),
    ...(remote.documents === 'none' ? [] : [['documents', documentList(operation)] as [string, z.ZodType]]),
    ...asked.map((option): [string, z.ZodType] => [option.name, optionSchema(option)]),
  ]
  return z.strictObject(Object.fromEntries(fields))
}

const draftList = z.array(draftSchema).min(1).max(1000).describe('the drafts')

function documentList({ remote }: Operation): z.ZodType {
  const about = remote?.drafts ? 'the sources to look in' : 'the articles'
  const list = z.array(documentSchema).min(1).max(10_000)
  if (remote?.documents === 'needed') return list.describe(about)
  return list.optional().describe(`${about}; when left out, those of the record`)
}

function wordSchema({ about, choices, needed }: Word): z.ZodType {
  const value = choices ? z.enum(choices) : z.string().max(10_000)
  const plain = value.describe(about)
  return needed ? plain : plain.optional()
}

function optionSchema(option: Option): z.ZodType {
  const { about, remote } = option
  if (option.kind === 'flag') return z.boolean().default(false).describe(about)
  if (option.kind === 'list') return z.array(z.string().max(10_000)).max(1000).default([]).describe(about)
  if (option.kind === 'choice')
    return z
      .enum(remote ? remote : option.choices)
      .default(option.byDefault)
      .describe(about)
  if (option.value === 'NUMBER') return z.int().min(0).max(1_000_000).optional().describe(about)
  return (remote ? z.enum(remote) : z.string().max(10_000)).optional().describe(about)
}

/** The question in what somebody sent; throws where it does not fit, and says which field and why. */
export function questionIn(operation: Operation, sent: unknown): Asked {
  const read = schemaOf(operation).safeParse(sent)
  if (read.success) return read.data as Asked
  const problems = read.error.issues.slice(0, 3).map(({ path, message }) => {
    const field = path.length > 0 ? path.join('.') : 'the question'
    return `${field}: ${message.replace(/\.$/, '')}`
  })
  throw wrongUse(
    `The question to ${operation.name} cannot be used (${problems.join('; ')}).`,
    'See /openapi.json, or the reference of HTTP, for its fields.',
  )
}

const schemas = new Map<string, z.ZodObject>()

/** Made once for each operation: a schema takes longer to make than to use. */
function schemaOf(operation: Operation): z.ZodObject {
  const schema = schemas.get(operation.name) ?? questionSchema(operation)
  schemas.set(operation.name, schema)
  return schema
}
