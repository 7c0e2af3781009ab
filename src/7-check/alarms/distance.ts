import type { AlarmRule } from './alarm.js'

/** Units of the source that an ellipsis may stand for: a long sentence or two. More, and readers are told. */
const FAR = 400

/** Pieces from far apart, or from two documents, shown as one run of words. */
export const distance: AlarmRule = {
  alarm: 'distance',
  description: `The pieces stand more than ${FAR} characters apart, or in different sources.`,
  rings: ({ change: { leap } }) => leap !== undefined && (leap.to === 'elsewhere' || leap.distance > FAR),
}
