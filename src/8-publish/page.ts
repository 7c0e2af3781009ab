import {
  byTime,
  type GatheredTheme,
  gatherUtterances,
  gatherVoices,
  SURE,
  type Utterance,
  type Voice,
} from '../6-gather/index.js'
import type { Objection } from '../7-check/index.js'
import type { DocumentRecord, Instant } from '../types/index.js'
import { annotationsOf, type PageAnnotation } from './annotations.js'
import { Archive, type ArchivedSource, type ChangedPage } from './archive.js'
import { arranged, type ThemeWish } from './arranged.js'
import { chosen, isScrap } from './choice.js'
import { type Course, coursesOf } from './courses.js'
import { type Entry, emblemEntry, entryOf } from './entries.js'
import { isFragment } from './house.js'
import { ENGLISH } from './language/en.js'
import type { PageLanguage } from './language/page-language.js'
import { ledeOf } from './lede.js'
import { type Context, type Linked, linked } from './linked.js'
import { safeUrl } from './links.js'
import { oneLine, reportedWords } from './marks.js'
import { namedThemes } from './named-themes.js'
import { outletOf } from './outlet.js'
import { withoutRepeats } from './repeats.js'
import { besideQuestions, withReplies } from './replies.js'
import { type Share, sharesOf } from './shares.js'
import { headlineOf, titleFor } from './title.js'

/** What the caller decides about a page. */
export interface PageWish {
  /** The story's name; else it is made from the headlines. */
  readonly title?: string
  /** When and with which version the page is made: told, not looked up, so that the same input gives the same page. */
  readonly generatedAt: Instant
  readonly version: string
  /** Also show beliefs and intentions. */
  readonly thoughts?: boolean
  /** Also show quotations whose speaker is not known, marked "Unattributed". */
  readonly unattributed?: boolean
  /** What was known at the end of this day; the records are those of that day. */
  readonly asOf?: string
  /** Mark what no document printed before this day. */
  readonly since?: string
  /** Statements that an editor wants shown at once: by id, or "document#statement". */
  readonly pinned?: readonly string[]
  /** Themes in an editor's order, and under an editor's names. */
  readonly themes?: readonly ThemeWish[]
  /** What the house does not want in quotations, of those that a check knows. */
  readonly objections?: readonly Objection[]
  /** In which the page speaks, English where nothing else is said; whoever writes it must be handed the same. */
  readonly language?: PageLanguage
  /** By id, the documents whose pages hold another text now than the records. */
  readonly changed?: ReadonlyMap<string, ChangedPage>
}

/** The page "What did they say?" as data. Every text on it is copied from a document, except labels and notes. */
export interface Page {
  readonly title: string
  readonly generatedAt: Instant
  readonly version: string
  readonly asOf: string | null
  readonly since: string | null
  readonly lede: readonly (Linked & { readonly text: string })[]
  readonly themes: readonly PageTheme[]
  /** People who spoke on one theme on several days: what changed. */
  readonly courses: readonly Course[]
  readonly shares: readonly Share[]
  readonly sources: readonly Source[]
  /** What the page quotes and the live pages hold no more, as it was read. */
  readonly archived: readonly ArchivedSource[]
  /** The words of every statement in every document that printed it, for programs. */
  readonly annotations: readonly PageAnnotation[]
  readonly made: Counts
}

/** A section of the page. */
export interface PageTheme {
  readonly id: string
  readonly label: string
  /** The words that stand for it, without marks, and whose they are. */
  readonly emblem:
    | (Linked & { readonly words: string; readonly speaker: string; readonly language: string | null })
    | null
  /** What is shown at once, in order of time. */
  readonly entries: readonly Entry[]
  /** What is shown on demand. */
  readonly more: readonly Entry[]
}

/** A document the page was made from. */
export interface Source {
  readonly number: number
  readonly id: string
  readonly outlet: string
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly url: string | null
  /** When it was read for this page. */
  readonly read: Instant
  /** When the page at its address was seen to hold another text; null where that is not known. */
  readonly changed: Instant | null
  readonly statements: number
}

/** What went in and what was left out, for the reader. */
export interface Counts {
  readonly documents: number
  readonly statements: number
  readonly shown: number
  /** Other printings of what is shown. */
  readonly joined: number
  readonly unattributed: number
  readonly thoughts: number
  /** Statements that are more likely misread than not. */
  readonly doubtful: number
  /** Words of a chair or a caller that tell nothing: "Next question." */
  readonly scraps: number
}

/** Makes the page. The order of `records` does not matter. */
export function composePage(records: readonly DocumentRecord[], wish: PageWish): Page {
  const ordered = [...records].sort(byTime)
  const gathered = gatherUtterances(ordered, { thoughts: wish.thoughts === true })
  const attributed = gathered.filter(({ voices }) => voices.length > 0 || wish.unattributed === true)
  const context = contextOf(ordered, wish)
  const whole = attributed.filter((utterance) => !isScrap(utterance))
  const utterances = withoutRepeats(whole, context.language)
  const shares = sharesOf(utterances)
  const gatheredThemes = arranged(namedThemes(ordered, utterances, context.language), wish.themes ?? [])
  const pinned = new Set(wish.pinned ?? [])
  const picks = gatheredThemes.map((theme) => chosen(theme, pinned, wish.objections))
  const entries = entriesOf(picks, context)
  const themes = gatheredThemes.map((theme, i): PageTheme => {
    const { shown, folded } = picks[i]!
    return {
      id: `theme-${i + 1}`,
      label: reportedWords(theme.label),
      emblem: emblemOf(theme, context, wish.objections ?? []),
      entries: besideQuestions(shown.map((one) => entries.get(one)!)),
      more: besideQuestions(folded.map((one) => entries.get(one)!)),
    }
  })
  return {
    title: titleFor(ordered, wish.title, context.language),
    generatedAt: wish.generatedAt,
    version: wish.version,
    asOf: wish.asOf ?? null,
    since: wish.since ?? null,
    lede: ledeOf(ordered, loudest(utterances)).map(({ document, span }) => ({
      ...linked(document, span, context),
      text: oneLine(document.text.slice(...span)),
    })),
    themes,
    courses: coursesOf(gatheredThemes, entries),
    shares,
    sources: ordered.map((record, i) => {
      const changed = context.archive.changed(record)?.seen ?? null
      return sourceOf(record, { number: i + 1, read: wish.generatedAt, changed })
    }),
    archived: context.archive.sources,
    annotations: annotationsOf(entries.keys()),
    made: {
      ...countsOf(ordered, utterances),
      joined: joinedIn(utterances) + whole.length - utterances.length,
      unattributed: gathered.length - attributed.length,
      scraps: attributed.length - whole.length,
    },
  }
}

function emblemOf({ emblem }: GatheredTheme, context: Context, objections: readonly Objection[]): PageTheme['emblem'] {
  const made = emblem ? emblemEntry(emblem, context) : null
  return made === null || isFragment(made.words, objections) ? null : made
}

function contextOf(records: readonly DocumentRecord[], { since, changed, language = ENGLISH }: PageWish): Context {
  const numbers = new Map(records.map((record, i) => [record, i + 1]))
  return {
    numbers,
    findVoice: gatherVoices(records),
    archive: new Archive(changed),
    language,
    ...(since === undefined ? {} : { since }),
  }
}

/** Numbered in the order in which the page shows them. */
function entriesOf(themes: readonly ReturnType<typeof chosen>[], context: Context): Map<Utterance, Entry> {
  const inOrder = themes.flatMap(({ shown, folded }) => [...shown, ...folded])
  return withReplies(new Map(inOrder.map((one, i) => [one, entryOf(one, `said-${i + 1}`, context)])))
}

function sourceOf(record: DocumentRecord, told: Pick<Source, 'number' | 'read' | 'changed'>): Source {
  const title = headlineOf(record)
  return {
    ...told,
    id: record.id,
    outlet: outletOf(record),
    title: title === null ? null : reportedWords(title),
    byline: record.byline === undefined ? null : reportedWords(record.byline),
    published: record.published ?? null,
    url: safeUrl(record.url),
    statements: record.statements.length,
  }
}

function countsOf(records: readonly DocumentRecord[], shown: readonly Utterance[]) {
  const statements = records.flatMap((record) => record.statements)
  return {
    documents: records.length,
    statements: statements.length,
    shown: shown.length,
    thoughts: statements.filter(({ mode }) => mode === 'thought').length,
    doubtful: statements.filter(({ mode, confidence }) => mode !== 'thought' && confidence < SURE).length,
  }
}

function joinedIn(utterances: readonly Utterance[]): number {
  return utterances.reduce((sum, { variants }) => sum + variants.length, 0)
}

/** Named people and bodies, the most printed first. */
function loudest(utterances: readonly Utterance[]): Voice[] {
  const counts = new Map<string, { voice: Voice; count: number }>()
  for (const { voices, variants } of utterances) {
    for (const voice of voices) {
      if (voice.kind !== 'person') continue
      counts.set(voice.name, { voice, count: (counts.get(voice.name)?.count ?? 0) + 1 + variants.length })
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.voice.name < b.voice.name ? -1 : 1))
  return sorted.map(({ voice }) => voice)
}
