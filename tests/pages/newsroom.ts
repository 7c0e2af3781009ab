import { inMemory } from '../../src/5-keep/index.js'
import { type Desk, deskOf } from '../../src/operations/desk/index.js'
import { worldWith } from '../reading/world.js'
import { party, record, says } from '../records.js'

/** What the ferry's owner said, in two papers: words to be searched, speakers to be known, doubts to be settled. */
export const FERRY = record(
  'ferry.txt',
  'Ferry sold\n“We will not sell the ferry,” Mara Lund, mayor of Ostrel, said. “Never.”\nHer deputy admitted that it leaks & lists.\nLund said she would sail on Monday.\nAsked about the price, she declined to comment.',
  [
    says('Mara Lund', ['“We will not sell the ferry,”', '“Never.”'], { cue: 'said' }),
    says(null, 'that it leaks & lists', { cue: 'admitted', confidence: 0.4 }),
    says('Mara Lund', 'she would sail on Monday', { mode: 'prospective', confidence: 0.6, cue: 'said' }),
    says('Mara Lund', '', { cue: 'declined to comment', mode: 'withheld', prompt: 'about the price' }),
  ],
  {
    title: 'Ferry sold',
    publisher: 'Ostrel Post',
    published: '2026-09-30',
    url: 'https://post.example/ferry',
    byline: 'Ciro Dun',
    kinds: { 'Ferry sold': 'headline' },
  },
)

/** The same, days later, in another paper; and what was said elsewhere. */
export const SAILS = record(
  'sails.txt',
  'The ferry sails\n“Selling the ferry would pay for a school,” said Mara Lund, mayor of Ostrel.\n“It leaks,” the Ostrel Post quoted a deckhand as saying.',
  [
    says('Mara Lund', '“Selling the ferry would pay for a school,”', { cue: 'said' }),
    says(party('a deckhand', 'unnamed'), '“It leaks,”', { via: ['The Ostrel Post'], cue: 'quoted' }),
  ],
  { title: 'The ferry sails', publisher: 'Wenlow Courier', published: '2026-10-02' },
)

/** A desk with both papers on it; `record` is what lies beneath. */
export async function newsroom(
  documents = [FERRY, SAILS],
): Promise<{ desk: Desk; record: ReturnType<typeof inMemory> }> {
  const kept = inMemory()
  const entry = { readAt: '2026-10-03T09:00:00Z', extractor: 'onrecord 0', sha256: null }
  await kept.add(documents.map((one) => ({ record: one, ...entry })))
  return { desk: deskOf(kept, worldWith()), record: kept }
}

/** The text of a piece of HTML as a reader sees it, on one line. */
export function visible(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
