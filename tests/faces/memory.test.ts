import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('a mixture of everything for a few seconds leaves the memory where it was', { timeout: 120_000 }, () => {
  const args = ['benchmarks/server.mjs', '2000', '--only-mixed', '--mixed', '12', '--json']
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  const { memory } = JSON.parse(stdout) as { memory: { asked: number; growth: number } }
  expect(memory.asked).toBeGreaterThan(50)
  // What is in use after a collection. Ten minutes by hand: see CONTRIBUTING.
  expect(memory.growth).toBeLessThan(1.25)
})
