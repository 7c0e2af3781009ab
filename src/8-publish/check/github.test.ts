import { describe, expect, test } from 'vitest'
import { checkOf, HOSTILE, MIXED } from '../../../tests/check-reports.js'
import { reportToGithub } from './github.js'

/** A workflow command, read as the runner reads it. */
function commandIn(line: string) {
  const [, name, told, data] = /^::(\w+) ([^:]*)::(.*)$/.exec(line) ?? []
  const undone = (text: string) =>
    text.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
  const properties = Object.fromEntries(
    (told ?? '').split(',').map((one) => one.split('=').map(undone) as [string, string]),
  )
  return { name, properties, text: undone(data ?? '') }
}

const commands = (draft: typeof MIXED) => reportToGithub(draft).split('\n').filter(Boolean).map(commandIn)

test('a command for each quotation that does not stand', () => {
  expect(commands(MIXED)).toEqual([
    {
      name: 'error',
      properties: {
        file: 'draft.md',
        line: '3',
        endLine: '3',
        col: '1',
        endColumn: '16',
        title: 'altered: Words differ from the source without a mark.',
      },
      text: '“We will sign,”\nThe source has “not”, the draft has not.\nNearest wording, in Talks end (a.txt): “We will not sign”',
    },
    expect.objectContaining({ name: 'notice' }),
  ])
})

test('columns only where both ends are on one line', () => {
  const draft = checkOf({ text: '“a\nb”', quotes: [{ quote: '“a\nb”', verdict: 'not-found' }] })
  const [one] = commands(draft)
  expect(one).toMatchObject({ name: 'warning', properties: { line: '1', endLine: '2' } })
  expect(one!.properties).not.toHaveProperty('col')
})

test('no line where the text is not the file', () => {
  const draft = checkOf({ text: '“a”', quotes: [{ quote: '“a”', verdict: 'not-found' }], placeless: true })
  expect(Object.keys(commands(draft)[0]!.properties)).toEqual(['file', 'title'])
})

describe('a hostile draft', () => {
  test('gives no command of its own: every line is one of ours', () => {
    const lines = reportToGithub(HOSTILE).trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning) file=/)
  })

  test('and comes back as it was', () => {
    const [, one] = commands(HOSTILE)
    expect(one!.properties.file).toBe(HOSTILE.report.draft)
    expect(one!.text).toContain('%0A::error::')
  })
})

test('nothing where everything stands', () => {
  expect(reportToGithub(checkOf({ text: '“a”', quotes: [{ quote: '“a”' }] }))).toBe('')
})
