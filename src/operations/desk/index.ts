/**
 * What the web pages ask of a record: answers as data, not as text. The pages are made on the server from these, and never
 * know where the record is kept.
 * @module
 */
import type { About, Answer, Counts, Question, TheRecord } from '../../5-keep/index.js'
import type { CheckedDraft, Shown } from '../../8-publish/index.js'
import { wrongUse } from '../../errors.js'
import type { DocumentId, Judgement, SpeakerId, StatementJudgement, StoryReport } from '../../types/index.js'
import { gatheringOf } from '../gathering.js'
import { inRecordItself, placed } from '../judgement-book.js'
import type { Onrecord } from '../open.js'
import { holding } from '../review/corrected.js'
import { goldLines } from '../review/gold.js'
import { keepJudgement, type Ruling } from '../review/keep-judgement.js'
import { type Queue, queueOf } from '../review/queue.js'
import { checkedDraft, type DraftWish } from './checked-draft.js'
import type { KnownSpeaker, SpokenTheme } from './known-speaker.js'
import { remembered } from './remembered.js'
import { type ShownDocument, shownDocument } from './shown-document.js'
import { type PUBLISHED, storyPublished, storyShown, type ToldStories } from './told-stories.js'

export type { About, Answer, Count, Counts, Hit, Question } from '../../5-keep/index.js'
export type { CheckedDraft } from '../../8-publish/index.js'
export type { Doubt, Queue } from '../review/queue.js'
export { UNSURE } from '../review/queue.js'
export { HOUSES } from './checked-draft.js'
export type { KnownSpeaker, SpokenTheme, Turn } from './known-speaker.js'
export type { ShownDocument } from './shown-document.js'
export { PUBLISHED } from './told-stories.js'

/** What is decided about two parties, "document#name" each; the second may be a Q-id. */
export interface PartyRuling {
  readonly a: string
  readonly b: string
  readonly says: Judgement['says']
  readonly by: string
  readonly because: string
}

/** A record as the pages ask it. Whoever decides is told by name; the time comes from the desk. */
export interface Desk {
  readonly version: string
  about(): Promise<About>
  search(question: Question): Promise<{ readonly answer: Answer; readonly counts: Counts }>
  document(id: string): Promise<ShownDocument | null>
  speaker(name: string): Promise<KnownSpeaker | null>
  /** What the speaker of this name is heard on; nothing where nobody is called so. */
  themesOf(name: string): Promise<readonly SpokenTheme[]>
  /** `more`: of more documents than are told at first. */
  stories(more?: boolean): Promise<ToldStories>
  story(
    name: string,
    more?: boolean,
  ): Promise<{ readonly report: StoryReport; readonly shown: Shown; readonly title: string }>
  published(name: string, wish: { format: keyof typeof PUBLISHED; more?: boolean }): Promise<string>
  check(wish: DraftWish): Promise<CheckedDraft>
  queue(): Promise<Queue>
  /** Every decision about a statement, oldest first, and those of them that count. */
  judgements(): Promise<{
    readonly all: readonly StatementJudgement[]
    readonly holds: ReadonlySet<StatementJudgement>
  }>
  decide(ruling: Omit<Ruling, 'at'>): Promise<StatementJudgement>
  decideParties(ruling: PartyRuling): Promise<Judgement>
  gold(): AsyncGenerator<string>
}

/** The desk of an opened record. Speakers, stories and the queue are remembered until the record has changed. */
export function deskOf(record: TheRecord, onrecord: Onrecord): Desk {
  const { version, now } = onrecord
  const state = () => record.state()
  const gathering = gatheringOf(record)
  const gathered = remembered(state, gathering.stories)
  const stories = (more = false) => gathered(more ? 'more' : '')
  const counts = remembered(state, (question) => record.counts(JSON.parse(question), MOST_COUNTED))
  const about = remembered(state, () => record.about())
  const queue = remembered(state, () => queueOf(record))
  const speaker = remembered(state, gathering.speaker)
  const themesOf = remembered(state, gathering.themes)
  const named = async (name: string, more = false) => ({ record, name, stories: (await stories(more)).stories })
  const shown = remembered(state, async (key) => {
    const [name, more] = JSON.parse(key) as [string, boolean]
    return storyShown(await named(name, more), { version, generatedAt: now() })
  })
  return {
    version,
    about: () => about(''),
    search: async (question) => ({ answer: await record.search(question), counts: await counts(countedBy(question)) }),
    document: (id) => shownDocument(record, id),
    speaker,
    themesOf,
    stories,
    story: (name, more = false) => shown(JSON.stringify([name, more])),
    published: async (name, { format, more }) =>
      storyPublished(await named(name, more), { format, version, generatedAt: now() }),
    check: (wish) => checkedDraft(record, wish, onrecord),
    queue: () => queue(''),
    judgements: async () => {
      const all = await record.statementJudgements()
      return { all, holds: new Set(holding(all)) }
    },
    decide: (ruling) => keepJudgement(record, { ...ruling, at: now() }),
    decideParties: (ruling) => keptRuling(record, ruling, now()),
    gold: () => goldLines(record),
  }
}

/**
 * Counting all of a million statements takes three seconds, in which nobody else is answered; of so many, a tenth of one. The command
 * and HTTP count all of them.
 */
const MOST_COUNTED = 20_000

/** Counting is the same on every page of an answer, and takes longer than the answer: it walks through all of it. */
function countedBy({ after: _, limit: __, sort: ___, ...question }: Question): string {
  return JSON.stringify(question)
}

async function keptRuling(record: TheRecord, { a, b, says, by, because }: PartyRuling, at: string): Promise<Judgement> {
  const book = await inRecordItself(record)
  const party = await placed(referenceOf(a), book)
  const speaker = /^Q\d+$/.test(b) ? b : keyIn(await placed(referenceOf(b), book))
  const note = because === '' ? 'judged on the page of the speaker' : because
  const judgement: Judgement = {
    party,
    speaker: speaker as SpeakerId,
    says,
    by,
    at,
    because: [{ test: 'judged', weight: 0, note }],
  }
  await record.judge(judgement)
  return judgement
}

const keyIn = ({ document, name }: { document: string; name: string }): string => `${document}#${name}`

function referenceOf(words: string) {
  const at = words.lastIndexOf('#')
  if (at < 1 || at === words.length - 1)
    throw wrongUse(`"${words}" names no party.`, 'Open the page of the speaker again.')
  return { document: words.slice(0, at) as DocumentId, name: words.slice(at + 1), at: null }
}
