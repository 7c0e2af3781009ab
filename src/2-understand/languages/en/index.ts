import type { Language } from '../language.js'
import { cues } from './cues.js'
import { firstNames, gendered } from './names.js'
import { bodies, documents, groups, roles } from './nouns.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** English: the words the rules look up. */
export const english: Language = {
  code: 'en',
  reporting: null,
  abbreviations:
    set(`mr mrs ms dr prof sen sens rep reps gov govs gen col capt lt sgt rev hon jr sr st no vs etc inc corp ltd co jan feb mar apr jun jul aug sep sept
 oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m i.e e.g u.s u.k u.n d.c ave blvd rd dept est approx maj adm cmdr supt insp messrs mt ft`),
  starters:
    set(`the a an he she it they we i you his her its their our my this that these those there here but and or so yet if when while after before
 since as at in on for from by with to of what who why how where asked in mr mrs ms dr no not now then still also however meanwhile`),
  cues,
  adverbials:
    set(`on in at during after before when while as by from last earlier later yesterday today tonight this since for over through via with
 outside inside following amid under within again first separately afterwards afterward wearily drily quietly flatly simply angrily`),
  articles: set('a an the'),
  pronouns: new Map([
    ['he', { gender: 'he' }],
    ['she', { gender: 'she' }],
    ['it', { gender: 'it' }],
    ['they', { gender: 'they' }],
    ['i', { gender: 'i' }],
    ['we', { gender: 'we' }],
    ['who', { gender: 'who' }],
  ] as const),
  auxiliaries:
    set(`has have had having was were is are been be being will would could should may might can must shall does did do also only then now later
 once again already previously repeatedly often still just even never not long earlier has later simply quickly first both all always n't didn't
 doesn't don't won't wouldn't hasn't haven't hadn't couldn't isn't wasn't further separately meanwhile all jointly`),
  functionWords:
    set(`about above across after against along among around as at because before behind below beneath beside between beyond but by
 despite down during except for from if in inside into like near of off on onto or out outside over past per since so than that though although
 through throughout till to toward towards under until unless up upon via when whenever where whereas which while who whom whose why with within
 without and nor yet how what whether`),
  roles,
  documents,
  bodies,
  groups,
  firstNames,
  gendered,
  days: set('monday tuesday wednesday thursday friday saturday sunday'),
  months: set('january february march april may june july august september october november december'),
}
