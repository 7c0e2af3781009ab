import { accordingTo } from './according-to.js'
import { beside } from './beside.js'
import { cameTheAnswer } from './came-the-answer.js'
import { colonBefore } from './colon-before.js'
import { corrections } from './corrections.js'
import { dashAttribution } from './dash-attribution.js'
import { dialogue } from './dialogue.js'
import { headlineColon } from './headline-colon.js'
import { headlineTail } from './headline-tail.js'
import { interview } from './interview.js'
import { leadIn } from './lead-in.js'
import { oneVerb } from './one-verb.js'
import type { Pattern } from './pattern.js'
import { quotedAsSaying } from './quoted-as-saying.js'
import { readAloud } from './read-aloud.js'
import { remarkBy } from './remark-by.js'
import { reports } from './reports.js'
import { transcript } from './transcript.js'
import { whoSays } from './who-says.js'
import { wordsOfPattern } from './words-of.js'

/** Patterns of English grammar: no other language is read with them. */
const english: readonly Pattern[] = [
  interview,
  dialogue,
  dashAttribution,
  remarkBy,
  quotedAsSaying,
  readAloud,
  cameTheAnswer,
  wordsOfPattern,
  accordingTo,
  oneVerb,
  whoSays,
  leadIn,
  colonBefore,
  headlineColon,
  headlineTail,
  reports,
].map((pattern) => ({
  ...pattern,
  find: (reading, paragraph) => (reading.understanding.language.code === 'en' ? pattern.find(reading, paragraph) : []),
}))

const elsewhere: Pattern = {
  ...beside,
  find: (reading, paragraph) => (reading.understanding.language.code === 'en' ? [] : beside.find(reading, paragraph)),
}

/** Those that may claim whole paragraphs come first; where two find the same words, the earlier one wins. */
export const patterns: readonly Pattern[] = [corrections, transcript, ...english, elsewhere]
