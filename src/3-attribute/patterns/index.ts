import { accordingTo } from './according-to.js'
import { corrections } from './corrections.js'
import { dashAttribution } from './dash-attribution.js'
import { dialogue } from './dialogue.js'
import { headlineColon } from './headline-colon.js'
import { leadIn } from './lead-in.js'
import type { Pattern } from './pattern.js'
import { quotedAsSaying } from './quoted-as-saying.js'
import { reports } from './reports.js'
import { transcript } from './transcript.js'

/** Those that may claim whole paragraphs come first; where two find the same words, the earlier one wins. */
export const patterns: readonly Pattern[] = [
  corrections,
  transcript,
  dialogue,
  dashAttribution,
  quotedAsSaying,
  accordingTo,
  leadIn,
  headlineColon,
  reports,
]
