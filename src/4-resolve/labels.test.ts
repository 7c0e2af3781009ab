import { describe, expect, test } from 'vitest'
import { who } from '../../tests/reading/who.js'

const transcript = (label: string, before = 'Arno Pellham, a mayor, and Sofia Amsel, who took the chair, met.') =>
  `${before}\n\nTHE CLERK: Order.\n\n${label}: It is late.\n\nTHE CLERK: Thank you.\n\n${label}: Good night.`

describe('labels of a transcript', () => {
  test.each([
    ['surname in capitals', transcript('PELLHAM'), 'Arno Pellham'],
    ['title and surname', transcript('MR. PELLHAM'), 'Arno Pellham'],
    ['full name', transcript('Arno Pellham'), 'Arno Pellham'],
    ['office', transcript('THE MAYOR'), 'Arno Pellham'],
    ['nobody else of that name: as the label has it', transcript('MR. DOMM'), 'DOMM'],
    ['two of that name', transcript('PELLHAM', 'Arno Pellham, a mayor, met Dora Pellham.'), 'nobody'],
    ['question', transcript('Q'), 'nobody'],
  ])('%s', (_, text, name) => {
    expect(who(text, 'It is late')).toBe(name)
  })
})
