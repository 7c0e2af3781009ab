/**
 * The contract's records as schemas: a document with its statements.
 * @module
 */
import { z } from './zod.js'

/** `[start, end)` in UTF-16 code units of a text. */
export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe('[start, end) in UTF-16 code units of the text')
  .meta({ id: 'Span' })

/** A remark about the material, or about a part of the question that could not be used. */
export const messageSchema = z
  .object({
    rule: z.string(),
    text: z.string(),
    span: spanSchema.optional(),
    severity: z.enum(['info', 'warning', 'error']),
  })
  .meta({ id: 'Message' })

/** Kinds of speakers. */
export const speakerKindSchema = z.enum(['person', 'organisation', 'group', 'document', 'unnamed'])

/** Somebody who speaks, is spoken to, or passes words on. */
export const partySchema = z
  .object({
    name: z.string().describe('the fullest name that the document gives'),
    kind: speakerKindSchema,
    mention: spanSchema.optional(),
    get members(): z.ZodOptional<z.ZodArray<z.ZodType>> {
      return z.array(partySchema).optional()
    },
    wikidata: z.string().optional().describe('Q-id, only when it is certain'),
  })
  .meta({ id: 'Party' })

/** How much of a statement's words stands in quotation marks. */
export const kindSchema = z.enum(['direct', 'mixed', 'indirect'])

/** Whether it was said, asked, only thought, shown by a document, withheld, or is yet to be said. */
export const modeSchema = z.enum(['said', 'asked', 'thought', 'shown', 'withheld', 'prospective'])

/** A statement with its attribution worked out. */
export const statementSchema = z
  .object({
    id: z.string(),
    kind: kindSchema,
    mode: modeSchema,
    content: z.array(spanSchema),
    cue: z.array(spanSchema),
    source: z.array(spanSchema),
    speakers: z.array(partySchema).describe('empty: unattributed; never a guess'),
    addressees: z.array(partySchema),
    via: z.array(partySchema),
    prompt: z.array(spanSchema).optional(),
    repliesTo: z.string().optional(),
    quotedIn: z.string().optional(),
    echoes: z.string().optional(),
    when: z.object({ span: spanSchema, start: z.string().optional(), end: z.string().optional() }).optional(),
    where: z.object({ span: spanSchema }).optional(),
    place: z.enum(['body', 'headline', 'heading', 'standfirst', 'caption', 'list']),
    confidence: z.number().min(0).max(1).describe('calibrated: of the statements given 0.9, nine in ten are right'),
    reasons: z.array(z.object({ rule: z.string(), note: z.string().optional(), span: spanSchema.optional() })),
    rivals: z.array(z.object({ party: partySchema, confidence: z.number() })),
  })
  .meta({ id: 'Statement' })

/** What is known of a document beside its text. */
export const factsSchema = z
  .object({
    id: z.string(),
    url: z.string().optional(),
    title: z.string().optional(),
    publisher: z.string().optional(),
    byline: z.string().optional(),
    published: z.string().optional().describe('ISO 8601'),
    language: z.string().optional().describe('BCP 47'),
  })
  .meta({ id: 'Facts' })

/** A document with its statements. */
export const recordSchema = factsSchema
  .extend({
    text: z.string(),
    blocks: z.array(
      z.object({
        kind: z.enum([
          'headline',
          'standfirst',
          'heading',
          'paragraph',
          'list-item',
          'caption',
          'quote',
          'credit',
          'boilerplate',
        ]),
        start: z.int(),
        end: z.int(),
      }),
    ),
    statements: z.array(statementSchema),
    messages: z.array(messageSchema),
  })
  .meta({ id: 'DocumentRecord' })
