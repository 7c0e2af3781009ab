import { counted } from './counted.js'
import { MADE } from './en-made.js'
import type { Day, PageLanguage, Phrase } from './page-language.js'

const QUESTION = 'What did they say?'
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
/** How a reported question begins: "whether she would sign". */
const REPORTED = /^(?:whether|if|about|when|why|what|who|whom|whose|how|where|which|for|to)\b/i

/** The page in English. */
export const ENGLISH: PageLanguage = {
  lang: 'en',
  direction: 'ltr',
  title: {
    question: QUESTION,
    ofStory: (story) => `${story}: ${QUESTION}`,
    asks: (headline) => /what (?:did )?.* sa(?:y|id)\b/i.test(headline),
  },
  signs: { comma: ', ', colon: ': ' },
  list,
  counts: {
    statements: (number) => counted(number, 'statement'),
    moreStatements: (number) => counted(number, 'more statement'),
    words: (number) => counted(number, 'word'),
    share: (words, statements) => `${counted(words, 'word')} in ${counted(statements, 'statement')}`,
    from({ statements, documents, outlets, period }) {
      const from = `${documents === null ? '' : `${counted(documents, 'document')} of `}${counted(outlets, 'outlet')}`
      return `${counted(statements, 'statement')} from ${from}${period === null ? '' : `, ${period}`}`
    },
    columns: { speaker: 'Speaker', words: 'Words in quotation marks', statements: 'Statements' },
  },
  dates: { day, period },
  speaking: {
    unattributed: 'Unattributed',
    // "said" wherever the words allow, because livelier verbs take sides.
    verbs: {
      said: 'said',
      asked: 'asked',
      withheld: 'did not say',
      prospective: 'will say',
      thought: 'believes',
      shown: 'shows',
    },
    badges: {
      NEW: 'new',
      DECLINED: 'declined',
      'NOT YET SAID': 'not yet said',
      DENIED: 'denied',
      ASKED: 'asked',
      BELIEVED: 'believed',
      SHOWN: 'shown',
    },
    spoke: (speaker, verb) => [speaker, ' ', verb],
    saidTo: (verb, hearers) => [`${verb} to `, hearers],
    tells: (verb, hearers) => [`${verb} `, hearers],
    asked: (question) =>
      REPORTED.test(question) ? `Asked ${question.charAt(0).toLowerCase()}${question.slice(1)}` : `Asked: ${question}`,
  },
  facts: {
    saidOn: (day) => ['said on ', day],
    reportedBy: ([outlet, ...before]) =>
      [`reported by ${outlet}`, ...before.map((name) => `citing ${name}`)].join(', '),
    inReplyTo: (speaker) => ['in reply to ', speaker],
    firstIn: (outlet, day) => ['first in ', outlet, ', ', day],
    alsoIn: (outlets) => ['also in ', outlets],
    asItWasRead: (outlet) => [outlet, ', as it was read'],
    changedSince: (outlet, section) => [outlet, ', changed since: see ', section],
    read: (day) => ['read ', day],
    changedAsSeen: (day) => ['changed since, as seen on ', day],
    archivedFrom: (outlet, day) => [outlet, '; seen to have changed on ', day],
    knownOn: (day) => `What was known on ${day}; what was published later is left out.`,
    soFar: (fresh, day) => `So far: ${counted(fresh, 'statement')} new since ${day}, marked as new.`,
  },
  variants: {
    compare: (number) => `Compare ${number === 1 ? 'another report' : `${number} other reports`}`,
    relations: {
      same: 'the same words',
      shorter: 'a part of it',
      cut: 'with words left out',
      longer: 'with more around it',
      'other-words': 'in other words',
      reported: 'as a report, not a quotation',
      translation: 'in another translation',
    },
    places: { headline: 'headline', heading: 'heading', standfirst: 'standfirst', caption: 'caption' },
    leavesOut: (words) => `leaves out ${words}`,
    adds: (words) => `adds ${words}`,
    has: (words, instead) => `has ${words} for ${instead}`,
    otherWords: 'has other words',
    moreChanges: (number) => `and ${counted(number, 'more change')}`,
  },
  sections: {
    skip: 'Skip to what was said',
    contents: 'Sections',
    rest: { beside: 'Other remarks', alone: 'What was said' },
    shares: {
      title: 'Who was quoted how much',
      note: 'Words between quotation marks in the sources, each saying counted once however many outlets printed it.',
    },
    archive: {
      title: 'As it was read',
      note: 'These pages have been changed since they were read. What is quoted here and no longer there stands below as it was read.',
    },
    sources: 'Sources',
    made: 'How this page was made',
  },
  overviews: {
    overTime: {
      title: 'Over time',
      note:
        'People who spoke about one thing on several days. Where the words of two days share a subject and differ by a denial ' +
        'or a number, this is noted; whether it is a change of mind is for readers to judge.',
    },
    dayByDay: {
      title: 'Day by day',
      note: 'Named people by the day on which they spoke or, where no document tells, were reported, with the number of statements.',
    },
    unanswered: 'Asked, and no answer',
    course: (speaker, theme, days) => [speaker, ' on ', theme, ': ', ...between(days, ', ')],
    many: (statements) => ` (${counted(statements, 'statement')})`,
    turn: (turn, link, earlier) => [
      '; ',
      link(turn === 'denial' ? 'differs by a denial from' : 'gives another number than'),
      ' that of ',
      earlier,
    ],
    onDay: (day, people, andOthers) => [day, ': ', ...between(people, ', '), ...(andOthers ? [' and others'] : [])],
    declined: (speaker, theme, times) => [speaker, ', in ', theme, ...(times === 1 ? [] : [`, ${times} times`])],
  },
  made: MADE,
  feed: { about: 'What was said, in exact words, with who said it and where it stands.' },
}

function list<Slot>(items: readonly Slot[]): Phrase<Slot> {
  return items.length < 2 ? items : [...between(items.slice(0, -1), ', '), ' and ', items.at(-1)!]
}

function between<Slot>(items: readonly Slot[], sign: string): Phrase<Slot> {
  return items.flatMap((item, i) => (i === 0 ? [item] : [sign, item]))
}

function day({ year, month, day }: Partial<Day>): string {
  return [day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ')
}

/** "14 to 16 October 2026": the month and the year that both days share are said once. */
function period(first: Day, last: Day): string {
  return `${day(withoutShared(first, last))} to ${day(last)}`
}

function withoutShared(first: Day, last: Day): Partial<Day> {
  const { year, ...within } = first
  if (year !== last.year || first.month === undefined) return first
  const month = first.month === last.month && first.day !== undefined && last.day !== undefined
  return month ? { day: first.day! } : within
}
