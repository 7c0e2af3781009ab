import type { Asked } from '../../src/operations/remote/index.js'

/** One question, as it is put to all four faces. */
export interface Asking {
  readonly about: string
  readonly name: 'extract' | 'check' | 'explain' | 'story' | 'speaker' | 'search'
  readonly asked: Asked
}

const ferry = {
  id: 'ferry',
  publisher: 'Quay Gazette',
  published: '2026-03-02',
  title: 'Ferry to stay in port',
  text:
    'TARN (Quay Gazette) — Harbour master Ines Varga said on Monday that the ferry would stay in port.\n\n' +
    '“Nobody sails in this wind,” Varga told reporters. “We will look again on Thursday, and not before.”\n\n' +
    'The shipping line declined to comment. Its spokesman, Olle Brandt, had said on Sunday: “We sail.”',
}
const ferryWire = {
  id: 'wire-1',
  publisher: 'Nordwire',
  published: '2026-03-03',
  text:
    'TARN, March 3 (Nordwire) - The ferry between Tarn and Osmund stays in port, harbour master Ines Varga said.\n\n' +
    '"Nobody sails in this wind," she told reporters on Monday.\n\nAsked whether the line would be paid, Varga said: "That is not mine to decide."',
}
const mill = {
  id: 'mill',
  publisher: 'Lund Courier',
  published: '2026-05-20',
  html:
    '<html><head><title>Mill to close</title></head><body><article><h1>Mill to close</h1>' +
    '<p>The paper mill at Lund will close in June, its owner said. &ldquo;There is no buyer,&rdquo; said Petra Holm, who leads the firm.</p>' +
    '<p>Union leader Karl Ek called it “a day of shame”. He said the union would not strike.</p></article></body></html>',
}
const german = {
  id: 'hafen',
  language: 'de',
  text: '„Wir fahren morgen“, sagte die Hafenmeisterin Ines Varga am Montag. Der Sprecher Olle Brandt wollte sich nicht äußern.',
}
const silent = { id: 'tide', text: 'High water at Tarn: 06:12 and 18:40.' }

const pile = [ferry, ferryWire, mill]
const checked = (draft: string, more: object = {}): Asked => ({
  drafts: [{ id: 'draft', draft, format: 'text' }],
  documents: pile,
  ...more,
})

/** Thirty of them: each operation with its options, on what was sent and on what is kept. */
export const questions: readonly Asking[] = [
  { about: 'an article', name: 'extract', asked: { documents: [ferry] } },
  { about: 'a wire', name: 'extract', asked: { documents: [ferryWire] } },
  { about: 'a page', name: 'extract', asked: { documents: [mill] } },
  { about: 'another language', name: 'extract', asked: { documents: [german] } },
  { about: 'a text without statements', name: 'extract', asked: { documents: [silent] } },
  { about: 'only speech', name: 'extract', asked: { documents: [ferry, mill], speech: true } },
  { about: 'several', name: 'extract', asked: { documents: [...pile, german, silent] } },
  { about: 'words that stand there', name: 'check', asked: checked('Varga said: “Nobody sails in this wind.”') },
  {
    about: 'a changed word',
    name: 'check',
    asked: checked('Varga said: “Nobody sails in that wind, and that is all.”'),
  },
  {
    about: 'a lost "not"',
    name: 'check',
    asked: checked('“We will look again on Thursday, and before,” Ines Varga said.'),
  },
  { about: 'another speaker', name: 'check', asked: checked('“There is no buyer,” said Ines Varga.') },
  {
    about: 'words from nowhere',
    name: 'check',
    asked: checked('“The mill will be a museum of salt,” said Petra Holm.'),
  },
  {
    about: 'a mark of omission',
    name: 'check',
    asked: checked('“We will look again […] and not before,” Varga said.'),
  },
  {
    about: 'a house style',
    name: 'check',
    asked: checked('“nobody sails in this wind,” Varga said.', { style: 'ap' }),
  },
  { about: 'a draft without quotations', name: 'check', asked: checked('The ferry stays.') },
  {
    about: 'two drafts',
    name: 'check',
    asked: {
      documents: pile,
      drafts: [
        { id: 'one', draft: '“There is no buyer,” said Petra Holm.', format: 'text' },
        { id: 'two', draft: '<p>“We sail,” said <b>Olle Brandt</b>.</p>', format: 'html' },
      ],
    },
  },
  { about: 'a page as Markdown', name: 'explain', asked: { documents: pile, format: 'md' } },
  { about: 'a page as data', name: 'explain', asked: { documents: pile, format: 'json', title: 'Wind and wages' } },
  { about: 'a page in HTML', name: 'explain', asked: { documents: [ferry, ferryWire], format: 'html' } },
  { about: 'the stories', name: 'story', asked: { documents: pile } },
  { about: 'one story', name: 'story', asked: { documents: pile, story: '1' } },
  { about: 'the stories of the record', name: 'story', asked: {} },
  { about: 'the stories of a time', name: 'story', asked: { since: '2026-10-15' } },
  { about: 'a full name', name: 'speaker', asked: { name: 'Ines Varga', documents: pile } },
  { about: 'a family name', name: 'speaker', asked: { name: 'Ek', documents: pile } },
  { about: 'nobody', name: 'speaker', asked: { name: 'Ada Noor', documents: pile } },
  { about: 'words', name: 'search', asked: { words: 'bridge' } },
  {
    about: 'a speaker over time',
    name: 'search',
    asked: { words: 'cable OR boat*', speaker: 'Aldred', sort: 'oldest' },
  },
  { about: 'two at once', name: 'search', asked: { words: 'talks', limit: 2 } },
  { about: 'a time and an outlet', name: 'search', asked: { outlet: 'Freight', since: '2026-10', until: '2026-10' } },
  { about: 'what was withheld', name: 'search', asked: { mode: 'withheld' } },
  { about: 'nothing', name: 'search', asked: { words: 'zebra' } },
]
