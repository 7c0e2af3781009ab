import { evidence } from '../answers.js'
import type { Comparison } from './comparison.js'

/** Whom the words are told to does not say them. */
export const hearer: Comparison = ({ told }, member) =>
  told.has(member) ? evidence('hearer', -4, 'the words are told to them') : null
