import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { REPORT_STYLE, STYLE } from '../../operations/desk/markup.js'
import { SITE_STYLE } from './index.js'

const WHOLE = STYLE + REPORT_STYLE + SITE_STYLE

/** What is inside a block that begins with these words, braces and all. */
function inside(css: string, head: string): string {
  const found: string[] = []
  for (let at = css.indexOf(head); at >= 0; at = css.indexOf(head, at + 1)) {
    const from = css.indexOf('{', at) + 1
    let depth = 1
    let to = from
    for (; depth > 0; to++) depth += css[to] === '{' ? 1 : css[to] === '}' ? -1 : 0
    found.push(css.slice(from, to - 1))
  }
  return found.join('\n')
}

const DARK = inside(WHOLE, '@media (prefers-color-scheme: dark)')
const LIGHT = WHOLE.replace(/@media \(prefers-color-scheme: dark\) \{[^@]*?\} \}/g, '')

/** The colours by their names, and those of the voices by their classes. */
function colours(css: string): ReadonlyMap<string, string> {
  const named = [...css.matchAll(/(--[\w-]+): (#[0-9a-f]{3,6})\b/g)].map(([, name, value]) => [name!, value!] as const)
  const voices = [...css.matchAll(/\.(voice-\d) \{ --voice: (#[0-9a-f]{6}) \}/g)].map(
    ([, name, value]) => [name!, value!] as const,
  )
  return new Map([...named, ...voices])
}

/** Contrast as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [one, other] = [a, b].map(luminance).sort((x, y) => y - x) as [number, number]
  return (one + 0.05) / (other + 0.05)
}

function channels(colour: string): number[] {
  const long = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16))
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A colour laid over another with some of its strength. */
function over(colour: string, under: string, strength: number): string {
  const mixed = channels(colour).map((value, at) =>
    Math.round(value * strength + channels(under)[at]! * (1 - strength)),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

describe.each([
  ['light', colours(LIGHT)],
  ['dark', new Map([...colours(LIGHT), ...colours(DARK)])],
])('in the %s scheme', (_, all) => {
  const of = (name: string) => all.get(name)!

  test.each([
    ['--ink', '--paper'],
    ['--soft', '--paper'],
    ['--accent', '--paper'],
    ['--ink', '--tint'],
    ['--soft', '--tint'],
    ['--accent', '--tint'],
    ['--ink', '--field'],
    ['--soft', '--field'],
    ['--ink', '--mark'],
    ['--on-press', '--press'],
    ['--error', '--paper'],
    ['--warning', '--paper'],
    ['--fine', '--paper'],
  ])('%s can be read on %s', (ink, paper) => {
    expect(contrast(of(ink), of(paper))).toBeGreaterThanOrEqual(4.5)
  })

  test('the letters of each speaker can be read on their colour, and the words on its tint', () => {
    const voices = [...all].filter(([name]) => name.startsWith('voice-'))
    expect(voices).toHaveLength(8)
    for (const [name, colour] of voices) {
      expect(contrast(of('--paper'), colour), name).toBeGreaterThanOrEqual(4.5)
      for (const strength of [0.11, 0.26])
        expect(contrast(of('--ink'), over(colour, of('--paper'), strength)), name).toBeGreaterThanOrEqual(4.5)
      // The line under the words is what tells them from others: it must be seen.
      expect(contrast(colour, of('--paper')), name).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('the style', () => {
  const views = ['src/web/views', 'src/web/parts']
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')

  test('names no class that no page has', () => {
    const made = `${views}${['parts', 'style', 'header', 'entry', 'theme', 'shares', 'overviews', 'sources', 'frame'].map((name) => read(`src/8-publish/html/${name}.ts`)).join('')}${read('src/8-publish/check/html.ts')}${read('src/8-publish/check/html-parts.ts')}${read('src/8-publish/check/told.ts')}${read('src/types/document.ts')}${read('src/web/script/document-notes.ts')}${read('src/web/script/draft-drop.ts')}${read('src/web/script/keys.ts')}`
    const classes = new Set(
      [...SITE_STYLE.replace(/#[0-9a-f]+/g, '').matchAll(/\.([a-z][\w-]*[a-z])\b/g)].map(([, name]) => name!),
    )
    const unused = [...classes].filter((name) => !new RegExp(`\\b${name}\\b`).test(made))
    expect(unused).toEqual([])
  })

  test('asks nobody for anything, and hides no outline', () => {
    expect(WHOLE).not.toMatch(/url\(|@import|expression\(/)
    const bare = [...WHOLE.matchAll(/([^{}]+)\{[^}]*outline: none/g)].map(([, selector]) => selector!.trim())
    // The main part takes the focus of the first link only so that reading goes on there.
    expect(bare).toEqual(['.site > main:focus'])
  })

  test('is told apart without colours, and moves nothing for whoever wants no motion', () => {
    expect(SITE_STYLE).toContain('@media (forced-colors: active)')
    expect(SITE_STYLE).not.toMatch(/\b(?:animation|transition):/)
    expect(SITE_STYLE).toContain('@media print')
  })

  test('says sides by the direction of the text, not by left and right', () => {
    const sided = [...SITE_STYLE.matchAll(/(?:margin|padding|border)-(?:left|right)/g)]
    expect(sided).toEqual([])
  })

  test('closes what it opens', () => {
    expect(WHOLE.split('{').length).toBe(WHOLE.split('}').length)
  })
})

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
