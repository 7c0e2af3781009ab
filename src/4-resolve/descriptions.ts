import type { Paragraph, Understanding, Word } from '../2-understand/index.js'
import type { Sighting } from './sightings.js'

/** What the document calls somebody beside the name: "harbour master", "the judge", "an engineer who retired". */
export interface Description {
  /** The noun that says what they are: "master", "judge", "engineer". */
  readonly head: string
  /** Words around it: "harbour", "chief", "shadow". */
  readonly modifiers: readonly string[]
}

const STOPS = /^(?:who|which|that|whose|of|for|from|in|at|on|with|by|and|to|as|than|since|after)$/

/**
 * What stands beside a name: before it ("harbour master Ilse Dommel", "the judge, Sofia Amsel,"), after it in commas
 * ("Ada Noor, a lawyer from Selby,") or behind "is" or "was" ("The witness was the night guard, Carla Munro").
 */
export function descriptionsOf({ paragraphs, language }: Understanding, sighting: Sighting): Description[] {
  const paragraph = paragraphs[sighting.paragraph]!
  const { words } = paragraph
  const first = words.findIndex(({ start }) => start >= sighting.start)
  const last = words.findLastIndex(({ end }) => end <= sighting.end + 2)
  if (first < 0 || last < first) return []
  const found: (Description | null)[] = []
  if (!sighting.possessor)
    found.push(beforeName(paragraph, first, sighting), beforeCopula(paragraph, first), afterName(paragraph, last))
  return found.filter((one) => one !== null).filter(({ head }) => isSpeaker(language, head))
}

type Nouns = Understanding['language']

const isSpeaker = ({ roles, bodies, gendered }: Nouns, head: string): boolean =>
  roles.has(head) || bodies.has(head) || gendered.has(head)

/** The words directly before the name, titles included, back to a mark or a small word; "the judge, X" counts too. */
function beforeName({ words }: Paragraph, first: number, { title }: Sighting): Description | null {
  let to = first - 1
  if (words[to]?.text === ',') to--
  else if (title.length > 0) return fromWords(title)
  let from = to
  while (
    from >= 0 &&
    words[from]!.is === 'word' &&
    !STOPS.test(words[from]!.key) &&
    to - from < 5 &&
    !isArticle(words[from]!)
  )
    from--
  return to < 0 ? null : fromWords(words.slice(from + 1, to + 1).map(({ key }) => key))
}

/** "The witness was the night guard, Carla Munro", "The mayor is Jette Holm": the subject before "is". */
function beforeCopula({ words }: Paragraph, first: number): Description | null {
  let at = first - 1
  while (at > 0 && first - at < 7 && !/^(?:is|was)$/.test(words[at]!.key)) at--
  if (at < 1 || !/^(?:is|was)$/.test(words[at]!.key) || words[at - 1]!.is !== 'word') return null
  let from = at - 1
  while (from > 0 && words[from - 1]!.is === 'word' && !isArticle(words[from]!) && at - from < 4) from--
  return isArticle(words[from]!) ? fromWords(words.slice(from, at).map(({ key }) => key)) : null
}

function afterName({ words }: Paragraph, last: number): Description | null {
  let from = last + 1
  if (words[from]?.text === ',') from++
  else if (/^(?:is|was|becomes?|became)$/.test(words[from]?.key ?? '')) from++
  else return null
  if (
    !words[from] ||
    !(isArticle(words[from]!) || /^(?:his|her|their|its)$/.test(words[from]!.key) || words[from]!.is === 'word')
  )
    return null
  let to = from
  while (words[to]?.is === 'word' && !STOPS.test(words[to]!.key) && to - from < 6) to++
  return fromWords(words.slice(from, to).map(({ key }) => key))
}

const isArticle = ({ key }: Word): boolean => /^(?:the|a|an)$/.test(key)

/** The last word is the head; articles and possessives are left out. */
function fromWords(keys: readonly string[]): Description | null {
  const kept = keys
    .map((key) => key.replace(/\.$/, ''))
    .filter((key) => !/^(?:the|a|an|his|her|their|its|our|my)$/.test(key))
  const head = kept.at(-1)
  return head ? { head, modifiers: kept.slice(0, -1).map((key) => key.replace(/['’]s?$/u, '')) } : null
}

/** Nouns for one office or trade, by the one they are compared as. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  `judge justice|lawmaker representative rep congressman congresswoman mp deputy|senator sen|governor gov|general gen|mogul businessman billionaire|lawyer attorney counsel solicitor barrister|chief head boss leader
 chair chairman chairwoman chairperson director|premier minister|doctor physician|reporter journalist correspondent|officer policeman policewoman
 cop constable|spokesman spokeswoman spokesperson|president president-elect|firm company shipbuilder carmaker chipmaker drugmaker operator owner retailer manufacturer developer carrier|agency newswire`
    .split('|')
    .flatMap((row) => {
      const [first, ...others] = row.trim().split(/\s+/)
      return others.map((other) => [other, first!] as const)
    }),
)

/** Whether two nouns can name the same office: equal, or listed together. */
export const sameNoun = (a: string, b: string): boolean => (SYNONYMS.get(a) ?? a) === (SYNONYMS.get(b) ?? b)

/** Words that tell two holders of one office apart: nobody is both. */
const OPPOSED = [
  'vice',
  'deputy',
  'former',
  'shadow',
  'assistant',
  'democratic',
  'republican',
  'opposition',
  'acting',
  'under',
]

/** Whether the words around two nouns exclude that they name one office. */
export function contradict(a: readonly string[], b: readonly string[]): boolean {
  return OPPOSED.some((word) => a.includes(word) !== b.includes(word))
}
