import { describe, expect, test } from 'vitest'
import { furniture, photoCreditAt } from './furniture.js'

describe('boilerplate', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Advertisement - scroll to continue',
    'Story continues below advertisement',
    'Most read',
    'Related stories',
    'Share this article',
    'All rights reserved.',
    'Anzeige',
    'Реклама',
    'Read more: ‘I lost it all’: savers on the Pallas collapse',
    'READ ALSO | Ferry sinks at Selby',
    'Lesen Sie auch: Brücke gesperrt',
    'Sign up for our morning newsletter',
    'Subscribe to The Beacon today',
    'Follow us on Facebook and X',
    'Follow Ada Voss on Bluesky',
    'Click here for more',
    'Get the best of the Beacon in your inbox',
    'By signing up you agree to our terms',
    'Do you have a story? Write to us',
    'sum/hal-kas/talks-end-2ndlead',
    'HALMERE-KASMORA/SUMMIT (UPDATE 2, PIX)',
    'ab/cd/ef',
  ])('%s', (line) => {
    expect(furniture(line)).toBe('boilerplate')
  })
})

describe('credits', () => {
  test.each([
    'By Rhea Lind',
    'By Rhea Lind and Tom Aas in Selby',
    'BY RHEA LIND',
    'Von Greta Pallmann',
    '(Reporting by Rhea Lind; Editing by Tom Aas)',
    'Additional reporting by Tom Aas',
    'Norda contributed to this report.',
    'With files from Norda',
    'Source: Norda and news agencies',
    'Quelle: Norda',
    'Image source, Norda',
    'Photograph: Ole Brandt/Norda',
    'Photo by Ole Brandt',
    '© 2026 The Beacon',
    '[Ole Brandt/Norda via Agency]',
    'Ostrel | 2026-10-15 16:45 | PORT LISSANE',
  ])('%s', (line) => {
    expect(furniture(line)).toBe('credit')
  })
})

describe('neither', () => {
  test.each([
    'Voss said: “Sign up for our newsletter.”',
    '“Follow us on Facebook,” she told the crowd.',
    'Advertisement spending fell by a third, the ministry said.',
    'By Monday the bridge was closed.',
    'Source of the river',
    'The source said: “No.”',
    'Share prices fell.',
    'Photographs show that the “bridge” was never built.',
    'Related to the mayor by marriage, Falk said nothing.',
    'He took a half-hearted, on-and-off approach.',
    '“Read more books,” said Voss.',
    `Subscribe to ${'the idea that words matter, '.repeat(20)}she said.`,
    '',
  ])('%j', (line) => {
    expect(furniture(line)).toBeNull()
  })
})

describe('the photo credit at the end of a caption', () => {
  test.each([
    ['Voss at the bridge on Monday. [Ole Brandt/Norda via Agency]', '[Ole Brandt/Norda via Agency]'],
    ['Voss at the bridge (Photo: Ole Brandt)', '(Photo: Ole Brandt)'],
    ['Voss at the bridge. Photograph: Ole Brandt/Norda', 'Photograph: Ole Brandt/Norda'],
    ['Voss at the bridge. © Norda', '© Norda'],
    ['The bridge [File: Norda]', '[File: Norda]'],
    ['Photo: Ole Brandt', 'Photo: Ole Brandt'],
  ])('%s', (caption, credit) => {
    expect(caption.slice(photoCreditAt(caption)!)).toBe(credit)
  })

  test.each([
    'Voss leads the DPRK [North Korea].',
    'The bridge (built in 1931)',
    'Voss said: “It is [a] file.”',
    `${'A long paragraph, and nobody’s caption. '.repeat(20)}[Norda via Agency]`,
    '',
  ])('not in %j', (block) => {
    expect(photoCreditAt(block)).toBeNull()
  })
})
