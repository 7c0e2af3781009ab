import type { DocumentRecord } from '../src/types/index.js'
import { record, says } from './records.js'

/** The words that three invented happenings are told in; a report of one draws a few of its sentences. */
const HAPPENINGS = {
  ferry: [
    'The ferry Halcyon ran aground off Cape Durran with 212 passengers aboard.',
    'Lifeboats from Durran took the passengers of the Halcyon off the sandbank before dawn.',
    'Captain Oda Reyl said: “The rudder of the Halcyon did not answer.”',
    'The coastguard at Cape Durran said the ferry would be towed at high water.',
    'Investigators will ask why the Halcyon left harbour with a faulty rudder.',
    'The ferry line Norrvik apologised to the passengers stranded at Durran.',
  ],
  budget: [
    'Parliament in Sennwald passed the budget by four votes after a night of debate.',
    'Finance Minister Ivo Tarn said: “This budget closes the gap in the pension fund.”',
    'The opposition in Sennwald had asked for a tax on second homes to fill the pension fund.',
    'Economists said the budget would raise the debt of Sennwald to a tenth of its income.',
    'Tarn told parliament that the pension fund had lost a third of its reserves.',
    'The vote on the budget was held twice, because two members had pressed the wrong button.',
  ],
  orchestra: [
    'The orchestra of Velm has chosen its first woman conductor, Asta Quirin.',
    'Quirin said: “I want the orchestra to play in factories and schools.”',
    'The musicians of the Velm orchestra voted for Quirin in a secret ballot.',
    'Critics praised her recording of the symphonies of Hollar.',
    'The concert hall in Velm will open her first season with a new symphony.',
    'Her contract with the orchestra runs for five years.',
  ],
} as const

/** What a document of the pile is about. */
export type Happening = keyof typeof HAPPENINGS

/** A report of one of the happenings: some of its sentences, in an order of its own, and whoever is quoted in them. */
export function reportOf(about: Happening, number: number, published?: string): DocumentRecord {
  const all = HAPPENINGS[about]
  const lines = all.map((_, i) => all[(i * 5 + number) % all.length]!).slice(0, 4)
  const quoted = lines.flatMap((line) => /(\w+ \w+) said: (“.*”)/.exec(line)?.slice(1, 3) ?? [])
  const sayings = quoted.length === 2 ? [says(quoted[0]!, quoted[1]!, { cue: 'said' })] : []
  return record(`${about}-${number}`, lines.join('\n'), sayings, published === undefined ? {} : { published })
}

/** So many reports of each happening, all of the same days. */
export function pile(each: number): DocumentRecord[] {
  const names = Object.keys(HAPPENINGS) as Happening[]
  return names.flatMap((about) =>
    Array.from({ length: each }, (_, i) => reportOf(about, i + 1, `2031-03-${String(10 + (i % 5)).padStart(2, '0')}`)),
  )
}
