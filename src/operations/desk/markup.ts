/**
 * What the web pages are made with, so that they look like the pages that onrecord publishes and escape as those do.
 * @module
 */
import {
  dayOf as dayIn,
  ENGLISH,
  langOf as langIn,
  type Markup,
  periodOf as periodIn,
  timeOf as timeIn,
} from '../../8-publish/index.js'

export {
  html,
  isolated,
  joined,
  linkTo,
  type Markup,
  made,
  type Piece,
  REPORT_STYLE,
  type Shown,
  STYLE,
  shownReport,
} from '../../8-publish/index.js'

/** A day as the web pages say it, which speak English. */
export function dayOf(date: string | null | undefined): string | null {
  return dayIn(date, ENGLISH)
}

/** The days that dates span, in English. */
export function periodOf(dates: readonly string[]): string | null {
  return periodIn(dates, ENGLISH)
}

/** A day that people read in English and programs parse. */
export function timeOf(date: string): Markup {
  return timeIn(date, ENGLISH)
}

/** ` lang="fr"` where words are not in English. */
export function langOf(language: string | null): Markup | null {
  return langIn(language, ENGLISH)
}
