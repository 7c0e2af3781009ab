import { beforeAll, describe, expect, test } from 'vitest'
import { type CheckSources, check, readSources } from '../../src/index.js'

// A report and what may become of its quotations in a draft, through the library and the whole engine: the verdict, the
// alarms in brackets, and whom draft and source name.
const REPORT = `President returns from Tarn with a deal

TARN (Norda) - President Ana Vek and Chancellor Karl Domm ended two days of talks in Tarn on Sunday with an agreement on gas.

“We have agreed on the price, and we have not agreed on the volume,” Vek told reporters on the steps of the old mill. “It may take until May, or it may take until the river freezes again.”

Domm was more cautious. “I came here with 14 questions and I am going home with nine,” he said. “Nobody in my cabinet should open the champagne.”

Vek’s spokesman, Ruben Holt, said the government would publish the text within a week. He declined to say how much gas had been promised.

Opposition leader Sofia Amsel called the deal “a postcard from a cold place”. She said that the president had “gone for a contract and come back with a photograph”.

Asked whether he trusted Vek, Domm said: “I trust her with my umbrella.” The chancellor’s office later said the remark had been a joke.

The talks, which were to end on Saturday, ran over because of snow. The two leaders had not met since 2019.`

let sources: CheckSources
beforeAll(async () => {
  sources = await readSources([{ id: 'report', text: REPORT }])
})

/** Verdict, alarms, and the speakers of the draft and of the source, one line for each quotation. */
async function found(draft: string): Promise<string[]> {
  const { quotes } = await check(draft, sources)
  const names = (parties: readonly { name: string }[] = []) => parties.map(({ name }) => name).join(' + ') || 'nobody'
  return quotes.map(
    ({ verdict, alarms, speakers, best }) =>
      `${verdict}${alarms.length > 0 ? ` (${alarms.join(', ')})` : ''}: ${names(speakers)}${best ? ` / ${names(best.speakers)}` : ''}`,
  )
}

describe('a quotation', () => {
  test.each([
    [
      'as it stands',
      '“We have agreed on the price, and we have not agreed on the volume,” Vek said.',
      ['verbatim: Vek / Ana Vek'],
    ],
    [
      'straight marks, another comma',
      'Vek said: "We have agreed on the price, and we have not agreed on the volume."',
      ['verbatim: Vek / Ana Vek'],
    ],
    ['a part of it', 'Vek said they had “agreed on the price”.', ['verbatim: Vek / Ana Vek']],
    [
      'interrupted',
      '“We have agreed on the price,” Vek said, “and we have not agreed on the volume.”',
      ['verbatim: Vek / Ana Vek'],
    ],
    [
      'a not lost',
      '“We have agreed on the price, and we have agreed on the volume,” Vek said.',
      ['altered (negation): Vek / Ana Vek'],
    ],
    [
      'may made will',
      '“It will take until May, or it may take until the river freezes again,” Vek said.',
      ['altered (modal): Vek / Ana Vek'],
    ],
    [
      'a number',
      '“I came here with 40 questions and I am going home with nine,” Domm said.',
      ['altered (number): Domm / Karl Domm'],
    ],
    [
      'a number as a word',
      '“I came here with fourteen questions and I am going home with nine,” Domm said.',
      ['altered (number): Domm / Karl Domm'],
    ],
    [
      'a tense',
      '“I came here with 14 questions and I went home with nine,” Domm said.',
      ['altered (tense): Domm / Karl Domm'],
    ],
    [
      'a word put in',
      '“I came here with 14 hard questions and I am going home with nine,” Domm said.',
      ['altered: Domm / Karl Domm'],
    ],
    ['a synonym', '“Nobody in my cabinet should open the bottle,” Domm said.', ['altered: Domm / Karl Domm']],
    [
      'an ellipsis',
      '“I came here with 14 questions … and I am going home with nine,” Domm said.',
      ['marked: Domm / Karl Domm'],
    ],
    [
      'an ellipsis that leaves out',
      '“We have agreed on the price … on the volume,” Vek said.',
      ['marked (negation, cut): Vek / Ana Vek'],
    ],
    [
      'a bracket',
      '“[The chancellor] came here with 14 questions and I am going home with nine,” Domm said.',
      ['marked: Domm / Karl Domm'],
    ],
    [
      'another’s words',
      '“I trust her with my umbrella,” Ana Vek said of the chancellor.',
      ['misattributed: Ana Vek / Karl Domm'],
    ],
    [
      'a stranger’s',
      '“Nobody in my cabinet should open the champagne,” said Ruben Holt.',
      ['misattributed: Ruben Holt / Karl Domm'],
    ],
    ['by his office', '“I trust her with my umbrella,” Chancellor Domm said.', ['verbatim: Domm / Karl Domm']],
    [
      'a paraphrase in marks',
      '“The government will publish the text within a week,” Holt said.',
      ['altered (modal): Holt / Ruben Holt'],
    ],
    ['invented', '“Gas is the weather of politics and we have bought an umbrella,” Vek said.', ['not-found: Vek']],
    ['a fragment', 'Amsel called it “a postcard from a cold place”.', ['verbatim: Amsel / Sofia Amsel']],
    ['a scare quote', 'The so-called “deal” was signed.', ['too-short: nobody']],
    ['in a list of dashes', '- “I trust her with my umbrella” – Karl Domm', ['verbatim: Karl Domm / Karl Domm']],
    [
      'nested marks',
      '“She called it ‘a postcard from a cold place’,” Domm said.',
      ['altered (name): Domm / Sofia Amsel'],
    ],
    ['no sentence of it', 'Nothing is quoted here.', []],
    ['with a homoglyph', '“I trust hеr with my umbrella,” Domm said.', ['verbatim: Domm / Karl Domm']],
    [
      'words swapped',
      '“We have agreed on the volume, and we have not agreed on the price,” Vek said.',
      ['altered (order): Vek / Ana Vek'],
    ],
    [
      'a bracket at the start',
      '“[The chancellor] came here with 14 questions and I am going home with nine,” Domm said.',
      ['marked: Domm / Karl Domm'],
    ],
    [
      'a bracket at the end',
      '“I came here with 14 questions and I am going home with [the same ones],” Domm said.',
      ['marked: Domm / Karl Domm'],
    ],
    [
      'a bracket over a number',
      '“I came here with [many] questions and I am going home with nine,” Domm said.',
      ['marked (number, cut): Domm / Karl Domm'],
    ],
    ['an ellipsis at the start', '“… and I am going home with nine,” Domm said.', ['marked: Domm / Karl Domm']],
    [
      'two in one draft',
      '“I trust her with my umbrella,” Domm said. “We have agreed on the volume,” Vek said.',
      ['verbatim: Domm / Karl Domm', 'altered (negation): Vek / Ana Vek'],
    ],
    [
      'a block quotation',
      'Domm put it so:\n\n“Nobody in my cabinet should open the champagne.”',
      ['verbatim: Domm / Karl Domm'],
    ],
  ] as const)('%s', async (_, draft, outcome) => {
    expect(await found(draft)).toEqual(outcome)
  })
})

describe('the draft’s own form changes nothing', () => {
  const words = 'I trust her with my umbrella'
  test.each([
    ['Markdown', { markdown: `“I trust *her* with my umbrella,” **Karl Domm** said.` }],
    ['a block quotation of Markdown', { markdown: `Karl Domm said of the president:\n\n> ${words}.` }],
    ['a page', { html: `<p>&ldquo;I trust <em>her</em> with my umbrella,&rdquo; Karl Domm said.</p>` }],
    ['invisible letters', { text: `“I trust\u200b her with my umb\u00adrella,” Karl Domm said.` }],
  ] as const)('%s', async (_, draft) => {
    const { quotes } = await check(draft, sources)
    expect(quotes.map(({ verdict }) => verdict)).toEqual(['verbatim'])
    expect(quotes[0]!.best!.text).toBe(words)
  })
})

test('a source that was never read finds nothing, and says what was searched', async () => {
  const { quotes, sources: searched } = await check('“I trust her with my umbrella,” Karl Domm said.', [])
  expect(quotes.map(({ verdict }) => verdict)).toEqual(['not-found'])
  expect(searched).toEqual([])
})
