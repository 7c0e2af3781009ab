import type { DocumentRecord, StatementRecord } from '../types/index.js'
import type { SpeakingWords } from './language/page-language.js'
import { oneLine } from './marks.js'

/** What a reader must not overlook about a statement. */
export type Badge = 'DECLINED' | 'NOT YET SAID' | 'DENIED' | 'ASKED' | 'BELIEVED' | 'SHOWN'

const AUXILIARY = '(?:also|then|later|earlier|has|have|had|is|was|were|be|been|being|quoted|repeatedly|again|by|in)\\s+'
const PLAIN = new RegExp(
  `^(?:${AUXILIARY})*(?:said|says|say|saying|told|tells|tell|telling|added|adds|adding|replied|replies|replying|` +
    'responded|answered|noted|notes|noting|stressed|insisted|insists|claimed|claims|claiming|stated|states|declared|' +
    'explained|explains|remarked|commented|recalled|recalls|argued|argues|maintained|wrote|writes|writing|tweeted|' +
    'posted|announced|announces|continued|concluded|quipped|joked|put in|according to|as saying|for|:)$',
  'i',
)
const NEGATED =
  /\b(?:not|never|n[o']t|den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|refut\w*|ruled? out|doubt\w*)\b|n[’']t\b/i
const REFUSAL = /\b(?:declin|refus|not|never|yet|without|avoid|no comment)|n[’']t\b/i

/**
 * The verb between the speaker and the words: a plain one wherever the words allow, because livelier verbs take sides. A cue
 * that changes what the words mean ("denied", "promised", "did not rule out") is kept as it was printed. Null when the
 * cue is too long to stand between: the printed sentence must be shown.
 */
export function verbFor(
  document: DocumentRecord,
  statement: StatementRecord,
  verbs: SpeakingWords['verbs'],
): string | null {
  const cue = cueWords(document, statement)
  const short = cue !== '' && cue.split(' ').length <= 6
  // Marks say that the words are the speaker's, not that they were spoken: "a reader would now ask".
  if (statement.kind === 'direct' && statement.mode === 'said') return verbs.said
  switch (statement.mode) {
    case 'asked':
      return verbs.asked
    case 'withheld':
      return short && REFUSAL.test(cue) && /^(?:ha|did|would|could|do|de|re|was|were|is)/.test(cue)
        ? cue
        : verbs.withheld
    case 'prospective':
      // "is expected to tell" says nothing without somebody to tell.
      if (/\btell$/.test(cue) && statement.addressees.length === 0) return null
      return short && statement.cue.length === 1 ? cue : verbs.prospective
    case 'thought':
      return short && statement.cue.length === 1 ? cue : verbs.thought
    case 'shown':
      return short && statement.cue.length === 1 && !/according/i.test(cue) ? cue : verbs.shown
    case 'said':
      if (cue === '' || PLAIN.test(cue)) return verbs.said
      return short && statement.cue.length === 1 && /^\p{Ll}/u.test(cue) ? cue : null
  }
}

/** The badge beside the speaker; null for plain speech. */
export function badgeFor(document: DocumentRecord, statement: StatementRecord): Badge | null {
  switch (statement.mode) {
    case 'asked':
      return 'ASKED'
    case 'withheld':
      return 'DECLINED'
    case 'prospective':
      return 'NOT YET SAID'
    case 'thought':
      return 'BELIEVED'
    case 'shown':
      return 'SHOWN'
    case 'said': {
      const denied = /\b(?:deny|denies|denied|denying)\b/i.test(cueWords(document, statement))
      return denied && statement.kind !== 'direct' ? 'DENIED' : null
    }
  }
}

/** Whether "said" before these words would turn their meaning round. */
export function turnsMeaning(document: DocumentRecord, statement: StatementRecord): boolean {
  return statement.mode === 'said' && NEGATED.test(cueWords(document, statement))
}

function cueWords(document: DocumentRecord, { cue }: StatementRecord): string {
  return oneLine(cue.map(([start, end]) => document.text.slice(start, end)).join(' '))
}
