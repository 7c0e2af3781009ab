import { accordingTo } from './according-to.js'
import { colonBefore } from './colon-before.js'
import { corrections } from './corrections.js'
import { dashAttribution } from './dash-attribution.js'
import { dialogue } from './dialogue.js'
import { headlineColon } from './headline-colon.js'
import { headlineTail } from './headline-tail.js'
import { interview } from './interview.js'
import { leadIn } from './lead-in.js'
import type { Pattern } from './pattern.js'
import { quotedAsSaying } from './quoted-as-saying.js'
import { readAloud } from './read-aloud.js'
import { remarkBy } from './remark-by.js'
import { reports } from './reports.js'
import { sharedVerb } from './shared-verb.js'
import { transcript } from './transcript.js'
import { wordsOfPattern } from './words-of.js'

/** Those that may claim whole paragraphs come first; where two find the same words, the earlier one wins. */
export const patterns: readonly Pattern[] = [
  corrections,
  transcript,
  interview,
  dialogue,
  dashAttribution,
  remarkBy,
  quotedAsSaying,
  readAloud,
  wordsOfPattern,
  accordingTo,
  sharedVerb,
  leadIn,
  colonBefore,
  headlineColon,
  headlineTail,
  reports,
]
