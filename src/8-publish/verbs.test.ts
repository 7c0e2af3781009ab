import { describe, expect, test } from 'vitest'
import { record, type Said, says } from '../../tests/records.js'
import { ENGLISH } from './language/en.js'
import { badgeFor, turnsMeaning, verbFor } from './verbs.js'

/** A statement with this cue: "Lund CUE it all". */
function told(cue: string, said: Said = {}) {
  const document = record('a', `Lund ${cue} it all`, [says('Lund', 'it all', { kind: 'indirect', cue, ...said })])
  return [document, document.statements[0]!] as const
}

describe('the verb between the speaker and the words', () => {
  test.each<[string, Said, string | null]>([
    ['said', {}, 'said'],
    ['has repeatedly insisted', {}, 'said'],
    ['claimed', {}, 'said'],
    ['according to', {}, 'said'],
    ['denied', {}, 'denied'],
    ['promised', {}, 'promised'],
    ['did not rule out', {}, 'did not rule out'],
    ['was at great pains to make clear in the end', {}, null],
    ['Calling', {}, null],
    ['denied', { kind: 'direct' }, 'said'],
    ['asked', { kind: 'direct', mode: 'asked' }, 'asked'],
    ['would now ask', { kind: 'direct', mode: 'prospective' }, 'would now ask'],
    ['did not say', { kind: 'direct', mode: 'withheld' }, 'did not say'],
    ['thought', { kind: 'direct', mode: 'thought' }, 'thought'],
    ['says on its front', { kind: 'direct', mode: 'shown' }, 'says on its front'],
    ['wondered', { mode: 'asked' }, 'asked'],
    ['declined to say', { mode: 'withheld' }, 'declined to say'],
    ['has yet to say', { mode: 'withheld' }, 'has yet to say'],
    ['kept quiet about', { mode: 'withheld' }, 'did not say'],
    ['is expected to say', { mode: 'prospective' }, 'is expected to say'],
    ['in a speech that is to be held tomorrow evening', { mode: 'prospective' }, 'will say'],
    ['is expected to tell', { mode: 'prospective', to: ['parliament'] }, 'is expected to tell'],
    ['is expected to tell', { mode: 'prospective' }, null],
    ['hopes', { mode: 'thought' }, 'hopes'],
    ['shows', { mode: 'shown' }, 'shows'],
    ['according to', { mode: 'shown' }, 'shows'],
  ])('%s %j', (cue, said, verb) => {
    expect(verbFor(...told(cue, said), ENGLISH.speaking.verbs)).toBe(verb)
  })

  test('nothing is as good as said', () => {
    const document = record('a', 'it all', [says('Lund', 'it all')])
    expect(verbFor(document, document.statements[0]!, ENGLISH.speaking.verbs)).toBe('said')
  })
})

describe('what a reader must not overlook', () => {
  test.each<[string, Said, string | null]>([
    ['said', {}, null],
    ['denied', {}, 'DENIED'],
    ['denied', { kind: 'direct' }, null],
    ['asked', { mode: 'asked' }, 'ASKED'],
    ['declined', { mode: 'withheld' }, 'DECLINED'],
    ['will say', { mode: 'prospective' }, 'NOT YET SAID'],
    ['believes', { mode: 'thought' }, 'BELIEVED'],
    ['shows', { mode: 'shown' }, 'SHOWN'],
  ])('%s %j', (cue, said, badge) => {
    expect(badgeFor(...told(cue, said))).toBe(badge)
  })
})

describe('"said" would turn the meaning round after', () => {
  test.each([
    ['said', false],
    ['denied', true],
    ['did not say', true],
    ['rejected', true],
    ['ruled out', true],
    ['noted', false],
    ['wouldn’t accept', true],
  ])('%s: %s', (cue, turns) => {
    expect(turnsMeaning(...told(cue))).toBe(turns)
  })
})
