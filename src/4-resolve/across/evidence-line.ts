import type { Evidence } from '../../types/index.js'

/** Evidence as one line for people: what was looked at, what was seen, and its weight. */
export const evidenceLine = ({ test, note, weight }: Evidence): string => `${test} ${signed(weight)}: ${note}`

const signed = (weight: number): string => (weight > 0 ? `+${weight}` : weight <= -100 ? 'excludes' : String(weight))
