/** Nouns for one office or trade, a row each, by the first of which they are compared. */
const ROWS = `judge justice magistrate|lawmaker representative rep congressman congresswoman mp deputy legislator parliamentarian|senator sen|
 governor gov|general gen|mogul businessman businesswoman billionaire tycoon entrepreneur|lawyer attorney counsel solicitor barrister|
 chief head boss leader director|chair chairman chairwoman chairperson|premier minister|doctor physician surgeon|
 reporter journalist correspondent|officer policeman policewoman cop constable|spokesman spokeswoman spokesperson|president president-elect|
 firm company shipbuilder carmaker chipmaker drugmaker retailer manufacturer corporation operator owner carrier|
 agency newswire|newspaper paper daily weekly|teacher schoolteacher|councillor councilor councilman councilwoman|farmer grower|
 researcher scientist academic|professor prof|secretary sec|sergeant sgt|captain capt skipper|mum mother mom|dad father|democrat democratic|conservative tory|police force`

const FIRST: ReadonlyMap<string, string> = new Map(
  ROWS.split('|').flatMap((row) => {
    const [first, ...others] = row.trim().split(/\s+/)
    return others.map((other) => [other, first!] as const)
  }),
)

/** The noun that an office is compared by: "justice" and "magistrate" are compared as "judge". */
export const nounOf = (noun: string): string => FIRST.get(noun) ?? noun

/** Whether two nouns can name the same office. */
export const sameNoun = (a: string, b: string): boolean => nounOf(a) === nounOf(b)

/** Words that tell two holders of one office apart: nobody is both. */
const OPPOSED =
  'vice deputy former ex shadow assistant democratic republican opposition acting under prime foreign defence finance'.split(
    ' ',
  )

/** Whether the words around two nouns exclude that they name one office. */
export function contradict(a: readonly string[], b: readonly string[]): boolean {
  return OPPOSED.some(
    (word) => a.includes(word) !== b.includes(word) && (!TOLD.has(word) || (a.length > 0 && b.length > 0)),
  )
}

/** "The minister" may be the foreign minister; "the foreign minister" is not the finance minister. */
const TOLD = new Set(['prime', 'foreign', 'defence', 'finance', 'democratic', 'republican'])

/** "The Republican", "a Dutchwoman": capitals that describe somebody and name nobody. */
export const PARTISAN =
  /^(?:republican|democrat|conservative|tory|liberal|socialist|communist|nationalist|centrist|briton|dane|swede|finn|pole|turk|spaniard|scot|\p{Ll}{3,}(?:man|woman))$/u
