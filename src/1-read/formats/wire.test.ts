import { describe, expect, test } from 'vitest'
import { plainBlocks } from './plain.js'
import { wireDetails } from './wire.js'

const told = (text: string) => wireDetails(text, plainBlocks(text))

describe('an agency’s copy names itself', () => {
  test.each([
    [
      'a dateline with the agency in brackets',
      'Ferry strike ends\n\nVEY, Oct 15 (Norda) - Ferries sailed again on Thursday.\n\nIt rained.',
      { publisher: 'Norda' },
    ],
    [
      'day before month, a country, a long dash',
      'Ferry strike ends\n\nPORT VEY, Karland, 15 Oct (Tele-Post) — Ferries sailed again.\n\nIt rained.',
      { publisher: 'Tele-Post' },
    ],
    [
      'a header of fields and a byline',
      'Norda | 2026-10-15 16:45 | VEY\n\nFerry strike ends\n\nBy Ilse Hall and Tor Vane\n\nFerries sailed again on Thursday.',
      { publisher: 'Norda', published: '2026-10-15T16:45', byline: 'Ilse Hall and Tor Vane' },
    ],
    [
      'a letterhead in capitals, a day on a line of its own',
      'MINISTRY OF HARBOURS OF VEY\n\nTranscript: press conference\n\nThe Old Hall, Thursday 5 March 2026\n\nTHE MINISTER: Good morning.',
      { publisher: 'MINISTRY OF HARBOURS OF VEY', published: '2026-03-05' },
    ],
    [
      'the American order of a date',
      'Ferry strike ends\n\nOctober 15, 2026\n\nFerries sailed again.\n\nIt rained.',
      { published: '2026-10-15' },
    ],
  ])('%s', (_, text, details) => {
    expect(told(text)).toEqual(details)
  })

  test.each([
    ['nothing is told', 'Ferry strike ends\n\nFerries sailed again on Thursday.\n\nIt rained.'],
    ['a party in brackets is no agency', 'Vote\n\nRep. Gwen Marsh (D-Wis.) - a former mayor - said no.\n\nIt rained.'],
    ['a year in brackets is none', 'Review\n\nNINE DOORS (2026) - A novel about a lift.\n\nIt rained.'],
    ['a sentence that begins with By', 'Vote\n\nBy Tuesday the quay had sunk.\n\nIt rained.'],
    ['a headline in capitals is no letterhead', 'FERRIES SAIL AGAIN\n\nThe strike ended.\n\nIt rained.'],
    ['a sentence with a date tells another day', 'Vote\n\nThe quay sank on 5 March 2024.\n\nIt rained.'],
    ['fields without a date', 'Home | News | Sport\n\nFerries sailed again.\n\nIt rained.'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual({})
  })
})
