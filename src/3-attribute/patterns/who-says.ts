import { readAfterCue } from '../aftercue.js'
import { type CueAt, cuesOf, isCore } from '../cues.js'
import { type Finding, finding } from '../finding.js'
import { isOne, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** "…, who joked: “I had no choice.”": a relative clause whose words stand in marks, wherever the clause may end. */
export const whoSays: Pattern = {
  name: 'who-says',
  description: 'The quotation after ", who" and a reporting verb belongs to the person that "who" stands for.',
  fires: [
    ['The prize went to Ada Renn, who told the hall: “I am stunned.”', '“I am stunned.”', 'who'],
    ['In the back sat Bo Falk, who joked of the fee, “I had none to spare.”', '“I had none to spare.”', 'who'],
    ['It was sold to Jo Lind, who said, “We keep the name,” and left.', '“We keep the name,”', 'who'],
  ],
  silent: [
    'The prize went to Ada Renn, who left.',
    'The prize went to Ada Renn, who will say “thank you”.',
    'Nobody knew who said “stop”.',
  ],
  find: ({ lines }, paragraph) =>
    lines[paragraph]!.flatMap((line) => cuesOf(line).flatMap((cue) => inClause(line, cue))),
}

function inClause(line: Line, { from, to, cue, mode, unreal }: CueAt): Finding[] {
  const { units } = line
  if (cue.form !== 'finite' || cue.sense === 'act' || unreal || (mode !== 'said' && mode !== 'asked')) return []
  if (!isOne(units[from - 1], 'who') || !isOne(units[from - 2], ',')) return []
  const after = readAfterCue(line, to + 1, cue.frame === 'hearer')
  const words = units[after.next]?.quotation
  if (!words || (after.joint !== 'quote' && after.joint !== 'colon')) return []
  return [
    finding({
      rule: 'who-says',
      paragraph: line.paragraph,
      content: [{ start: words.start, end: words.end }],
      cue: [stretchOf(units, from, to)],
      source: [stretchOf(units, from - 1, from - 1)],
      mode,
      core: isCore(cue),
      addressees: after.hearer ? [after.hearer] : [],
      when: after.when,
      where: after.where,
      confidence: 0.9,
    }),
  ]
}
