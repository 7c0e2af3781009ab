import type { Entry } from '../../src/5-keep/index.js'
import { party, record, type Saying, says, type Told } from '../records.js'
import { entry } from './coverage.js'

/** A document of the newsroom: its lines, and who says which of their words under which id. */
function told(id: string, facts: Told, lines: readonly string[], sayings: readonly Saying[]): Entry {
  return entry(record(id, lines.join('\n'), sayings, facts))
}

/**
 * A month of an invented newsroom: seven outlets, three scripts, a statement in two pieces, refusals, plans, groups, people of one
 * family name, and words that differ by a "not" or a mark. The ids of the statements are what the table of questions names.
 */
export const newsroom: readonly Entry[] = [
  told(
    'quay-1',
    {
      url: 'https://quay.example/1',
      title: 'Cranes stand still',
      publisher: 'The Quay',
      published: '2026-09-01',
      language: 'en',
    },
    [
      'Cranes stand still',
      '“We will not pay for a second winter of waiting,” dockers’ chair Ada Noor said.',
      'She called the offer “an insult in nine pages”.',
      'Port director Tom Noor declined to comment on the offer.',
    ],
    [
      says('Ada Noor', '“We will not pay for a second winter of waiting,”', { id: 'q1', cue: 'said' }),
      says('Ada Noor', 'the offer “an insult in nine pages”', { id: 'q2', kind: 'mixed', cue: 'called' }),
      says('Tom Noor', '', { id: 'q3', mode: 'withheld', cue: 'declined to comment on the offer' }),
    ],
  ),
  told(
    'quay-2',
    {
      url: 'https://quay.example/2',
      title: 'Port pays',
      publisher: 'The Quay',
      published: '2026-09-14T06:00:00Z',
      language: 'en',
    },
    [
      'Port pays',
      '“We will pay,” Tom Noor said on Monday, “for a second winter, and for a third if it comes to that.”',
      'The union asked whether the money was there.',
      'The port is expected to pay by Christmas, the director’s office said.',
    ],
    [
      says('Tom Noor', ['“We will pay,”', '“for a second winter, and for a third if it comes to that.”'], {
        id: 'q4',
        cue: 'said',
      }),
      says(party('The union', 'organisation'), 'whether the money was there', {
        id: 'q5',
        mode: 'asked',
        cue: 'asked',
      }),
      says(party('The port', 'organisation'), 'to pay by Christmas', {
        id: 'q6',
        mode: 'prospective',
        cue: 'is expected',
      }),
    ],
  ),
  told(
    'ledger-1',
    {
      url: 'https://ledger.example/a',
      title: 'A third winter',
      publisher: 'Harbour Ledger',
      published: '2026-09-14',
      language: 'en',
    },
    [
      'A third winter',
      'Noor: ‘we’ll pay’',
      'The port will pay for a third winter, its director Tom Noor told the Ledger.',
      'Ada Noor and Gil Marsh, for the union, said they would believe it when they saw it.',
      '“Money talks,” said a senior official. “So far it has whispered.”',
    ],
    [
      says('Tom Noor', '‘we’ll pay’', { id: 'l1', place: 'headline', echoes: 'l2' }),
      says('Tom Noor', 'The port will pay for a third winter', { id: 'l2', kind: 'indirect', cue: 'told' }),
      (text, number) => ({
        ...says(null, 'they would believe it when they saw it', { id: 'l3', kind: 'indirect', cue: 'said' })(
          text,
          number,
        ),
        speakers: [party('Ada Noor'), party('Gil Marsh')],
      }),
      says('a senior official', ['“Money talks,”', '“So far it has whispered.”'], { id: 'l4', cue: 'said' }),
    ],
  ),
  told(
    'courier-1',
    { publisher: 'Wenlow Courier', published: '2026-10', language: 'en' },
    [
      'The pair from the port and the union, who had not spoken since spring, promised peace.',
      '“No strike before the thaw,” they said.',
      'Mr Marsh thought it could hold.',
    ],
    [
      says(
        { name: 'the pair', kind: 'group', members: [party('Tom Noor'), party('Ada Noor')] },
        '“No strike before the thaw,”',
        { id: 'c1' },
      ),
      says('Gil Marsh', 'it could hold', { id: 'c2', mode: 'thought', kind: 'indirect', cue: 'thought' }),
    ],
  ),
  told(
    'gazeta-1',
    {
      url: 'https://gazeta.example/port',
      title: 'Порт заплатит',
      publisher: 'Портовая газета',
      published: '2026-10-02',
      language: 'ru',
    },
    [
      'Порт заплатит',
      '«Мы заплатим и за третью зиму», — сказал директор порта Том Ноор.',
      '«Посмотрим», — ответила Ада Ноор.',
    ],
    [
      says('Том Ноор', '«Мы заплатим и за третью зиму»', { id: 'g1', kind: 'direct', cue: 'сказал' }),
      says('Ада Ноор', '«Посмотрим»', { id: 'g2', kind: 'direct', cue: 'ответила' }),
    ],
  ),
  told(
    'minato-1',
    { publisher: '港新聞', published: '2026-10-03', language: 'ja' },
    ['港は「三度目の冬も支払う」と述べた。', 'ノール氏は「平和を望む」と語った。'],
    [
      says(party('港', 'organisation'), '「三度目の冬も支払う」', { id: 'm1', kind: 'direct' }),
      says('ノール', '「平和を望む」', { id: 'm2', kind: 'direct' }),
    ],
  ),
  told(
    'leaflet',
    {},
    [
      'Sisters and brothers!',
      'WE WILL NOT PAY, says Ada Noor-Lindqvist. Café owners’ talk of “sabotage” is naïve.',
      'Soñar no cuesta: José Ibáñez.',
    ],
    [
      says('Ada Noor-Lindqvist', 'WE WILL NOT PAY', { id: 'f1', kind: 'indirect', cue: 'says' }),
      says('José Ibáñez', 'Soñar no cuesta', { id: 'f2', kind: 'indirect' }),
    ],
  ),
  told(
    'archive-1',
    {
      url: 'https://archive.example/1994',
      title: 'Minutes',
      publisher: 'Port Archive',
      published: '1994-02-11',
      language: 'en',
    },
    ['Minutes', 'CHAIR: The port pays its debts. The port has always paid.', 'MS NOOR: Not in winter.'],
    [
      says('CHAIR', 'The port pays its debts. The port has always paid.', { id: 'a1', kind: 'direct' }),
      says('MS NOOR', 'Not in winter.', { id: 'a2', kind: 'direct' }),
    ],
  ),
]
