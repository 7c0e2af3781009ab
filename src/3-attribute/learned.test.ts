import { describe, expect, test } from 'vitest'
import { read, type Told } from '../../tests/reading/modelled.js'

describe('what only the model finds', () => {
  test.each([
    [
      'a noun that reports',
      'The claim by Ostby that the quay had sunk was dismissed.',
      [['Ostby', 'claim', 'that the quay had sunk']],
      ['Ostby / claim / that the quay had sunk / said / model'],
    ],
    [
      'a belief is thought, not said',
      'Harbour pilots distrust the new buoys.',
      [['Harbour pilots', 'distrust', 'the new buoys']],
      ['Harbour pilots / distrust / the new buoys / thought / model'],
    ],
    ['no content, no statement', 'Ostby spoke at length.', [['Ostby', 'spoke', '']], []],
    [
      'imagined speech stays unsaid, whatever the model thinks',
      'You can imagine the mayor saying the quay was fine.',
      [['the mayor', 'saying', 'the quay was fine']],
      [],
    ],
  ] as const)('%s', (_, text, told, statements) => {
    expect(read(text, ...(told as readonly Told[]))).toEqual(statements)
  })
})

describe('a quotation is one voice', () => {
  test('a piece of one is widened to its marks', () => {
    expect(read('“The quay sank at dawn. Nobody came,” Ostby said.', ['Ostby', 'said', 'Nobody came'])).toEqual([
      'Ostby / said / “The quay sank at dawn. Nobody came,” / said / says',
    ])
  })

  test('a report inside a quotation keeps to its own words', () => {
    const [, inner] = read('“My brother claimed the quay sank at dawn,” Ostby said.', [
      'My brother',
      'claimed',
      'the quay sank at dawn',
    ])
    expect(inner ?? '').not.toContain('“')
  })
})

describe('words in marks are one speaker’s', () => {
  test('theirs whom a colon leads to', () => {
    const text = 'Marsk shouted: “Then who will?” Ostby replied that the harbour would.'
    const shouted: Told = ['Marsk', 'shouted', '“Then who will?”', 0.5]
    expect(read(text, shouted, ['Ostby', 'replied', '“Then who will?” | that the harbour would', 0.8])).toEqual([
      'Marsk / shouted / “Then who will?” / said / says',
      'Ostby / replied / that the harbour would / said / says',
    ])
  })

  test('theirs whom a comma announces', () => {
    const text = '“The quay is against you,” pilot Marsk scolded. “I do not get why,” Ostby said.'
    const scolded: Told = ['pilot Marsk', 'scolded', '“The quay is against you,”', 0.5]
    expect(read(text, scolded, ['Ostby', 'said', '“The quay is against you,” | “I do not get why,”', 0.8])).toEqual([
      'pilot Marsk / scolded / “The quay is against you,” / said / model',
      'Ostby / said / “I do not get why,” / said / says',
    ])
  })

  test('else theirs whose report is surer', () => {
    const text = 'Marsk hummed and Ostby whistled “The old quay is sinking” that night.'
    const hummed: Told = ['Marsk', 'hummed', '“The old quay is sinking”', 0.4]
    expect(read(text, hummed, ['Ostby', 'whistled', '“The old quay is sinking”', 0.6])).toEqual([
      'Ostby / whistled / “The old quay is sinking” / said / model',
    ])
  })
})

describe('what nobody is said to have said', () => {
  test('a passive without a source', () => {
    expect(
      read('The remark was viewed as a threat to the pilots.', ['', 'was viewed', 'as a threat to the pilots']),
    ).toEqual([])
  })

  test('words that are only spoken of', () => {
    expect(read('This is what they said about the quay.', ['they', 'said about', 'what | the quay'])).toEqual([])
  })

  test('within surer words of the rules', () => {
    const text = 'The two would discuss the “old quay”, Ostby said.'
    const inner: Told = ['The two', 'would discuss', '“old quay”', 0.6]
    const whole = ['Ostby / said / The two would discuss the “old quay” / said / says']
    expect(read(text, inner)).toEqual(whole)
    // The rule is sure of the report that the model is less sure of.
    expect(read(text, inner, ['Ostby', 'said', 'The two would discuss the “old quay”', 0.4])).toEqual(whole)
  })
})

describe('words in marks without the writer’s around them', () => {
  test('the topic of a remark is no part of it', () => {
    const text = 'Ostby joked of the quay, “It floats now and then.”'
    expect(read(text, ['Ostby', 'joked of', 'the quay | “It floats now and then.”'])).toEqual([
      'Ostby / joked of / “It floats now and then.” / said / says',
    ])
  })

  test('how the room took it is the writer’s', () => {
    const text = '“It floats now and then,” Ostby said, to laughter.'
    expect(read(text, ['Ostby', 'said', '“It floats now and then,” | to laughter'])).toEqual([
      'Ostby / said / “It floats now and then,” / said / says',
    ])
  })

  test('what came next is the writer’s', () => {
    const text = '“It floats now and then,” Ostby said, and soon the pilots were gone.'
    expect(read(text, ['Ostby', 'said', '“It floats now and then,” | and soon the pilots were gone'])).toEqual([
      'Ostby / said / “It floats now and then,” / said / says',
    ])
  })
})

describe('where both found one report', () => {
  test('the spans are the model’s, the knowledge beside them the rule’s', () => {
    const text = 'Asked whether the quay was safe, harbour master Ostby told reporters it had sunk an inch since May.'
    expect(read(text, ['harbour master Ostby', 'told', 'it had sunk an inch'])).toEqual([
      'harbour master Ostby / told / it had sunk an inch / said / says',
    ])
  })

  test('forms with a shape of their own stay the rules’', () => {
    const text = 'Lene Marsk was quoted by the daily Folkeblad as saying she was “not for sale”.'
    expect(read(text, ['the daily Folkeblad', 'saying', 'she was “not for sale”'])).toEqual([
      'Lene Marsk / was quoted by | as saying / she was “not for sale” / said / quoted-as-saying',
    ])
  })
})

test('headings and captions are left to the rules', () => {
  const text =
    'Ferries sail again\n\nThe strike ended on Monday.\n\nPilots distrust the buoys\n\nThe harbour was busy on Monday and ferries ran late into the night.\n\nIt rained.'
  expect(read(text, ['Pilots', 'distrust', 'the buoys'])).toEqual([])
})

describe('what the model is not asked for', () => {
  test.each([
    [
      'a colon as a cue is the patterns’ business',
      'Ostby: the quay sank at dawn.',
      [['Ostby', ':', 'the quay sank at dawn']],
      [],
    ],
    [
      'a pronoun alone tells nothing',
      'The quay, which Ostby mentioned, sank at dawn.',
      [['Ostby', 'mentioned', 'which']],
      [],
    ],
    [
      'the speaker’s own “I believe” within his words is no second voice',
      '“I believe the quay sank at dawn,” Ostby said.',
      [['I', 'believe', 'the quay sank at dawn']],
      ['Ostby / said / “I believe the quay sank at dawn,” / said / says'],
    ],
    [
      'a link of a chain is no statement',
      'The quay sank at dawn, the Mercury said, citing two pilots.',
      [['the Mercury', 'citing', 'two pilots']],
      ['the Mercury / said / The quay sank at dawn / said / says'],
    ],
    [
      'nor is one that is named',
      'The quay sank at dawn, the Mercury said, citing Harbour Watch of Brede.',
      [['the Mercury', 'citing', 'Harbour Watch of Brede']],
      ['the Mercury / said / The quay sank at dawn / said / says'],
    ],
    [
      'what somebody cites in a quarrel is theirs',
      'Ostby cited the cracks in the quay as a reason to sail.',
      [['Ostby', 'cited', 'the cracks in the quay']],
      ['Ostby / cited / the cracks in the quay / said / model'],
    ],
    [
      'a gesture is no speech',
      'Ostby shrugged as if to say the quay was his.',
      [['Ostby', 'say', 'the quay was his']],
      [],
    ],
    [
      'what it is hardly sure of',
      'Harbour pilots distrust the new buoys.',
      [['Harbour pilots', 'distrust', 'the new buoys', 0.1]],
      [],
    ],
  ] as const)('%s', (_, text, told, statements) => {
    expect(read(text, ...(told as readonly Told[]))).toEqual(statements)
  })
})

describe('what the model’s spans are trimmed to', () => {
  test('an emoji before a source is no part of it', () => {
    expect(read('🚢 Ostby claimed the quay had sunk.', ['🚢 Ostby', 'claimed', 'the quay had sunk'])).toEqual([
      'Ostby / claimed / the quay had sunk / said / says',
    ])
  })

  test('the source is no part of what it said', () => {
    const text = '“It floats,” said her pilot, Ida Ostby.'
    expect(read(text, ['her pilot, Ida Ostby', 'said', '“It floats,” | her pilot, Ida Ostby'])).toEqual([
      'her pilot, Ida Ostby / said / “It floats,” / said / said-by',
    ])
  })

  test('nor where the model took it for words and named nobody', () => {
    expect(read('“It floats,” said the pilot.', ['', 'said', '“It floats,” | the pilot'])).toEqual([
      'the pilot / said / “It floats,” / said / said-by',
    ])
  })

  test('what comes in the next sentence is no part of words in marks', () => {
    const text = 'Ostby said: “No.” Asked again, she left the quay.'
    expect(read(text, ['Ostby', 'said', '“No.” Asked again, she left the quay'])).toEqual([
      'Ostby / said / “No.” / said / says',
    ])
  })

  test('nor whom the reporter has it from', () => {
    const text = 'The Mercury claimed that the quay had sunk, citing two pilots.'
    expect(read(text, ['The Mercury', 'claimed', 'that the quay had sunk, citing two pilots'])).toEqual([
      'The Mercury / claimed / that the quay had sunk / said / says',
    ])
  })

  test('the hearer is no part of what was told', () => {
    expect(read('Ostby told reporters the quay had sunk.', ['Ostby', 'told', 'reporters the quay had sunk'])).toEqual([
      'Ostby / told / the quay had sunk / said / says',
    ])
  })

  test('two quotations that it joins are kept whole', () => {
    expect(read('“The quay,” Ostby said, “has sunk.”', ['Ostby', 'said', 'The quay | has sunk'])).toEqual([
      'Ostby / said / “The quay,” | “has sunk.” / said / says',
    ])
  })

  test('a quotation after a report without marks is a statement of its own', () => {
    const text = 'Ostby claimed that the quay had sunk in May. “Twice.”'
    expect(read(text, ['Ostby', 'claimed', 'that the quay had sunk in May | “Twice.”'])).toEqual([
      'Ostby / claimed / that the quay had sunk in May / said / says',
      ' /  / “Twice.” / said / goes-on',
    ])
  })
})

describe('whom to believe', () => {
  test('who passed words on is told beside them, not as a report of its own', () => {
    const text = 'According to Harbour Watch, pilot Ida Ostby said on Friday that the quay had sunk.'
    expect(
      read(
        text,
        ['', 'According to', 'pilot Ida Ostby said on Friday that the quay had sunk', 0.4],
        ['Harbour Watch, pilot Ida Ostby', 'said', 'that the quay had sunk', 0.3],
      ),
    ).toEqual(['pilot Ida Ostby / said / the quay had sunk / said / says'])
  })

  test('a report beside another is no hearsay of it because a rule once read the two as one', () => {
    const text = 'When Ostby noted that the quay had sunk – it had – Marsk boasted, “Ours floats.”'
    const noted: Told = ['Ostby', 'noted', 'that the quay had sunk', 0.8]
    expect(read(text, noted, ['Marsk', 'boasted', '“Ours floats.”', 0.8])).toEqual([
      'Ostby / noted / that the quay had sunk / said / says',
      'Marsk / boasted / “Ours floats.” / said / model',
    ])
  })

  test('a refusal is the rules’, even where the model calls it speech', () => {
    const text = 'Ostby declined to say who had sunk the quay.'
    expect(read(text, ['Ostby', 'say', 'who had sunk the quay'])).toEqual([
      'Ostby / declined to say / who had sunk the quay / withheld / says',
    ])
  })

  test('how far a refusal reaches the model knows better', () => {
    const text = 'Ostby did not say that the quay was safe; he said it was “inspected”.'
    expect(
      read(text, ['Ostby', 'did not say', 'that the quay was safe', 0.9], ['he', 'said', 'it was “inspected”', 0.8]),
    ).toEqual([
      'Ostby / did not say / the quay was safe / withheld / says',
      'he / said / it was “inspected” / said / model',
    ])
  })

  test('whoever is named between commas right before the verb says it', () => {
    const text = 'Harbour Watch said it was “not satisfied” with that and its head, Ida Ostby, said the quay had sunk.'
    expect(
      read(
        text,
        ['Harbour Watch', 'said', 'it was “not satisfied” with that'],
        ['Harbour Watch', 'said the', 'quay had sunk'],
      ),
    ).toEqual([
      'Harbour Watch / said / it was “not satisfied” with that / said / says',
      'its head, Ida Ostby, / said the / quay had sunk / said / says',
    ])
  })

  test('an announcement is the rules’', () => {
    const text = 'Ostby will say on Monday that the quay has sunk.'
    expect(read(text, ['Ostby', 'say', 'the quay has sunk'])).toEqual([
      'Ostby / will say / the quay has sunk / prospective / says',
    ])
  })

  test('a plain report that the model does not see is kept', () => {
    expect(read('Ostby said the quay had sunk.')).toEqual(['Ostby / said / the quay had sunk / said / says'])
  })

  test('a verb that is as often a noun is not kept without it', () => {
    expect(read('Ostby disputes that the quay has sunk.')).toEqual([])
  })

  test('the model’s source is taken where both name one', () => {
    const text = 'The pilot of the tug that rammed Ostby said the quay had sunk.'
    expect(read(text, ['The pilot of the tug that rammed Ostby', 'said', 'the quay had sunk'])).toEqual([
      'The pilot of the tug that rammed Ostby / said / the quay had sunk / said / says',
    ])
  })

  test('the rule’s source stays where the model has none', () => {
    expect(read('Ostby said the quay had sunk.', ['', 'said', 'the quay had sunk'])).toEqual([
      'Ostby / said / the quay had sunk / said / says',
    ])
  })

  test('a document shows, whoever finds it', () => {
    expect(read('The log mentions that the quay sank.', ['The log', 'mentions', 'that the quay sank'])).toEqual([
      'The log / mentions / that the quay sank / shown / model',
    ])
  })

  test('two statements it finds in one sentence are two', () => {
    const text = 'Pilots distrust the buoys and skippers dislike the lamps.'
    expect(read(text, ['Pilots', 'distrust', 'the buoys'], ['skippers', 'dislike', 'the lamps'])).toEqual([
      'Pilots / distrust / the buoys / thought / model',
      'skippers / dislike / the lamps / thought / model',
    ])
  })
})
