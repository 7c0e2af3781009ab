/**
 * The style and the script of the pages, under addresses that change with their content, so that a browser may keep them.
 * @module
 */
import { createHash } from 'node:crypto'
import { REPORT_STYLE, STYLE } from '../operations/desk/markup.js'
import { SCRIPT } from './script/index.js'
import { SITE_STYLE } from './style/index.js'

/** A file that pages load. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly text: string
}

function asset(name: string, type: string, text: string): Asset {
  const [stem, ending] = name.split('.')
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { path: `/assets/${stem}-${mark}.${ending}`, type, text }
}

/** A quotation mark in a circle, in the colour of the pages. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="#8a2b16"/><path fill="#fff" d="M8 21v-5q0-5 5-6v3q-2 .6-2 3h3v5zm10 0v-5q0-5 5-6v3q-2 .6-2 3h3v5z"/></svg>'

/** All files, by what they are. */
export const assets = {
  style: asset('onrecord.css', 'text/css; charset=utf-8', STYLE + REPORT_STYLE + SITE_STYLE),
  script: asset('onrecord.js', 'text/javascript; charset=utf-8', SCRIPT),
  icon: { path: '/assets/icon.svg', type: 'image/svg+xml', text: ICON },
} as const
