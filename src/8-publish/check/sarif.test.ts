import { describe, expect, test } from 'vitest'
import { checkOf, HOSTILE, MIXED } from '../../../tests/check-reports.js'
import { reportsToSarif } from './sarif.js'

interface Log {
  readonly version: string
  readonly $schema: string
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } }
    readonly columnKind: string
    readonly results: readonly Result[]
    readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly { readonly level: string }[] }]
  }[]
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region?: Readonly<Record<string, number>> & { readonly snippet: { readonly text: string } }
      }
    },
  ]
}

const logOf = (...drafts: (typeof MIXED)[]) => JSON.parse(reportsToSarif(drafts, '1.2.3')) as Log
const resultsOf = (...drafts: (typeof MIXED)[]) => logOf(...drafts).runs[0]!.results

describe('the log', () => {
  test('is SARIF 2.1.0 of one run, counted as spans are', () => {
    const { version, $schema, runs } = logOf(MIXED)
    expect([version, runs.length, runs[0]!.columnKind]).toEqual(['2.1.0', 1, 'utf16CodeUnits'])
    expect($schema).toMatch(/^https:.*sarif-schema-2\.1\.0\.json$/)
  })

  test('holds what does not stand, each with a rule that is listed and a level of the standard', () => {
    const { tool, results } = logOf(MIXED).runs[0]!
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['quotation/altered', 'error'],
      ['quotation/too-short', 'note'],
    ])
    for (const { ruleId, ruleIndex, level } of results) {
      expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
      expect(['none', 'note', 'warning', 'error']).toContain(level)
    }
  })

  test('tells of sources that could not be read', () => {
    expect(logOf(HOSTILE).runs[0]!.invocations[0].toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'source-unreadable' }, level: 'warning' },
    ])
  })

  test('of no draft, or of one without fault, is a log without results', () => {
    expect(resultsOf()).toEqual([])
    expect(resultsOf(checkOf({ text: '“a”', quotes: [{ quote: '“a”' }] }))).toEqual([])
  })
})

describe('a result', () => {
  test('has the place, by line and column from 1 and by offset from 0', () => {
    const [altered, short] = resultsOf(MIXED)
    const { text } = MIXED
    expect(altered!.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'draft.md' },
      region: {
        startLine: 3,
        startColumn: 1,
        endLine: 3,
        endColumn: 16,
        charOffset: text.indexOf('“We'),
        charLength: 15,
        snippet: { text: '“We will sign,”' },
      },
    })
    const region = short!.locations[0].physicalLocation.region!
    expect(text.slice(region.charOffset, region.charOffset! + region.charLength!)).toBe('“wet”')
  })

  test('says what differs, and the nearest wording', () => {
    expect(resultsOf(MIXED)[0]!.message.text).toBe(
      'altered: The source has “not”, the draft has not. Nearest wording, in Talks end (a.txt): “We will not sign”',
    )
  })

  test('of a text that is not the file has no region', () => {
    const draft = checkOf({ text: '“a”', quotes: [{ quote: '“a”', verdict: 'not-found' }], placeless: true })
    expect(resultsOf(draft)[0]!.locations[0].physicalLocation.region).toBeUndefined()
  })

  test.each([
    ['drafts/a b.md', 'drafts/a%20b.md'],
    ['drafts\\a.md', 'drafts/a.md'],
    ['ä:%#?.md', '%C3%A4%3A%25%23%3F.md'],
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ])('of %s points to %s', (draft, uri) => {
    const one = checkOf({ draft, text: '“a”', quotes: [{ quote: '“a”', verdict: 'not-found' }] })
    expect(resultsOf(one)[0]!.locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })
})
