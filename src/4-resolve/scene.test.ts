import { describe, expect, test } from 'vitest'
import { castOf, memberNamed } from '../../tests/reading/cast.js'
import type { Anchor, Statement, StatementId } from '../types/index.js'
import { Scene, startOf } from './scene.js'

const text = 'Marta Quill met Arno Pell.\n\n“One.” “Two.” “Three.”\n\nIt rained.'
const cast = castOf(text)
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }) as Anchor
const said = (words: string, quotedIn: string | null = null) =>
  ({ id: words, content: [at(words)], cue: [], source: { at: null }, quotedIn }) as unknown as Statement
const by = (name: string) =>
  ({ is: 'known', speaker: memberNamed(cast, name).id, confidence: 1, because: [], rivals: [] }) as const

function sceneOf(...turns: readonly (readonly [Statement, string | null])[]) {
  const scene = new Scene(cast)
  for (const [statement, name] of turns)
    scene.enter(statement, name ? by(name) : { is: 'unsure', candidates: [], because: [] })
  return scene
}

describe('turns', () => {
  const scene = sceneOf(
    [said('“Three.”'), 'Arno Pell'],
    [said('“One.”'), 'Marta Quill'],
    [said('Two.', '“One.”'), null],
  )

  test('are kept in order of the text, however they come', () => {
    expect([...scene.turnsBefore(text.length)].map(({ statement }) => statement.id)).toEqual([
      '“Three.”',
      'Two.',
      '“One.”',
    ])
  })

  test.each([
    ['before all', '“One.”', undefined],
    ['one', '“Two.”', '“One.”'],
    ['what stands inside another is no turn', '“Three.”', '“One.”'],
    ['the last', 'rained', '“Three.”'],
  ])('the turn before: %s', (_, words, id) => {
    expect(scene.turnBefore(at(words).start)?.statement.id).toBe(id)
  })

  test('of one speaker', () => {
    expect(scene.lastTurnOf(memberNamed(cast, 'Marta Quill'), text.length)?.statement.id).toBe('“One.”')
    expect(scene.lastTurnOf(memberNamed(cast, 'Arno Pell'), at('“Three.”').start)).toBeNull()
  })

  test('by id', () => {
    expect(scene.turnOf('“One.”' as StatementId)?.speaker?.name).toBe('Marta Quill')
    expect(scene.turnOf('Two.' as StatementId)?.speaker).toBeNull()
    expect(scene.turnOf(null)).toBeNull()
  })

  test('the paragraph of a place', () => {
    expect(['Marta', 'Two', 'rained'].map((words) => scene.paragraphOf(at(words).start))).toEqual([0, 1, 2])
    expect(scene.paragraphOf(text.length + 1)).toBe(-1)
  })
})

describe('where a statement starts', () => {
  test.each([
    ['content before cue', { content: [at('“Two.”')], cue: [at('“Three.”')] }, at('“Two.”').start],
    ['cue before content', { content: [at('“Two.”')], cue: [at('“One.”')] }, at('“One.”').start],
    ['cue alone', { content: [], cue: [at('“One.”')] }, at('“One.”').start],
    ['source alone', { content: [], cue: [], source: { at: at('Arno') } }, at('Arno').start],
    ['nothing', { content: [], cue: [], source: { at: null } }, 0],
  ])('%s', (_, parts, start) => {
    expect(startOf(parts as unknown as Statement)).toBe(start)
  })
})
