import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { operations } from '../../src/operations/index.js'
import { PROGRAM, scratch } from '../journeys/program.js'
import { ADDRESS } from '../keeping/postgres.js'
import { ownDatabase } from '../working/database.js'
import { anchorOf, commandLines, headings, links, paper, papers, section } from './papers.js'

const ARCHITECTURE = paper('ARCHITECTURE.md')
const COMMANDS = paper('docs/reference/commands.md')

const sources = readdirSync('src', { recursive: true })
  .map((file) => `src/${file}`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const allCommands = papers.flatMap(({ path, text }) => commandLines(text).map((line) => ({ path, line })))

/** Everything in `found` that the table or headings of a page do not name. */
function missing(found: Iterable<string>, page: string): string[] {
  const named = new Set([...page.matchAll(/^\| `([\w-]+)` |^## ([\w-]+)$/gm)].map(([, row, heading]) => row ?? heading))
  return [...new Set(found)].filter((name) => !named.has(name))
}

function namesIn(patterns: readonly RegExp[], files = sources): string[] {
  return files.flatMap(({ text }) => patterns.flatMap((one) => [...text.matchAll(one)].map(([, name]) => name!)))
}

describe('the reference', () => {
  test.each(operations.map((one) => [one.name, one] as const))('tells of `onrecord %s` and shows it', (name, one) => {
    const told = section(COMMANDS, `onrecord ${name}`)
    expect(told).toContain(one.summary)
    expect(commandLines(told)).not.toEqual([])
    expect(one.options.filter((option) => !told.includes(`\`--${option.name}`)).map((option) => option.name)).toEqual(
      [],
    )
  })

  test('has an example for every option, somewhere in the papers', () => {
    const used = (name: string, option: string) =>
      allCommands.some(({ line }) => line.includes(`onrecord ${name} `) && line.includes(` --${option}`))
    const unused = operations.flatMap(({ name, options }) =>
      options.filter((option) => !used(name, option.name)).map((option) => `${name} --${option.name}`),
    )
    expect(unused).toEqual([])
  })

  test('knows every error', () => {
    const thrown = namesIn(
      [/new OnrecordError\(\s*'(\w+)'/g],
      sources.filter(({ path }) => path === 'src/errors.ts'),
    )
    expect(thrown.length).toBeGreaterThan(0)
    expect(missing(thrown, paper('docs/reference/errors.md'))).toEqual([])
    expect(namesIn([/new OnrecordError\(\s*(?!told\.)('?\w+)/g]).length, 'errors are made in src/errors.ts only').toBe(
      thrown.length,
    )
  })

  test('knows every message', () => {
    const emitted = namesIn([/rule: '([\w-]+)',\s*level/g, /\b(?:info|note|warning|remark)\('([a-z]+(?:-[a-z]+)+)'/g])
    expect(emitted.length).toBeGreaterThan(10)
    expect(missing(emitted, paper('docs/reference/messages.md'))).toEqual([])
  })

  test('knows every reason', () => {
    const given = namesIn([
      /finding\(\{\s*rule: '([\w-]+)'/g,
      /rule: source\.inverted \? '([\w-]+)' : phrase \? '[\w-]+' : '[\w-]+'/g,
      /rule: source\.inverted \? '[\w-]+' : phrase \? '([\w-]+)' : '[\w-]+'/g,
      /rule: source\.inverted \? '[\w-]+' : phrase \? '[\w-]+' : '([\w-]+)'/g,
      /\bevidence\(\s*'([\w-]+)'/g,
    ])
    expect(given.length).toBeGreaterThan(20)
    const pages = paper('docs/reference/reasons.md') + paper('docs/reference/patterns.md')
    expect(missing(given, pages)).toEqual([])
  })
})

test('what is generated is fresh: the reference, the figures, what commands print', { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['docs/reference/write.mjs', '--check'], {
    encoding: 'utf8',
  })
  expect(stdout + stderr).toBe('')
  expect(status).toBe(0)
})

test.for(operations.flatMap(({ examples }) => examples.map(({ command }) => command)))(
  'the example in the help works as it stands: %s',
  { timeout: 60_000 },
  async (command, context) => {
    // A queue is on a server, and somebody has left something in it.
    const queued = /^onrecord work /.test(command)
    if (queued && process.env[ADDRESS] === undefined) return context.skip()
    const database = queued ? await ownDatabase('queue_example') : null
    const env = { ...process.env, DATABASE_URL: database?.address ?? '' }
    const place = scratch()
    symlinkSync(resolve('examples'), place.path('examples'))
    // Whoever works on a record has added something before.
    if (/^onrecord (?:search|export) |--record onrecord-record/.test(command))
      spawnSync(process.execPath, [PROGRAM, 'add', 'examples/coverage'], { cwd: place.folder })
    if (database)
      spawnSync(process.execPath, [PROGRAM, 'add', 'examples/coverage', '--queue', database.address], {
        cwd: place.folder,
      })
    // A server runs until it is told to end, and ends in good order.
    const until = /^onrecord serve /.test(command) ? 'timeout --preserve-status --signal=INT 4 ' : ''
    const line = until + command.replace(/^onrecord\b/, `"${process.execPath}" "${PROGRAM}"`)
    const { status, stderr } = spawnSync('bash', ['-c', line], { cwd: place.folder, env, encoding: 'utf8' })
    place.remove()
    await database?.remove()
    expect(stderr).not.toMatch(/^onrecord:/m)
    expect(status).toBe(0)
  },
)

/** What the papers' figures are kept true by; a script, without types. */
const figures = async () =>
  (await import(resolve('docs/reference/figures.mjs'))) as {
    withFigures(text: string, measurements: string, path: string): string
    figuresOf(measurements: string): ReadonlyMap<string, string>
    staleFigures(text: string, measurements: string): { name: string; shown: string; measured: string | null }[]
  }

test('a figure that the measurements do not hold is refused', async () => {
  const { withFigures } = await figures()
  const measured = '## News\n\nkind direct   430  435 |  0.87 0.88 0.87 |  0.80 0.81 0.83\n'
  const shown = (name: string) => `F1 <!-- figure: ${name} -->old<!-- /figure -->.`
  expect(withFigures(shown('News / kind direct / F1'), measured, 'README.md')).toContain('-->0.87<!--')
  expect(withFigures(shown('News / kind direct / content'), measured, 'README.md')).toContain('-->0.80<!--')
  expect(() => withFigures(shown('News / kind odd / F1'), measured, 'README.md')).toThrow('News / kind odd / F1')
})

test('a line of a benchmark holds figures, each named by its unit', async () => {
  const { figuresOf } = await figures()
  const found = figuresOf(
    [
      '## bench scale',
      'machine   2 cores, Node 20.20.2, load 0.1',
      'texts.ndjson   36.7 articles/s, 0.17 MB/s, 155 MiB at most',
      '2,000 statements, word: 18.7 ms p50, 43.0 ms p95',
      '  100,000 articles: 31.9 ms of processor each, 0.87 times the first thousand; 1,198 MiB resident',
    ].join('\n'),
  )
  expect(Object.fromEntries(found)).toEqual({
    'bench scale / machine / cores': '2',
    'bench scale / texts.ndjson / articles/s': '36.7',
    'bench scale / texts.ndjson / MB/s': '0.17',
    'bench scale / texts.ndjson / MiB at most': '155',
    'bench scale / 2,000 statements, word / ms p50': '18.7',
    'bench scale / 2,000 statements, word / ms p95': '43.0',
    'bench scale / 100,000 articles / ms of processor each': '31.9',
    'bench scale / 100,000 articles / times the first thousand': '0.87',
    'bench scale / 100,000 articles / MiB resident': '1,198',
  })
})

test('a figure that differs from the measurements is named, with both values', async () => {
  const { staleFigures } = await figures()
  const measured = '## News\n\nkind direct   430  435 |  0.87 0.88 0.87 |  0.80 0.81 0.83\n'
  const shown = (name: string, value: string) => `<!-- figure: ${name} -->${value}<!-- /figure -->`
  const paper = [
    shown('News / kind direct / F1', '0.87'),
    shown('News / kind direct / content', '0.90'),
    shown('News / kind odd / F1', '1.00'),
  ].join(', ')
  expect(staleFigures(paper, measured)).toEqual([
    { name: 'News / kind direct / content', shown: '0.90', measured: '0.80' },
    { name: 'News / kind odd / F1', shown: '1.00', measured: null },
  ])
})

test('a count of cases is a figure, too', async () => {
  const { figuresOf } = await figures()
  const found = figuresOf(
    '## Check\n\nFALSE ALARMS   3 of 312 clean (1.0%)\nFALSE COMFORT  0 of 820 bad (0.0%)\n\n## News\n\nFALSE\n',
  )
  expect(found.get('Check / FALSE ALARMS / clean')).toBe('3 of 312')
  expect(found.get('Check / FALSE COMFORT / bad')).toBe('0 of 820')
  expect([...found.keys()].filter((name) => name.startsWith('News'))).toEqual([])
})

describe('the map', () => {
  const folders = readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((one) => one.isDirectory())
    .map((one) => `${one.parentPath}/${one.name}`.replaceAll('\\', '/'))

  test('has a heading, which is a question, for every folder', () => {
    const unmapped = folders
      .filter((folder) => folder.split('/').length === 2)
      .filter((folder) => !headings(ARCHITECTURE).some((one) => one.includes(`\`${folder}/\``) && one.endsWith('?')))
    expect(unmapped).toEqual([])
  })

  test('names every folder within a folder', () => {
    const inner = folders.filter((folder) => folder.split('/').length === 3)
    const unnamed = inner.filter((folder) => !ARCHITECTURE.includes(`\`${folder.split('/').at(-1)}/`))
    expect(unnamed).toEqual([])
  })

  test('names no path that is not there', () => {
    const named = [...ARCHITECTURE.matchAll(/`((?:src|docs|tests|evaluation|training|models|examples)\/[\w./-]*)`/g)]
    expect(named.map(([, path]) => path!).filter((path) => !existsSync(path))).toEqual([])
  })
})

test('the guide names every language', () => {
  const known = readdirSync('src/2-understand/languages', { withFileTypes: true }).filter((one) => one.isDirectory())
  const told = section(paper('docs/guide/find-statements.md'), 'Languages')
  expect(known.map(({ name }) => name).filter((name) => !told.includes(`\`${name}\``))).toEqual([])
})

describe('the papers', () => {
  test('link to files and headings that are there', () => {
    const broken = papers.flatMap((one) =>
      links(one)
        .filter(({ file, anchor }) => !existsSync(file) || (anchor !== null && !hasAnchor(file, anchor)))
        .map(({ file, anchor }) => `${one.path} -> ${file}${anchor === null ? '' : `#${anchor}`}`),
    )
    expect(broken).toEqual([])
  })

  test('show commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const flags = [
      'help',
      'version',
      'output',
      'json',
      ...operations.flatMap(({ options }) => options.map(({ name }) => name)),
    ]
    const wrong = allCommands.flatMap(({ path, line }) => [
      ...[...line.matchAll(/\bnpm run ([\w:-]+)/g)].filter(([, name]) => !(name! in scripts)).map(([all]) => all),
      ...[...line.matchAll(/\bonrecord ([a-z]+)\b/g)]
        .filter(([, name]) => !operations.some((one) => one.name === name))
        .map(([all]) => all),
      ...(/\bonrecord\b/.test(line) ? [...line.matchAll(/ --([a-z][\w-]*)/g)] : [])
        .filter(([, name]) => !flags.includes(name!))
        .map(([all]) => `${path}: ${all}`),
    ])
    expect(wrong).toEqual([])
  })

  test('show, near the top of the README, the two commands that a newcomer needs', () => {
    const start = paper('README.md').split('\n').slice(0, 40).join('\n')
    expect(start).toContain('npm ci --ignore-scripts && npm run example')
    expect(start).toContain('npm ci --ignore-scripts && npm test')
  })

  test.each(readdirSync('docs/decisions'))('decide with a context and an end: %s', (name) => {
    const text = paper(`docs/decisions/${name}`)
    expect(headings(text).slice(1)).toEqual(['Context', 'Decision', 'Consequences', 'What would change it'])
    expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `))
  })

  test('tell readers what is not released yet', () => {
    expect(section(paper('CHANGELOG.md'), 'Unreleased').trim()).not.toBe('')
  })
})

function hasAnchor(file: string, anchor: string): boolean {
  return file.endsWith('.md') && headings(paper(file)).some((heading) => anchorOf(heading) === anchor)
}
