import { passedBy } from '../chain.js'
import type { Finding } from '../finding.js'
import { readReports } from '../report.js'
import type { Line } from '../units.js'
import type { Pattern } from './pattern.js'

/** Somebody, a reporting verb, and what was said, in any order. */
export const reports: Pattern = {
  name: 'reports',
  description: 'A source, a reporting verb and its content within one sentence: before, after or around each other.',
  fires: [
    ['“We will appeal,” said Mara Lindqvist.', '“We will appeal,”', 'Mara Lindqvist'],
    ['Councillor Joan Petrie said the plan was “reckless”.', 'the plan was “reckless”', 'Councillor Joan Petrie'],
    ['The dam, inspector Freya Holm said, had cracks.', 'The dam | had cracks', 'inspector Freya Holm'],
    ['Nobody was hurt, police said.', 'Nobody was hurt', 'police'],
    ['She told the court he had left at six.', 'he had left at six', 'She'],
    [
      'Ruth Abara, who led the study, said the beetle was rare.',
      'the beetle was rare',
      'Ruth Abara, who led the study,',
    ],
    ['Mayor Tor Hale declined to say who had paid.', 'who had paid', 'Mayor Tor Hale'],
  ],
  silent: [
    'The report was published in May.',
    'She might as well have said “good riddance”.',
    'You can imagine the mayor saying “not my fault”.',
    'The so-called “green” depot burns diesel.',
    'It is easier said than done.',
  ],
  find: ({ understanding, lines }, paragraph) => {
    const { kind } = understanding.paragraphs[paragraph]!.block
    const found = lines[paragraph]!.flatMap(withChain)
    // "Pleasantries and promises: ‘…’" is a label, not somebody promising.
    return kind === 'heading'
      ? found.filter(({ cue }) => !/^\s*:/.test(understanding.document.text.slice(cue.at(-1)?.end)))
      : found
  },
}

/** The reports of a line, each with whoever passed it on. */
function withChain(line: Line): Finding[] {
  return readReports(line).map((one) => {
    if (one.via.length === 0) one.via = passedBy(line, one)
    return one
  })
}
