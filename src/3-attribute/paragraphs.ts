import type { Paragraph, Syntax } from '../2-understand/index.js'
import type { Message } from '../types/index.js'
import type { Finding } from './finding.js'
import { learnedFindings } from './learned.js'
import type { AttributionModel, Relation } from './model/index.js'
import { isNounCue } from './nouns.js'
import { patterns } from './patterns/index.js'
import type { Reading } from './patterns/pattern.js'
import { isPlain, weigh, withoutRivals } from './weigh.js'

/**
 * What rules and model find in each paragraph by itself. All paragraphs are read by the rules, then all by the model, and
 * then both are joined: code and weights stay in the cache, which saves a tenth of the time. A fault costs its paragraph.
 */
export function readParagraphs(
  reading: Reading,
  model: AttributionModel | null,
): { readonly found: Finding[]; readonly messages: Message[] } {
  const { paragraphs } = reading.understanding
  const faults = new Map<Paragraph, unknown>()
  const each = <Answer>(read: (paragraph: Paragraph) => Answer): Map<Paragraph, Answer> => {
    const answers = new Map<Paragraph, Answer>()
    for (const paragraph of paragraphs) {
      try {
        if (!faults.has(paragraph)) answers.set(paragraph, read(paragraph))
      } catch (fault) {
        faults.set(paragraph, fault)
      }
    }
    return answers
  }
  const ruled = each((paragraph) => byRules(reading, paragraph))
  const related = model ? byModel(model, [...ruled.values()]) : null
  const found = each((paragraph) => {
    const { found: rules, syntax } = ruled.get(paragraph)!
    const relations = related && syntax && related(syntax)
    const all = relations ? weigh(verbs(reading, paragraph, rules), learned(reading, paragraph, relations)) : rules
    return all.filter((one) => one.content.length > 0 || one.mode === 'withheld')
  })
  const messages = paragraphs.flatMap((paragraph) =>
    faults.has(paragraph) ? failed(paragraph, faults.get(paragraph)) : [],
  )
  return { found: [...found.values()].flat(), messages }
}

function failed({ start, end }: Paragraph, fault: unknown): Message {
  const text = `This paragraph could not be read (${fault instanceof Error ? fault.message : String(fault)}).`
  return { rule: 'paragraph-failed', level: 'error', text, at: { start, end } }
}

interface Ruled {
  readonly found: Finding[]
  /** For the model; null where it is not to read. */
  readonly syntax: Syntax | null
}

function byRules(reading: Reading, paragraph: Paragraph): Ruled {
  const found: Finding[] = []
  for (const pattern of patterns) {
    if (reading.claimed.has(paragraph.index) && pattern.name !== 'dialogue') continue
    found.push(...withoutRivals(pattern.find(reading, paragraph.index), found))
  }
  const read = !reading.claimed.has(paragraph.index) && isProse(paragraph)
  return { found, syntax: read ? paragraph.syntax : null }
}

/** The model's relations by paragraph. If all together cannot be read, each is read when it is asked for, and fails alone. */
function byModel(model: AttributionModel, ruled: readonly Ruled[]): (syntax: Syntax) => readonly Relation[] {
  const known = new Map<Syntax, readonly Relation[]>()
  const all = ruled.flatMap(({ syntax }) => syntax ?? [])
  try {
    model.relationsOfEach(all).forEach(({ relations }, at) => {
      known.set(all[at]!, relations)
    })
  } catch {
    known.clear()
  }
  return (syntax) => known.get(syntax) ?? model.relations(syntax, { from: 0, to: syntax.count }).relations
}

/** Without the plain reports whose verb is a noun here. */
function verbs({ understanding }: Reading, paragraph: Paragraph, found: readonly Finding[]): Finding[] {
  return found.filter((one) => !(isPlain(one) && isNounCue(paragraph, understanding.tags, one)))
}

function learned(reading: Reading, paragraph: Paragraph, relations: readonly Relation[]): Finding[] {
  const found = learnedFindings(reading, paragraph, relations)
  return paragraph.block.kind === 'headline'
    ? found.filter(({ source, cue }) => source.length > 0 && cue.length > 0)
    : found
}

/** Headings and captions are no prose: the model was trained on running text. */
const isProse = ({ block }: Paragraph): boolean => block.kind !== 'heading' && block.kind !== 'caption'
