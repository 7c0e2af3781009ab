import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { record, says } from '../../../tests/records.js'
import { inMemory } from '../../5-keep/index.js'
import type {
  DocumentId,
  DocumentRecord,
  SpanRecord,
  StatementId,
  StatementJudgement,
  StatementRecord,
} from '../../types/index.js'
import { corrected, holding, secondHalf } from './corrected.js'
import { keepJudgement } from './keep-judgement.js'

const TEXT = 'Aaaa bbbb. Cccc dddd. Eeee ffff gggg. Hhhh iiii. Jjjj kkkk llll mmmm.'
const DOCUMENT = record('a', TEXT, [
  says('Mara Lund', ['bbbb. Cccc', 'Eeee ffff']),
  says(null, 'gggg. Hhhh iiii'),
  says('Ada Noor', 'Jjjj kkkk llll'),
])
const IDS = ['s1', 's2', 's3', secondHalf('s1'), secondHalf('s2'), 's9']

const judgement = fc
  .record({
    id: fc.constantFrom(...IDS),
    says: fc.constantFrom('spoken-by', 'by-nobody-named', 'no-statement', 'split', 'merged', 'withdrawn'),
    cut: fc.nat(30),
    with: fc.constantFrom(...IDS),
    name: fc.constantFrom('Mara Lund', 'Ben Orr'),
  })
  .map(({ id, says, cut, with: other, name }): StatementJudgement => {
    return {
      statement: { document: 'a' as DocumentId, id: id as StatementId, at: null },
      says: says as StatementJudgement['says'],
      cut,
      with: other as StatementId,
      speaker: { name, kind: 'person' },
      by: 'M. Reed',
      at: '2026-10-21T09:00:00Z',
      because: '',
    }
  })

const lettersOf = (spans: readonly SpanRecord[]): Set<number> =>
  new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)))
const covered = ({ statements }: DocumentRecord) => lettersOf(statements.flatMap(({ content }) => content))

/** What every record must keep, whatever was decided: else search, pages and checks would point beside the words. */
function isSound({ statements }: DocumentRecord): void {
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  for (const { content, confidence } of statements) {
    expect(content.length).toBeGreaterThan(0)
    content.forEach(([start, end], at) => {
      expect(start).toBeLessThan(end)
      expect(start).toBeGreaterThanOrEqual(content[at - 1]?.[1] ?? 0)
      expect(end).toBeLessThanOrEqual(TEXT.length)
    })
    expect(confidence).toBeLessThanOrEqual(1)
  }
}

describe('whatever people decide, in whatever order', () => {
  test('statements keep ids of their own and places within the text', () => {
    fc.assert(fc.property(fc.array(judgement, { maxLength: 8 }), (all) => isSound(corrected(DOCUMENT, all).record)))
  })

  test('no letter comes to a statement, and none is lost but by rejection', () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 8 }), (all) => {
        const before = covered(DOCUMENT)
        const after = covered(corrected(DOCUMENT, all).record)
        for (const letter of after) expect(before.has(letter)).toBe(true)
        if (!holding(all).some((one) => one.says === 'no-statement')) expect(after).toEqual(before)
      }),
    )
  })

  test('a decision either holds and was applied, or is told as lost', () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 6 }), (all) => {
        const { record: after, lost } = corrected(DOCUMENT, all)
        const find = (id: string): StatementRecord | undefined => after.statements.find((one) => one.id === id)
        const last = holding(all).at(-1)
        if (last === undefined || lost.includes(last)) return
        const one = find(last.statement.id)
        if (last.says === 'no-statement') expect(one).toBeUndefined()
        if (last.says === 'spoken-by') expect(one!.speakers[0]!.name).toBe(last.speaker!.name)
        if (last.says === 'by-nobody-named') expect(one!.speakers).toEqual([])
        if (last.says === 'split') expect(find(secondHalf(last.statement.id))).toBeDefined()
        if (last.says === 'merged') expect(find(last.with!)).toBeUndefined()
      }),
    )
  })

  test('taking everything back leaves what the engine read', () => {
    fc.assert(
      fc.property(fc.array(judgement, { maxLength: 8 }), (all) => {
        const back = IDS.map(
          (id): StatementJudgement => ({ ...TAKEN, statement: { ...TAKEN.statement, id: id as StatementId } }),
        )
        expect(corrected(DOCUMENT, [...all, ...back])).toEqual({ record: DOCUMENT, lost: [] })
      }),
    )
  })

  test('the record follows each decision, and an imported copy is the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(judgement, { maxLength: 6 }), async (all) => {
        const kept = inMemory()
        await kept.add([{ record: DOCUMENT, readAt: '2026-10-20T00:00:00Z', extractor: 'onrecord 1', sha256: null }])
        for (const { statement, ...rest } of all)
          await keepJudgement(kept, { document: 'a', statement: statement.id, ...rest }).catch(() => {})
        const judgements = await kept.statementJudgements()
        const { record: now } = (await kept.find('a'))!
        expect(now).toEqual(corrected(DOCUMENT, judgements).record)
        isSound(now)
        // What was refused left nothing behind: each that is kept gave one reading.
        expect(await kept.revisions('a')).toHaveLength(judgements.length + 1)
      }),
      { numRuns: 40 },
    )
  })
})

const TAKEN: StatementJudgement = {
  statement: { document: 'a' as DocumentId, id: 's1' as StatementId, at: null },
  says: 'withdrawn',
  by: 'M. Reed',
  at: '2026-10-22T09:00:00Z',
  because: '',
}
