import fc from 'fast-check'

/** What news prose is made of: names, reporting words, marks, and the words around them, in no sensible order. */
const PIECES = [
  ...['“', '”', '‘', '’', '"', "'", '«', '»', ',', '.', '?', '!', ':', ';', '—', '–', '-- ', '(', ')', '[', ']', '…'],
  ...[
    'said',
    'says',
    'told',
    'asked',
    'adding',
    'wrote',
    'quoted',
    'reported',
    'declined to say',
    'would not',
    'put it',
  ],
  ...['according to', 'in the words of', 'as saying', 'asked whether', 'when asked', 'read from', 'came the answer'],
  ...[
    'Holt',
    'Ada Finn',
    'Mayor Bo Lind',
    'the mayor',
    'the report',
    'a spokesman for',
    'reporters',
    'she',
    'I',
    'her',
  ],
  ...[
    'who',
    'that',
    'whether',
    'if',
    'and',
    'but',
    'while',
    'as',
    'by',
    'in',
    'of',
    'on Monday',
    'was',
    'to',
    'citing',
  ],
  ...['the dam', 'is safe', 'no', 'letter', 'the remark', 'through an interpreter', 'you can imagine', 'nine', '14:05'],
  ...['Q:', 'A:', 'MR. HOLM:', 'Correction:', '•', '|', '@holt', '#dam', '🚢', '\u00ad', 'Pаl', '\n\n', '\n\n', '\n'],
]

/** Texts that look like news to every rule and make sense to none. */
export const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '))

/** Any text at all: prose without sense, any letters, any code units. */
export const anyText = fc.oneof(
  prose,
  fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 8 }).map((all) => all.join('\n\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
