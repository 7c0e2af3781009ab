import type { DocumentRecord } from '../types/index.js'
import { type Candidate, candidatesOf } from './candidates.js'
import { contextsOf } from './contexts.js'
import { emblemOf } from './emblem.js'
import { keyOf, labelOf } from './naming.js'
import { compareText, printings, type Utterance } from './printing.js'
import { centre, type Profile, profilesOf } from './profiles.js'
import { sectionsOf } from './sections.js'
import { seedsFromLikeness, seedsFromSections } from './seeds.js'
import { divide, type Group, settle } from './settle.js'
import { wordsOfStories } from './story-words.js'
import { termsOf } from './terms.js'
import type { GatheredTheme } from './theme.js'
import { timeline } from './timeline.js'

/**
 * Groups utterances into at most seven themes. One document's own headings are its themes. Otherwise themes are the
 * communities in the graph of likeness, each named by words of the coverage: an editor's heading where one fits, else
 * a phrase that returns in it and nowhere else.
 */
export function gatherThemes(records: readonly DocumentRecord[], utterances: readonly Utterance[]): GatheredTheme[] {
  const ordered = [...records].sort((a, b) => compareText(a.id, b.id))
  const sections = ordered.flatMap(sectionsOf)
  const setting = { sections, contexts: contextsOf(ordered), story: wordsOfStories(ordered) }
  const profiles = profilesOf(timeline(utterances), setting)
  const ruled = records.length === 1 ? seedsFromSections(profiles, sections) : []
  const divided = ruled.length >= 2
  const candidates = divided ? [] : candidatesOf(profiles, sections, namesIn(ordered))
  const groups = divided ? divide(profiles, ruled) : settle(profiles, seedsFromLikeness(profiles))
  const themes = named(groups, candidates)
  // One document keeps its own order; coverage puts first what most outlets printed.
  if (!divided) themes.sort((a, b) => printed(b) - printed(a) || compareText(a.label, b.label))
  return [...themes, ...restOf(profiles, themes)]
}

function named(groups: readonly Group[], candidates: readonly Candidate[]): GatheredTheme[] {
  const taken = new Set(groups.flatMap(({ seed }) => (seed.label === null ? [] : [keyOf(seed.label)])))
  // The largest chooses first: what fits it best is what most of the page is about.
  const bySize = [...groups].sort((a, b) => b.members.size - a.members.size)
  const labels = new Map<Group, string>()
  for (const group of bySize) {
    const label = labelOf(group, candidates, taken)
    if (label === null) continue
    taken.add(keyOf(label))
    labels.set(group, label)
  }
  return groups.flatMap((group) => (labels.has(group) ? [themeOf(labels.get(group)!, group.members)] : []))
}

function restOf(profiles: readonly Profile[], themes: readonly GatheredTheme[]): GatheredTheme[] {
  const placed = new Set(themes.flatMap((theme) => theme.utterances))
  const rest = profiles.filter(({ utterance }) => !placed.has(utterance))
  if (rest.length === 0) return []
  const theme = themeOf('', new Map(rest.map((one) => [one, 0])))
  return [{ ...theme, rest: true, emblem: null }]
}

function themeOf(label: string, members: ReadonlyMap<Profile, number>): GatheredTheme {
  const utterances = timeline([...members.keys()].map(({ utterance }) => utterance))
  const middle = centre([...members.keys()])
  const terms = [...middle].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, 8)
  const nearness = new Map([...members].map(([{ utterance }, near]) => [utterance, near]))
  return {
    label,
    rest: false,
    emblem: emblemOf(utterances, { label, middle, nearness }),
    terms: terms.map(([stem]) => stem),
    utterances,
    nearness,
  }
}

/** What five outlets printed weighs more than what five people told one. */
function printed(theme: GatheredTheme): number {
  return theme.utterances.reduce((sum, utterance) => sum + printings(utterance).length ** 2, 0)
}

/** Names of people: they say who, not what. Names of bodies stay, because a "Cable Commission" is about the cable. */
function namesIn(records: readonly DocumentRecord[]): Set<string> {
  const names = records.flatMap(({ statements }) =>
    statements.flatMap(({ speakers, addressees }) =>
      [...speakers, ...addressees].filter(({ kind }) => kind === 'person').map(({ name }) => name),
    ),
  )
  return new Set(names.flatMap((name) => termsOf(name)).map(({ stem }) => stem))
}
