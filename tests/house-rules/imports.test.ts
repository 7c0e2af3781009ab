import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

const order = [
  'errors.ts',
  'types',
  'text',
  '1-read',
  '2-understand',
  '3-attribute',
  '4-resolve',
  '5-keep',
  '6-gather',
  '7-check',
  '8-publish',
  'operations',
  'index.ts',
  'record.ts',
]
const faces = ['cli', 'server', 'mcp', 'web']
const pure = ['types', 'text', '2-understand', '3-attribute', '4-resolve', '6-gather', '7-check']

function complaint(file: string, target: string): string | null {
  const folder = file.split('/')[1]!
  if (target.startsWith('node:')) return pure.includes(folder) ? `${folder} does no input or output` : null
  if (!target.startsWith('.')) return null
  const aim = normalize(join(dirname(file), target)).split('/')
  if (aim[0] !== 'src') return 'src imports nothing outside src'
  const to = aim[1]!.replace(/\.js$/, '.ts')
  if (to === folder) return null
  // The command starts the other faces and puts them together; the pages are written for the server they are served by.
  const starts = folder === 'cli' ? ['server', 'mcp', 'web'] : folder === 'web' ? ['server'] : []
  if (starts.includes(to)) return aim[2] === 'index.js' ? null : 'a face is entered by its index.ts'
  if (faces.includes(to)) return 'nothing imports a face'
  if (faces.includes(folder))
    return ['operations', 'types', 'errors.ts'].includes(to) ? null : 'a face imports operations and types only'
  if (!order.includes(to)) return `${to} has no place in the order`
  if (order.indexOf(to) > order.indexOf(folder)) return 'imports go downhill'
  if (/^\d/.test(to) && aim[2] !== 'index.js') return 'a stage is entered by its index.ts'
  return null
}

const sources = readdirSync('src', { recursive: true })
  .map((file) => `src/${file}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))

const imports = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, target]) => ({
    file,
    target: target!,
  })),
)

test('imports follow the rule in ARCHITECTURE.md', () => {
  const found = imports.flatMap(({ file, target }) => {
    const why = complaint(file, target)
    return why ? [`${file} -> ${target}: ${why}`] : []
  })
  expect(found).toEqual([])
})

test('the rule finds what it forbids', () => {
  expect(complaint('src/text/fold.ts', '../3-attribute/index.js')).toBe('imports go downhill')
  expect(complaint('src/3-attribute/cues.ts', 'node:fs')).toMatch(/no input or output/)
  expect(complaint('src/3-attribute/cues.ts', '../2-understand/words.js')).toMatch(/entered by its index/)
  expect(complaint('src/cli/main.ts', '../1-read/index.js')).toMatch(/operations and types only/)
  expect(complaint('src/operations/extract.ts', '../cli/main.js')).toBe('nothing imports a face')
  expect(complaint('src/server/app.ts', '../mcp/index.js')).toBe('nothing imports a face')
  expect(complaint('src/cli/serve.ts', '../server/app.js')).toBe('a face is entered by its index.ts')
  expect(complaint('src/cli/serve.ts', '../server/index.js')).toBeNull()
})

test('each outside package is named in one file', () => {
  const users = new Map<string, Set<string>>()
  for (const { file, target } of imports) {
    // What is told of onrecord itself is an example in a comment.
    if (target.startsWith('.') || target.startsWith('node:') || /^onrecord\b/.test(target)) continue
    const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]!
    users.set(name, (users.get(name) ?? new Set()).add(file))
  }
  const shared = [...users]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => `${name}: ${[...files].join(', ')}`)
  expect(shared).toEqual([])
})

test('stages without input and output read no clock and no chance', () => {
  const found = sources
    .filter((file) => pure.includes(file.split('/')[1]!))
    .filter((file) => /Date\.now|new Date\(\)|Math\.random|performance\.now/.test(readFileSync(file, 'utf8')))
  expect(found).toEqual([])
})
