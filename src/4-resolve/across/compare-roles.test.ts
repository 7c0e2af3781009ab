import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../2-understand/index.js'
import { wordsBehind } from './around.js'
import { compareRoles, type DatedRole, EXCLUDED } from './compare-roles.js'
import { roleIn } from './role.js'

const { language } = languageOf('en')

/** A role as a paper tells it, and the day. */
function dated(words: string, day: number | null = 0): DatedRole {
  const role = roleIn(language, words, wordsBehind(words, 0))
  if (!role) throw new Error(`no role in ${words}`)
  return { role, day }
}

describe('the same office', () => {
  test.each([
    ['finance minister of Halmere', 'Halmeran finance minister', 0, 3],
    ['finance minister of Halmere', 'former finance minister of Halmere', 400, 2.25],
    ['former finance minister of Halmere', 'former finance minister of Halmere', 400, 3],
    ['Arrel Energy CEO', 'chief executive of Arrel Energy', 0, 3],
    ['mayor of Tarn', 'Tarn mayor', 900, 3],
    ['prime minister', 'prime minister of Halmere', 0, 2.25],
    ['president', 'president', 0, 2.25],
    ['president', 'president of the Rowing Club', 0, 1.25],
    ['mayor of Tarn', 'former mayor of Tarn', 3, 1.75],
    ['a Charter League lawmaker', 'a lawmaker for the Charter League', 0, 2],
    ['finance minister', 'finance minister', 900, 2.25],
    ['mayor', 'mayor of Tarn', 0, 1.25],
    ['lawyer in Selby', 'Selby lawyer', 300, 2],
    ['lawyer in Selby', 'Selby lawyer', 900, 1.75],
    ['lawyer', 'lawyer', 0, 0.6],
    ['economist at Tarn University', 'Tarn economist', 900, 2.25],
    ['teacher at Marlow School in Selby', 'teacher at Orrin School in Selby', 0, 0.75],
    ['chief executive of Corvane Steel in Selby', 'chief executive of Arrel Energy in Selby', 0, 0.75],
    ['director of Corvane Steel in Selby', 'head of Arrel Energy in Selby', 0, 0.75],
    ['mayor of Tarn', 'Tarn mayor', 7000, 3],
    ['mayor of Tarn', 'Tarn mayor', 9000, 1.75],
    ['prime minister', 'prime minister', 9000, 1.75],
    ['resident of Selby', 'Selby resident', 10, 1.5],
    ['resident of Selby', 'Selby resident', 100, 1.25],
    ['chief executive of Corvane Steel', 'Corvane Steel CEO', 0, 3],
    ['leader of the Charter League', 'chair of the Charter League', 0, 2.25],
  ])('%s, %s, %i days: %f', (a, b, days, weight) => {
    expect(compareRoles([dated(a)], [dated(b, days)])?.weight).toBe(weight)
    expect(compareRoles([dated(b, days)], [dated(a)])?.weight).toBe(weight)
  })
})

describe('a career', () => {
  test.each([
    ['finance minister of Halmere', 'prime minister of Halmere', 200, 2],
    ['finance minister of Halmere', 'prime minister of Halmere', 10, 1],
    ['former finance minister of Halmere', 'prime minister of Halmere', 100, 2],
    ['former finance minister of Halmere', 'prime minister of Halmere', 10, -1],
    ['prime minister of Halmere', 'former finance minister of Halmere', 100, -1],
    ['finance minister of Halmere', 'justice minister of Halmere', 100, 1.5],
    ['deputy finance minister of Halmere', 'finance minister of Halmere', 100, 2],
    ['councillor in Tarn', 'mayor of Tarn', 100, 1.25],
  ])('%s, %s, %i days: %f', (a, b, days, weight) => {
    expect(compareRoles([dated(a)], [dated(b, days)])?.weight).toBe(weight)
  })
})

describe('what speaks against it', () => {
  test.each([
    ['mayor of Tarn', 'mayor of Orrin', 0, EXCLUDED],
    ['mayor of Tarn', 'mayor of Orrin', 400, EXCLUDED],
    ['mayor of Tarn', 'former mayor of Orrin', 400, EXCLUDED],
    ['mayor of Tarn', 'mayor of Orrin', 3000, -1],
    ['mayor of Tarn', 'mayor of Orrin', null, EXCLUDED],
    ['chief executive of Corvane Steel', 'chief executive of Arrel Energy', 10, EXCLUDED],
    ['chief executive of Corvane Steel', 'chief executive of Arrel Energy', 400, -1],
    ['lawyer in Selby', 'lawyer in Tarn', 0, -1.5],
    ['finance minister', 'goalkeeper', 0, EXCLUDED],
    ['finance minister', 'goalkeeper', 3000, -1],
    ['singer', 'goalkeeper', 0, EXCLUDED],
    ['doctor', 'lawyer', 0, EXCLUDED],
    ['a Charter League lawmaker', 'a lawmaker for the Unity Party', 0, EXCLUDED],
    ['leader of the Unity Party', 'former leader of the Charter League', 0, -1],
    ['former mayor of Tarn', 'mayor of Tarn', 40, -1],
    ['mayor of Tarn', 'deputy mayor of Tarn', 100, -1],
    ['former mayor of Tarn', 'deputy mayor of Tarn', 0, -1],
    ['finance minister of Halmere', 'former justice minister of Halmere', 100, -1],
    ['geologist at Tarn University', 'sociologist at Tarn University', 0, -0.5],
    ['striker of Vey City', 'goalkeeper of Vey City', 0, -0.5],
    ['Corvane Steel union leader', 'Corvane Steel CEO', 0, -1],
    ['former goalkeeper', 'finance minister', 0, -0.25],
    ['resident of Selby', 'resident of Tarn', 0, -0.5],
  ])('%s, %s, %s days: %f', (a, b, days, weight) => {
    expect(compareRoles([dated(a)], [dated(b, days)])?.weight).toBe(weight)
  })

  test('an office that agrees outweighs another beside it', () => {
    const both = [dated('mayor of Tarn'), dated('coach of Marlow')]
    expect(compareRoles(both, [dated('mayor of Tarn')])?.weight).toBe(3)
  })

  test('a hint does not outweigh what is told against it', () => {
    const former = [dated('former goalkeeper')]
    expect(compareRoles([dated('mayor'), dated('finance minister')], former)?.weight).toBe(-0.25)
  })

  test('nothing is said where one document states no role', () => {
    expect(compareRoles([], [dated('mayor of Tarn')])).toBeNull()
  })
})

test('the order of two documents does not matter', () => {
  const words = fc.constantFrom(
    'mayor of Tarn',
    'mayor of Orrin',
    'former mayor of Tarn',
    'lawyer in Selby',
    'prime minister',
    'Halmeran finance minister',
    'goalkeeper',
    'resident of Tarn',
    'deputy mayor of Tarn',
    'Tarn union leader',
    'geologist of Tarn',
    'former finance minister of Halmere',
  )
  const side = fc.array(fc.tuple(words, fc.nat(2000)), { maxLength: 3 })
  fc.assert(
    fc.property(side, side, (a, b) => {
      const [one, other] = [a, b].map((list) => list.map(([role, day]) => dated(role, day))) as [
        DatedRole[],
        DatedRole[],
      ]
      expect(compareRoles(one, other)?.weight).toBe(compareRoles(other, one)?.weight)
    }),
  )
})
