import { expect, test } from 'vitest'
import { party, record, says } from '../../tests/records.js'
import type { DocumentRecord } from '../types/index.js'
import { statementFacts } from './statement-facts.js'

const text = '“No,” Lund and the ministry said. “Never.”'

function factsIn(document: DocumentRecord) {
  return statementFacts(document, document.statements[0]!)
}

test('words are the words of the text; each kind of speaker is told once', () => {
  const one = record('a', text, [says('Mara Lund', ['“No,”', '“Never.”'], { cue: 'said' })])
  const [statement] = one.statements
  const speakers = [party('Mara Lund'), party('the ministry', 'organisation'), party('Jon Aske')]
  expect(factsIn({ ...one, statements: [{ ...statement!, speakers }] })).toMatchObject({
    document: 'a',
    content: '“No,” … “Never.”',
    cue: 'said',
    source: '',
    speakers: ['Mara Lund', 'the ministry', 'Jon Aske'],
    speakerKinds: ['person', 'organisation'],
    start: 0,
    end: text.length,
  })
})

test('what has no words of its own stands where its cue stands', () => {
  const one = record('a', text, [says(null, '', { cue: 'said', mode: 'withheld' })])
  expect(factsIn(one)).toMatchObject({ start: 28, end: 32, content: '', speakers: [] })
})
