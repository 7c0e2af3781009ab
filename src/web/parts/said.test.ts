import { describe, expect, test } from 'vitest'
import { visible } from '../../../tests/pages/newsroom.js'
import { party, record, says } from '../../../tests/records.js'
import { inMemory } from '../../5-keep/index.js'
import type { DocumentRecord, StatementRecord } from '../../types/index.js'
import { said } from './said.js'

const TEXT = '“We will not sign,” Lund said.'

/** A hit as a record gives it. */
async function shown(
  statement: Partial<StatementRecord> = {},
  document: Partial<DocumentRecord> = {},
  copyOf: string | null = null,
) {
  const made = { ...record('a.txt', TEXT, [says('Mara Lund', '“We will not sign,”')]), ...document }
  const kept = inMemory()
  const statements = [{ ...made.statements[0]!, ...statement }]
  await kept.add([
    { record: { ...made, statements }, readAt: '2026-10-03T09:00:00Z', extractor: 'onrecord 0', sha256: null },
  ])
  const { hits } = await kept.search({})
  return said({ ...hits[0]!, copyOf }).html
}

describe('a statement in a list', () => {
  test('is who, the words as they stand, and where', async () => {
    expect(await shown()).toBe(`<li class="hit">
<p class="who"><b><a href="/speakers?name=Mara+Lund"><bdi>Mara Lund</bdi></a></b> <span class="badge">quoted</span></p>
<blockquote class="direct" dir="auto">“We will not sign,”</blockquote>
<p class="where"><a href="/document?id=a.txt#said-s1"><bdi>a.txt</bdi></a></p>
</li>`)
  })

  test.each<[string, Partial<StatementRecord>, string]>([
    ['of nobody known', { speakers: [] }, 'Nobody named quoted'],
    ['of two', { speakers: [party('Ada'), party('Ben')] }, 'Ada , Ben quoted'],
    ['reported', { kind: 'indirect' }, 'Mara Lund reported'],
    ['in part', { kind: 'mixed' }, 'Mara Lund partly quoted'],
    ['asked', { mode: 'asked' }, 'quoted asked'],
    ['believed', { mode: 'thought' }, 'quoted believed'],
    ['declined', { mode: 'withheld' }, 'quoted declined'],
    ['not yet said', { mode: 'prospective' }, 'quoted not yet said'],
    ['shown', { mode: 'shown' }, 'quoted shown'],
    ['that onrecord is unsure of', { confidence: 0.6 }, 'quoted unsure'],
    ['that is doubtful', { confidence: 0.2 }, 'quoted doubtful'],
    [
      'that came through others',
      { via: [party('Ostrel', 'organisation'), party('Radio Vell', 'organisation')] },
      'by way of Ostrel, Radio Vell',
    ],
  ])('%s says so', async (_, statement, words) => {
    expect(visible(await shown(statement))).toContain(words)
  })

  test('names the document, the outlet, the day, and whose text it is', async () => {
    const html = await shown(
      {},
      { title: 'Talks & <ends>', publisher: 'Ostrel', published: '2026-10-14T09:00:00Z' },
      'b.txt',
    )
    expect(visible(html)).toContain('Talks & <ends> · Ostrel · 14 October 2026 · a copy of b.txt')
  })

  test('is told in its language', async () => {
    expect(await shown({}, { language: 'fr' })).toContain('dir="auto" lang="fr">')
    expect(await shown({}, { language: 'en-GB' })).not.toContain('lang=')
  })

  test('of somebody without a name of their own has no page to lead to', async () => {
    const html = await shown({ speakers: [party('a senior official')] })
    expect(html).not.toContain('/speakers')
    expect(html).toContain('<b><bdi>a senior official</bdi></b>')
  })
})
