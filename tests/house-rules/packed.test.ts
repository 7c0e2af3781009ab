import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'

interface Packed {
  readonly files: readonly { readonly path: string; readonly size: number; readonly mode: number }[]
  readonly unpackedSize: number
  /** What is downloaded. */
  readonly size: number
}

describe('the package that users install', () => {
  let packed: Packed
  beforeAll(() => {
    const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=silent'], {
      encoding: 'utf8',
    })
    const answer = JSON.parse(told) as Packed[] | Record<string, Packed>
    packed = Object.values(answer)[0]!
  })

  test('holds the program, its types, the models with a card each, and four papers', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']
    const others = packed.files.map(({ path }) => path).filter((path) => !/^dist\/.+\.(js|d\.ts)$/.test(path))
    const models = others.filter((path) => path.startsWith('models/'))
    expect(others.filter((path) => !models.includes(path)).sort()).toEqual(papers)
    const names = (end: string) => models.filter((path) => path.endsWith(end)).map((path) => path.slice(0, -end.length))
    expect(names('.bin').sort()).toEqual(names('.md').sort())
    expect(names('.bin').length).toBeGreaterThan(0)
  })

  test('holds no tests', () => {
    expect(packed.files.filter(({ path }) => /\.test\.|tests?\//.test(path))).toEqual([])
  })

  test('holds what package.json points at', () => {
    const { bin, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      bin: Record<string, string>
      exports: Record<string, string | Record<string, string>>
    }
    const aims = [
      ...Object.values(bin),
      ...Object.values(exports).flatMap((one) => Object.values(typeof one === 'string' ? [one] : one)),
    ]
    const paths = packed.files.map(({ path }) => `./${path}`)
    expect(aims.filter((aim) => !paths.includes(aim) || !existsSync(aim))).toEqual([])
  })

  test('stays small', () => {
    // The program without its models: much more than it weighs would be a sign that something slipped in. With the server, the
    // pages and the tools for agents it weighs 4.1 MB, since the command's code is in it twice (decision 10).
    const models = packed.files
      .filter(({ path }) => path.startsWith('models/'))
      .reduce((sum, { size }) => sum + size, 0)
    expect(packed.unpackedSize - models).toBeLessThan(5_000_000)
    expect(packed.size).toBeLessThan(12_000_000)
  })
})
