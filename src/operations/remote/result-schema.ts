/**
 * What each operation answers, as schemas. A test holds them against real answers, field by field.
 * @module
 */
import type { Operation } from '../operation.js'
import {
  factsSchema,
  kindSchema,
  messageSchema,
  modeSchema,
  partySchema,
  recordSchema,
  spanSchema,
  speakerKindSchema,
  statementSchema,
} from './record-schema.js'
import { z } from './zod.js'

const passageSchema = z
  .object({ source: z.string(), spans: z.array(spanSchema), text: z.string() })
  .meta({ id: 'Passage' })

const changeSchema = z.object({
  op: z.enum(['same', 'insert', 'delete', 'replace']),
  draft: z.string(),
  source: z.string(),
})

const quoteSchema = z
  .object({
    span: spanSchema,
    quote: z.string(),
    speakers: z.array(partySchema),
    verdict: z
      .enum(['verbatim', 'marked', 'altered', 'spliced', 'misattributed', 'reported', 'not-found', 'too-short'])
      .describe('never "true" or "false"; not-found is not "fabricated"'),
    best: passageSchema.extend({ speakers: z.array(partySchema), diff: z.array(changeSchema) }).optional(),
    alarms: z.array(z.enum(['negation', 'number', 'name', 'modal', 'tense', 'order', 'distance', 'cut'])),
    others: z.array(passageSchema),
    messages: z.array(messageSchema),
  })
  .meta({ id: 'CheckedQuote' })

/** What `check` says of one draft. */
export const checkSchema = z
  .object({
    draft: z.string(),
    sources: z.array(factsSchema.pick({ id: true, title: true, url: true })),
    quotes: z.array(quoteSchema),
    messages: z.array(messageSchema),
  })
  .meta({ id: 'CheckReport' })

const evidenceSchema = z.object({ test: z.string(), weight: z.number(), note: z.string() }).meta({ id: 'Evidence' })

const because = z.array(evidenceSchema)

/** What `speaker` says of one speaker. */
export const speakerSchema = z
  .object({
    id: z.string().describe('"document#name", which judge takes'),
    name: z.string(),
    kind: speakerKindSchema,
    wikidata: z.string().optional(),
    otherNames: z.array(z.string()),
    roles: z.array(
      z.object({
        title: z.string(),
        body: z.string().optional(),
        standing: z.enum(['now', 'past', 'coming']),
        document: z.string(),
        published: z.string().optional(),
        span: spanSchema,
      }),
    ),
    documents: z.array(
      z.object({
        reference: z.string(),
        document: z.string(),
        title: z.string().optional(),
        publisher: z.string().optional(),
        published: z.string().optional(),
        names: z.array(z.string()),
        statements: z.int(),
      }),
    ),
    statements: z.array(
      z.object({
        document: z.string(),
        id: z.string(),
        published: z.string().optional(),
        kind: kindSchema,
        mode: modeSchema,
        content: z.array(spanSchema),
        words: z.array(z.string()).describe('copied from the document'),
        confidence: z.number(),
      }),
    ),
    because: z.array(
      z.object({ a: z.string(), b: z.string(), weight: z.number(), because, judgedBy: z.string().optional() }),
    ),
    apart: z.array(
      z.object({
        reference: z.string(),
        name: z.string(),
        says: z.enum(['different', 'unsure']),
        weight: z.number(),
        because,
        roles: z.array(z.string()),
      }),
    ),
    entries: z.array(
      z.object({ id: z.string(), label: z.string(), description: z.string(), weight: z.number(), because }),
    ),
  })
  .meta({ id: 'SpeakerReport' })

/** What `story` tells of one story. */
export const storySchema = z
  .object({
    number: z.int(),
    id: z.string(),
    title: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    terms: z.array(z.string()),
    documents: z.array(
      z.object({
        id: z.string(),
        title: z.string().optional(),
        publisher: z.string().optional(),
        published: z.string().optional(),
        statements: z.int(),
        copyOf: z.string().optional(),
      }),
    ),
    people: z.array(z.object({ name: z.string(), statements: z.int() })),
  })
  .meta({ id: 'StoryReport' })

/** One page of what a search found. */
export const answerSchema = z
  .object({
    hits: z.array(
      z.object({
        document: factsSchema,
        copyOf: z.string().optional(),
        statement: statementSchema,
        words: z
          .array(z.object({ exact: z.string(), before: z.string(), after: z.string() }))
          .describe('copied from the document, with the words around them'),
        marks: z.array(spanSchema).describe('the words that were looked for, in the document’s text'),
      }),
    ),
    next: z.string().nullable().describe('where the next page begins; null at the end'),
  })
  .meta({ id: 'SearchAnswer' })

const countList = z.array(z.object({ name: z.string(), statements: z.int() }))

/** How much a search would find. */
export const countsSchema = z
  .object({
    statements: z.int(),
    speakers: countList,
    outlets: countList,
    months: countList,
    kinds: countList,
    modes: countList,
  })
  .meta({ id: 'Counts' })

/** A page, as data where its format is json, else as text. */
export const explainedSchema = z
  .object({
    format: z.enum(['html', 'md', 'json', 'rss', 'jsonfeed']),
    page: z.union([z.string(), z.record(z.string(), z.unknown())]),
  })
  .meta({ id: 'ExplainedPage' })

/** A decision that was kept. */
export const judgementSchema = z
  .object({
    party: z.object({
      document: z.string(),
      name: z.string(),
      at: z.object({ exact: z.string(), before: z.string(), after: z.string() }).nullable(),
    }),
    speaker: z.string(),
    says: z.enum(['same', 'different', 'unsure', 'withdrawn']),
    by: z.string(),
    at: z.string(),
    because,
  })
  .meta({ id: 'Judgement' })

/** What became of a document. */
export const addedSchema = z
  .object({
    id: z.string(),
    is: z.enum(['new', 'revised', 'reread', 'unchanged']),
    copyOf: z.string().nullable(),
  })
  .meta({ id: 'Added' })

/** What one operation answers, before it is put into a list where there may be many. */
const ANSWERS: Readonly<Record<string, z.ZodType>> = {
  extract: recordSchema,
  check: checkSchema,
  explain: explainedSchema,
  story: storySchema,
  speaker: speakerSchema,
  judge: judgementSchema,
  add: addedSchema,
  search: z.union([answerSchema, countsSchema]),
  export: z.string(),
}

/** The shape of every answer that is none of an error. */
export function successSchema(result: z.ZodType) {
  return z.object({ ok: z.literal(true), result, messages: z.array(messageSchema) })
}

/** The schema of an operation's result. */
export function resultSchema({ name, answers }: Pick<Operation, 'name' | 'answers'>): z.ZodType {
  const one = ANSWERS[name]
  if (!one) throw new TypeError(`${name} has no schema of its answer`)
  return answers === 'many' ? z.array(one) : one
}
