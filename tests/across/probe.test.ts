import { test } from 'vitest'
import { portraitsOf } from '../../src/4-resolve/across/portrait.js'
import { identify } from '../../src/4-resolve/index.js'
import { pressOf } from './press.js'

test('probe', () => {
  let T = 0,
    W = 0,
    possible = 0,
    made = 0
  for (const seed of (process.env.SEEDS ?? '1,2,3').split(',').map(Number)) {
    const { records, truth } = pressOf(seed, Number(process.env.N ?? 200))
    const t0 = performance.now()
    const ids = identify(records)
    T = performance.now() - t0
    const groups = new Map<string, Set<string>>()
    let parties = 0
    for (const s of ids.speakers) {
      const who = new Set(s.parties.map((p) => truth.get(p.key)).filter(Boolean))
      for (const p of s.parties) {
        const w = truth.get(p.key)
        if (w) {
          parties++
          groups.set(w, (groups.get(w) ?? new Set()).add(s.id))
        }
      }
      if (who.size > 1) {
        W++
        for (const l of s.links) {
          const ps = s.parties
          const A = l as any,
            all = s as any
        }
        for (const { a, b, because, weight } of s.links) {
          const pa = (globalThis as any).P?.[a]
          console.log(
            'LINK',
            seed,
            [...who].join('/'),
            weight,
            because.map((x) => x.test + ' ' + x.weight + ' ' + x.note).join(' | '),
          )
        }
      }
    }
    possible += parties - groups.size
    made += parties - [...groups.values()].reduce((a, g) => a + g.size, 0)
    if (process.env.LOOSE)
      for (const [w, g] of groups)
        if (g.size > 1)
          for (const id of g) {
            const s = ids.speakers.find((x) => x.id === id)!
            console.log(
              'LOOSE',
              w,
              s.parties.length,
              id,
              s.roles.map((r) => r.title).join('; '),
              s.roles.length
                ? ''
                : records
                    .find((r) => r.id === s.parties[0].reference.document)!
                    .text.split('\n')
                    .filter((l) => l.includes(s.parties[0].name.text.split(' ').at(-1)!))
                    .join(' / ')
                    .slice(0, 170),
            )
          }
  }
  console.log('ms', T.toFixed(0), 'wrong', W, 'right', (made / possible).toFixed(4), made, possible)
})
