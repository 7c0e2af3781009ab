import type { Stretch } from '../../types/index.js'
import { type Finding, finding } from '../finding.js'
import { isNoun, phraseLeft, phraseRight } from '../phrase.js'
import { isCapital, isOne, isPoint, type Line, stretchOf } from '../units.js'
import type { Pattern } from './pattern.js'

/** A quotation that stands alone, and a sentence after it that says whose it was: "The remark, by X, came late." */
export const remarkBy: Pattern = {
  name: 'remark-by',
  description:
    'A sentence that is only a quotation; the next one tells whose words, remark, verdict or warning it was.',
  fires: [
    ['“Nobody told us.”\n\nThe remark, by pilot Ilse Dorn, came late.', '“Nobody told us.”', 'pilot Ilse Dorn'],
    ['“It was a trap.”\n\nThose were the words of treasurer Colm Reid.', '“It was a trap.”', 'treasurer Colm Reid'],
    ['“Not a penny more.”\n\nSo said fire chief Bram Otter.', '“Not a penny more.”', 'fire chief Bram Otter'],
    ['“We did it.” The speaker was Dr Ruth Amis.', '“We did it.”', 'Dr Ruth Amis'],
    ['“It is dead.”\n\nWith those words, Senator Mo Farris ended the talks.', '“It is dead.”', 'Senator Mo Farris'],
  ],
  silent: ['Nobody spoke.\n\nThe remark, by pilot Ilse Dorn, came late.'],
  find: ({ lines, understanding }, paragraph) => {
    const own = lines[paragraph]!
    if (understanding.paragraphs[paragraph]!.block.kind === 'headline') return []
    return own.flatMap((line, at) => {
      if (!isOnlyQuoted(line)) return []
      const next = own[at + 1] ?? lines[paragraph + 1]?.[0]
      const source = next ? ownerIn(next) : null
      return source ? [made(line, source)] : []
    })
  },
}

const isOnlyQuoted = ({ units }: Line): boolean =>
  units.some((unit) => unit.quotation) && units.every((unit) => unit.quotation !== null || isPoint(unit))

function made(line: Line, source: Stretch): Finding {
  const content = line.units.filter((unit) => unit.quotation).map(({ start, end }) => ({ start, end }))
  return finding({ rule: 'remark-by', paragraph: line.paragraph, content, source: [source], confidence: 0.85 })
}

const REMARK =
  'remark remarks comment comments words word statement warning message verdict view answer reply response assessment outburst accusation claim boast plea appeal admission promise speech line'
const LINK = 'by of from to was were came belong belongs belonged is levelled made delivered came'

/** Who the next sentence says it was. */
function ownerIn(line: Line): Stretch | null {
  return saidSo(line) ?? withWords(line) ?? remarkOf(line) ?? speakerWas(line)
}

const phraseAt = (line: Line, at: number): Stretch | null => {
  const phrase = phraseRight(line, at)
  const somebody =
    phrase && line.units.slice(phrase.from, phrase.to + 1).some((unit) => isCapital(unit) || isNoun(line, unit))
  if (!somebody) return null
  return phrase ? stretchOf(line.units, phrase.from, phrase.to) : null
}

/** "So said fire chief Bram Otter". */
const saidSo = (line: Line): Stretch | null =>
  isOne(line.units[0], 'so thus') && isOne(line.units[1], 'said says spoke') ? phraseAt(line, 2) : null

/** "With those words, Senator Mo Farris ended nine months of talks." */
function withWords(line: Line): Stretch | null {
  const { units } = line
  const opens = isOne(units[0], 'with') && isOne(units[1], 'those these that') && isOne(units[2], REMARK)
  if (!opens || !isOne(units[3], ',')) return null
  const verb = units.findIndex((unit, at) => at > 4 && /^[a-z]+(?:ed|t|s)$/.test(unit.word?.text ?? ''))
  const phrase = verb > 4 ? phraseLeft(line, verb) : null
  return phrase ? stretchOf(units, phrase.from, phrase.to) : null
}

/** "The remark, by X", "Those were the words of X", "The warning came from X", "The words belong to X". */
function remarkOf(line: Line): Stretch | null {
  const { units } = line
  if (!isOne(units[0], 'the those that these it this')) return null
  const remark = units.findIndex((unit, at) => at > 0 && at < 6 && isOne(unit, REMARK))
  if (remark < 0) return null
  let at = remark + 1
  while (isOne(units[at], `, ${LINK}`)) at++
  const linked = isOne(units[at - 1], 'by of from to')
  return linked ? phraseAt(line, at) : null
}

/** "The speaker was Dr Ruth Amis". */
const speakerWas = (line: Line): Stretch | null =>
  isOne(line.units[0], 'the') && isOne(line.units[1], 'speaker') && isOne(line.units[2], 'was is')
    ? phraseAt(line, 3)
    : null
