import type { Paragraph, Quotation } from '../2-understand/index.js'
import type { Stretch } from '../types/index.js'
import { byParagraph, type Finding, finding, touch } from './finding.js'
import type { Reading } from './patterns/pattern.js'
import { type Phrase, phraseLeft, phraseRight } from './phrase.js'
import { isOne, type Line, letters, stretchOf } from './units.js'

/**
 * The quotations that are still nobody's after all else: whole sentences in marks that a clause leads in or follows with
 * a verb that no list knows ("“Go home,” Quill sings"). In PolNeAR train 97 of 100 quotations of four words or more are
 * somebody's words. The speaker is taken only where the grammar leaves no choice; else the words stay without one.
 */
export function readClauseQuotes(reading: Reading, found: readonly Finding[]): Finding[] {
  const { understanding, lines, claimed } = reading
  if (understanding.language.code !== 'en') return []
  const near = byParagraph(found)
  return understanding.paragraphs.flatMap((paragraph) =>
    claimed.has(paragraph.index) || !PROSE.has(paragraph.block.kind)
      ? []
      : inParagraph(lines[paragraph.index]!, paragraph, near.get(paragraph.index) ?? []),
  )
}

const PROSE: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'standfirst'])

function inParagraph(lines: readonly Line[], paragraph: Paragraph, found: readonly Finding[]): Finding[] {
  const taken = found.flatMap(({ content, source, cue }) => [...content, ...source, ...cue])
  return lines.flatMap((line) => inLine(line, paragraph, taken))
}

function inLine(line: Line, paragraph: Paragraph, taken: readonly Stretch[]): Finding[] {
  return line.units.flatMap((unit, at) => {
    if (!unit.quotation || touch(taken, [unit])) return []
    if (!isSentence(line, unit.quotation)) return []
    const told = followedBy(line, at) ?? ledInBy(line, at)
    if (!told) return []
    const { source, cue } = told
    return [
      finding({
        rule: 'clause-quote',
        paragraph: paragraph.index,
        content: [{ start: unit.start, end: unit.end }],
        cue: cue === null ? [] : [stretchOf(line.units, cue, cue)],
        source: source ? [stretchOf(line.units, source.from, source.to)] : [],
        confidence: source ? 0.8 : 0.6,
      }),
    ]
  })
}

/** Four words or more that begin and end as a sentence, and are no title: "“I Will Always Stay,”". */
function isSentence({ text }: Line, { inner, mark }: Quotation): boolean {
  if (mark === 'single') return false
  const words = text.slice(inner.start, inner.end).trim().split(/\s+/)
  if (words.length < 4 || !/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words[0]!) || !/[.,!?…—-]$/.test(words.at(-1)!))
    return false
  const long = words.slice(1).filter((word) => letters(word).length > 3)
  return long.length === 0 || long.some((word) => /^[^\p{L}]*\p{Ll}/u.test(word))
}

interface Told {
  readonly source: Phrase | null
  /** Index of the verb, where there is one. */
  readonly cue: number | null
}

/** “Go home,” Quill sings to Marsh: a quotation that ends in a comma, its subject and any verb. */
function followedBy(line: Line, at: number): Told | null {
  const { units, text, language } = line
  const { inner } = units[at]!.quotation!
  if (!/[,!?…—-]$/.test(text.slice(inner.start, inner.end).trim())) return null
  const source = phraseRight(line, at + 1)
  const verb = source && units[source.to + 1]
  if (source && verb?.word?.is === 'word' && /(?:s|ed)$/.test(verb.key) && !isGrammar(language, verb.key))
    return { source, cue: source.to + 1 }
  return at === 0 ? { source: null, cue: null } : null
}

/** What has words that nobody need have said: a motto, and works with titles ("his commentary, “Tell us your story,”"). */
const SHOWN =
  'motto slogan title headline caption label sign rule theme topic subject book novel memoir song album film movie show series poem play story essay column commentary editorial op-ed article piece report paper study exhibition documentary podcast'

/** "as if to say, “…”", "Imagine a mayor asking: “…”", "no sign read, “…”": nobody said it. */
const UNREAL = 'if though imagine might could would should never not'

/** Pell shot back, “…”; he gave her a compliment: “…”: a clause with a comma or a colon after it. */
function ledInBy(line: Line, at: number): Told | null {
  const { units, language } = line
  if (at < 2 || !isOne(units[at - 1], ', :') || isOne(units[at - 2], SHOWN)) return null
  if (units.slice(0, at).some((unit) => isOne(unit, UNREAL))) return null
  let from = at - 1
  while (from > 0 && !isOne(units[from - 1], ', ; : — – ―') && !units[from - 1]!.quotation) from--
  for (let verb = from + 1; verb < at - 1; verb++) {
    const { key, word } = units[verb]!
    // The verb right before the comma may be a present ("Joss sings, “…”"); farther off an -s is as often a plural.
    if (word?.is !== 'word' || !(verb === at - 2 ? /(?:s|ed)$/ : /ed$/).test(key) || isGrammar(language, key)) continue
    if (language.auxiliaries.has(units[verb - 1]!.key)) continue
    const source = phraseLeft(line, verb)
    if (source && source.from >= from) return { source, cue: verb }
  }
  return { source: null, cue: null }
}

const isGrammar = ({ functionWords, auxiliaries, pronouns, articles }: Line['language'], key: string): boolean =>
  functionWords.has(key) || auxiliaries.has(key) || pronouns.has(key) || articles.has(key) || isPossessive(key)

const isPossessive = (key: string): boolean => /^(?:his|its|hers|ours|theirs|yours)$/.test(key)
