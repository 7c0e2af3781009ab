/**
 * What the web pages are made with, so that they look like the pages that onrecord publishes and escape as those do.
 * @module
 */
export {
  dayOf,
  html,
  isolated,
  joined,
  langOf,
  linkTo,
  type Markup,
  made,
  type Piece,
  periodOf,
  REPORT_STYLE,
  type Shown,
  STYLE,
  shownReport,
  timeOf,
} from '../../8-publish/index.js'
