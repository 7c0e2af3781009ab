import { nounOf } from '../nouns.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Kinds of work. Two descriptions of one person mostly stay within one, or between neighbours. */
export type Calling =
  | 'state'
  | 'law'
  | 'order'
  | 'business'
  | 'learning'
  | 'arts'
  | 'sport'
  | 'care'
  | 'church'
  | 'voice'
  | 'trade'
  | 'any'

const CALLINGS: Readonly<Record<Exclude<Calling, 'any'>, ReadonlySet<string>>> = {
  state:
    set(`minister premier president chancellor mayor governor senator lawmaker secretary leader councillor alderman ambassador envoy
    diplomat politician candidate king queen prince princess commissioner representative delegate speaker undersecretary negotiator
    sheriff treasurer ombudsman ombudswoman democrat conservative republican member vice-president official whip`),
  law: set('judge lawyer prosecutor coroner clerk notary'),
  order:
    set(`officer general colonel captain lieutenant sergeant soldier commander inspector superintendent detective guard warden
    firefighter admiral major marshal`),
  business:
    set(`executive chairman chair founder co-founder owner trader banker manager investor publisher broker entrepreneur mogul ceo
    cfo accountant auditor haulier boss producer treasurer landlord shopkeeper economist consultant`),
  learning:
    set(`professor economist historian researcher lecturer dean rector biologist geologist chemist physicist astronomer
    mathematician statistician sociologist anthropologist archaeologist botanist zoologist meteorologist seismologist epidemiologist
    virologist ecologist climatologist psychologist curator archivist analyst engineer fellow teacher headteacher provost expert`),
  arts: set(`actor actress singer painter poet novelist playwright composer conductor musician sculptor photographer filmmaker dancer
    comedian guitarist drummer pianist violinist artist author`),
  sport:
    set(`footballer striker goalkeeper defender winger coach trainer referee runner sprinter swimmer boxer jockey skier athlete
    cyclist rower climber golfer cricketer midfielder`),
  care: set('doctor nurse paramedic midwife pharmacist dentist vet veterinarian psychiatrist cardiologist'),
  church: set('bishop archbishop priest pastor rabbi imam vicar cardinal pope nun monk deacon chaplain'),
  voice: set('spokesman reporter presenter columnist editor broadcaster blogger'),
  trade:
    set(`baker butcher carpenter beekeeper plumber electrician mechanic miner fisherman sailor builder roofer bricklayer cook chef
    waiter waitress hairdresser barber tailor gardener forester shepherd cleaner cashier trucker steward postman welder blacksmith
    potter weaver brewer florist caretaker janitor stonemason farmer`),
}

const CALLING_OF: ReadonlyMap<string, Calling> = new Map(
  Object.entries(CALLINGS).flatMap(([calling, nouns]) => [...nouns].map((noun) => [noun, calling as Calling] as const)),
)

/** Offices of which a country has one at a time: no place is needed to know that two papers mean the same. */
const SOLE = set('premier chancellor king queen pope president')
/** Posts of which each place or body has one at a time. */
const SEATS =
  set(`mayor governor minister executive chairman chair head chief leader secretary coach rector dean provost headteacher
  bishop archbishop ambassador sheriff commissioner treasurer editor manager founder speaker ombudsman coroner ceo cfo premier
  chancellor king queen pope president director principal commander superintendent vice-president harbourmaster curator`)
/** What anybody may be, beside whatever else they are. */
const PLAIN =
  set(`resident mother father brother sister son daughter husband wife widow neighbour neighbor victim witness survivor
  passenger commuter shopper pensioner tenant homeowner villager settler volunteer fan supporter man woman student worker driver
  suspect defendant plaintiff claimant complainant patient customer voter refugee migrant mum dad grandmother grandfather cousin uncle
  aunt juror bystander onlooker apprentice intern trainee pupil parent retiree activist campaigner protester organiser friend colleague partner relative host guest critic opponent rival ally`)

/** What a minister, secretary or chief is one of; the same words are looked for before the noun and behind "of". */
const FIELDS =
  set(`prime finance foreign interior home defence defense health education trade justice transport energy agriculture environment
  labour labor culture science state police fire fisheries treasury economy economic economics security intelligence housing immigration tourism
  industry sports sport budget climate water information digital family social welfare planning infrastructure chief executive managing general
  attorney parliamentary legal medical technical operating financial commercial national central federal senior assembly house
  opposition party committee union village town city county district regional provincial parish harbour harbor port`)

/** What puts somebody below, beside or before the office itself. */
const RANKS = set('deputy vice assistant shadow acting interim associate junior under co-deputy caretaker')
const PAST = set('former ex late onetime one-time erstwhile ex-president retired outgoing past previous longtime then')
const COMING = set('incoming designate elect next future prospective president-elect mayor-elect')

/** What a noun says of somebody's work. */
export function callingOf(noun: string): Calling {
  return CALLING_OF.get(noun) ?? 'any'
}

/** How many hold such a post at a time: one in a country, one in a place or body, or many. */
export function holdersOf(noun: string, field: readonly string[]): 'sole' | 'seat' | 'many' | 'plain' {
  if (SOLE.has(noun) || (/^(?:minister|secretary)$/.test(noun) && field.length > 0)) return 'sole'
  return SEATS.has(noun) ? 'seat' : PLAIN.has(noun) ? 'plain' : 'many'
}

/** One noun for one post, and without the hyphen of "-elect". */
export function postOf(noun: string): string {
  const bare = noun.replace(/-elect$/, '').replace(/^ex-/, '')
  if (/^(?:chief|head|boss|director|leader)$/.test(bare)) return bare === 'boss' ? 'head' : bare
  if (/^(?:minister|premier)$/.test(bare)) return bare
  if (bare === 'ceo') return 'executive'
  return nounOf(bare)
}

/** Whether a word names what a minister, a chief or a professor is one of. */
export const isField = (word: string): boolean => FIELDS.has(word)
/** Endings that make nouns of work, of which no list is full: "linguist", "optician". */
const MAKES_WORK = /^\p{L}{3,}(?:ist|ician|ographer|holder|keeper|maker|worker|owner|player|writer|grower)$/u
const NO_WORK = /(?:sist|xist|twist|wrist|waist|(?:^|check|short|black|white|en|play|wish|wait)list)$/
/** Whether a noun is known to say what somebody does or is. */
export const isWork = (noun: string): boolean =>
  CALLING_OF.has(noun) || PLAIN.has(noun) || (MAKES_WORK.test(noun) && !NO_WORK.test(noun))
/** Ranks whose bearer does what the office does, for the time. */
const FOR_NOW = /^(?:acting|interim|caretaker)$/
/** What puts somebody below the office for good: an acting chief is the chief for the time. */
export const lasting = (rank: readonly string[]): string => rank.filter((word) => !FOR_NOW.test(word)).join(' ')
/** Whether a word puts somebody below or beside the office: "deputy", "acting". */
export const isRank = (word: string): boolean => RANKS.has(word)

/** Whether a word says that the office is held no longer, or not yet. */
export function standingOf(word: string): 'past' | 'coming' | null {
  if (PAST.has(word) || word.startsWith('ex-') || /^(?:then|former)-/.test(word)) return 'past'
  return COMING.has(word) || word.endsWith('-elect') ? 'coming' : null
}

const NEIGHBOURS: ReadonlySet<string> = new Set(
  'state law|state business|state learning|state order|law order|business learning|learning care|state voice|business voice|law business|law learning|order voice|learning voice|arts voice|sport voice|church learning|arts business|sport business|arts learning|sport learning|trade state|trade business|trade arts|trade sport|trade learning'
    .split('|')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
)

/** Whether one person may well be described by both, one day or the same: a senator is a lawyer, a minister no goalkeeper. */
export function mayBeBoth(a: Calling, b: Calling): boolean {
  return a === b || a === 'any' || b === 'any' || NEIGHBOURS.has(`${a} ${b}`)
}

/** What one learns for years, or plays all one's life: nobody is a geologist to one paper and a sociologist to another. */
const VOCATIONS: readonly ReadonlySet<string>[] = [
  set(`economist historian biologist geologist chemist physicist astronomer mathematician sociologist anthropologist archaeologist
    botanist zoologist meteorologist seismologist epidemiologist virologist psychologist engineer`),
  set('striker goalkeeper defender winger midfielder'),
  set('judge prosecutor lawyer coroner notary'),
  set('doctor nurse paramedic midwife pharmacist dentist vet veterinarian'),
]

/** Whether two nouns name two vocations of one kind, of which a person has one at a time. */
export const areVocations = (a: string, b: string): boolean =>
  a !== b && VOCATIONS.some((kind) => kind.has(a) && kind.has(b))

const SPELLINGS: Readonly<Record<string, string>> = {
  defense: 'defence',
  labor: 'labour',
  harbor: 'harbour',
  home: 'interior',
  economics: 'economic',
  economy: 'economic',
  sport: 'sports',
}
/** One spelling for a field that is spelt in several ways: "defense", "labor". */
export const spelled = (key: string): string => SPELLINGS[key] ?? key
