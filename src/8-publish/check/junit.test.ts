import { DOMParser } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { checkOf, HOSTILE, MIXED } from '../../../tests/check-reports.js'
import { reportsToJunit } from './junit.js'

interface Element {
  readonly tagName: string
  readonly textContent: string
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<Element>
}

function all(xml: string, selector: string): Element[] {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Element
  return [...document.querySelectorAll(selector)]
}

describe('a suite for each draft', () => {
  const xml = reportsToJunit([MIXED, checkOf({ draft: 'b.md', text: 'No.' })])

  test('with its counts, and their sums above', () => {
    const counts = (one: Element) => ['name', 'tests', 'failures', 'skipped'].map((name) => one.getAttribute(name))
    expect(all(xml, 'testsuites').map(counts)).toEqual([['onrecord check', '3', '1', '1']])
    expect(all(xml, 'testsuite').map(counts)).toEqual([
      ['draft.md', '3', '1', '1'],
      ['b.md', '0', '0', '0'],
    ])
  })

  test('a case for each quotation, by its words and its line', () => {
    const told = all(xml, 'testcase').map((one) => [one.getAttribute('name'), one.getAttribute('line')])
    expect(told).toEqual([
      ['“We will sign,”', '3'],
      ['“It floods,”', '4'],
      ['“wet”', '4'],
    ])
  })

  test('a failure says what differs', () => {
    const [failure] = all(xml, 'failure')
    expect(failure!.getAttribute('type')).toBe('altered')
    expect(failure!.textContent).toContain('The source has “not”, the draft has not.')
  })
})

test('sources that could not be read are told', () => {
  expect(all(reportsToJunit([HOSTILE]), 'system-out')[0]!.textContent).toMatch(/^Cannot read <x>/)
})

test('a hostile draft stays text: no element, no control character', () => {
  const xml = reportsToJunit([HOSTILE])
  expect(xml.match(/<(?!\/|\?)[^\s>]+/g)).toEqual(['<testsuites', '<testsuite', '<testcase', '<failure', '<system-out'])
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/)
  expect(xml).not.toMatch(/\p{Surrogate}/u)
})
