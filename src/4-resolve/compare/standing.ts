import { evidence } from '../answers.js'
import { type Comparison, sentencesBack } from './comparison.js'
import { lastNamed } from './last-named.js'

/** The part the member's last name played in its sentence: who leads it is spoken of next, who owns something is not. */
export const standing: Comparison = (question, member) => {
  const last = lastNamed(member, question.place)
  if (!last) return null
  // "Aldred's room for manoeuvre was small": her sentence all the same.
  if (last.possessor && last.before === '') return evidence('standing', 0, 'owns the subject of its sentence')
  if (last.possessor) return evidence('standing', -1.5, 'only the owner of something')
  if (last.leads) {
    const weight = sentencesBack(question, last.start) === 0 ? 2 : 1.2
    return evidence('standing', weight, 'the subject of its sentence')
  }
  return last.before === '' ? null : evidence('standing', -0.3, 'not the subject of its sentence')
}
