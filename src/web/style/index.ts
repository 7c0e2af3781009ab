import { DOCUMENT_STYLE } from './document.js'
import { FRAME_STYLE } from './frame.js'
import { LIST_STYLE } from './lists.js'
import { REVIEW_STYLE } from './review.js'

/**
 * What the web pages add to the look of the pages that are published: a frame, lists, a text with its notes, forms. Contrast of
 * every pair is at least 4.5 : 1 in both schemes.
 */
export const SITE_STYLE = FRAME_STYLE + LIST_STYLE + DOCUMENT_STYLE + REVIEW_STYLE
