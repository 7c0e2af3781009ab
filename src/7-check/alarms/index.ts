import type { Alarm } from '../../types/index.js'
import type { Change } from '../changes.js'
import type { Lexicon } from '../lexicon.js'
import type { AlarmRule } from './alarm.js'
import { cut } from './cut.js'
import { distance } from './distance.js'
import { modal } from './modal.js'
import { name } from './name.js'
import { negation } from './negation.js'
import { number } from './number.js'
import { order } from './order.js'
import { tense } from './tense.js'

export type { AlarmRule } from './alarm.js'

/** Every alarm, the gravest first: the first that rings words the sentence about a change. */
export const alarmRules: readonly AlarmRule[] = [negation, number, name, modal, tense, order, cut, distance]

/** The alarms that one change raises. */
export function alarmsOf(change: Change, changes: readonly Change[], lexicon: Lexicon): Alarm[] {
  return alarmRules.filter(({ rings }) => rings({ change, changes, lexicon })).map(({ alarm }) => alarm)
}
