import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { outcomeOf, worldWith } from '../../tests/reading/world.js'
import { operations } from './all.js'
import { completion } from './completion.js'

const script = async (...inputs: string[]) => (await outcomeOf(completion.run(worldWith(), { inputs } as never))).output

const folder = mkdtempSync(join(tmpdir(), 'onrecord-completion-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** fish reads no script from the kind of pipe that Node makes. */
async function file(shell: string): Promise<string> {
  const path = join(folder, shell)
  writeFileSync(path, await script(shell))
  return path
}

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  test('knows every command and every option', async () => {
    const text = await script(shell)
    for (const { name, options } of operations) {
      expect(text).toContain(name)
      for (const option of options) expect(text).toMatch(new RegExp(`(?:--|-l )${option.name}\\b`))
    }
  })

  test('is a script that this shell can read, where it is installed', async () => {
    const { status, error, stderr } = spawnSync(shell, ['-n', await file(shell)], { encoding: 'utf8' })
    if (error) return
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe('bash completes', () => {
  test.each([
    [['sea'], 'search'],
    [['--v'], '--version'],
    [['extract', '--fo'], '--format'],
    [['extract', '--format', ''], 'ndjson json csv md table'],
    [['extract', '--format', 'n'], 'ndjson'],
    [['judge', '--be'], '--because'],
    [['search', '--js'], '--json'],
    [['serve', '--js'], ''],
    [['extract', 'exam'], ''],
    [['nothing', '--a'], ''],
  ])('%j with %j', async (words, offered) => {
    const line = ['onrecord', ...words].map((word) => `'${word}'`).join(' ')
    const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _onrecord; echo "\${COMPREPLY[@]}"`
    const { stdout } = spawnSync('bash', ['-c', `${await script('bash')}\n${ask}`], { encoding: 'utf8' })
    expect(stdout.trim()).toBe(offered)
  })
})

describe('fish completes, where it is installed', () => {
  test.each([
    ['onrecord sea', ['search']],
    ['onrecord search --so', ['--sort']],
    ['onrecord search --sort ', ['newest', 'oldest', 'shortest']],
    ['onrecord search story --pi', []],
    ['onrecord export --format p', ['parquet']],
    ['onrecord serve --js', []],
  ])('%s with %j', async (line, offered) => {
    const asked = `source ${await file('fish')}; complete -C "${line}"`
    const { stdout, error } = spawnSync('fish', ['--no-config', '-c', asked], { encoding: 'utf8' })
    if (error) return
    expect(stdout.split('\n').flatMap((one) => one.split('\t')[0] || [])).toEqual(offered)
  })
})

test.each([[[]], [['csh']], [['bash', 'zsh']]])('%j is refused', async (inputs) => {
  await expect(script(...inputs)).rejects.toThrow(/no shell/)
})
