import type { PageFacts } from '../../src/1-read/facts.js'

/** A page that tells nothing of itself; a test adds what it is about. */
export const nothing: PageFacts = {
  language: null,
  title: null,
  canonical: null,
  metas: [],
  jsonLd: [],
  headlines: [],
  standfirsts: [],
  regions: [],
  hidden: { text: '', words: 0 },
  times: [],
}
