import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Groups } from './groups.js'

test('things are in one group where a chain of pairs leads from one to the other', () => {
  const pairs = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 })
  fc.assert(
    fc.property(pairs, (together) => {
      const groups = new Groups(20)
      const slow = Array.from({ length: 20 }, (_, index) => index)
      for (const [a, b] of together) {
        const [from, into] = [groups.find(a), groups.find(b)]
        if (from !== into) groups.put(from, into)
        const [old, fresh] = [slow[a]!, slow[b]!]
        slow.forEach((one, index) => {
          if (one === old) slow[index] = fresh
        })
      }
      for (let a = 0; a < 20; a++)
        for (let b = 0; b < 20; b++) expect(groups.find(a) === groups.find(b)).toBe(slow[a] === slow[b])
    }),
  )
})
