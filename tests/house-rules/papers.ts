import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** A Markdown file of the repository. */
export interface Paper {
  readonly path: string
  readonly text: string
}

const FOLDERS = ['.', 'docs', 'docs/guide', 'docs/reference', 'docs/decisions', 'examples', 'training']

/** Every paper that a reader may be sent to. */
export const papers: readonly Paper[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => normalize(join(folder, name)))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
)

/** The text of one paper. */
export function paper(path: string): string {
  return readFileSync(path, 'utf8')
}

/** The headings of a paper, without their marks. */
export function headings(text: string): string[] {
  return [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!)
}

/** The part of a paper under one heading, up to the next of its kind or above. */
export function section(text: string, heading: string): string {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (from < 0) return ''
  const depth = lines[from]!.indexOf(' ')
  let fenced = false
  const length = lines.slice(from + 1).findIndex((line) => {
    if (line.startsWith('```')) fenced = !fenced
    return !fenced && /^#+ /.test(line) && line.indexOf(' ') <= depth
  })
  return lines.slice(from + 1, length < 0 ? undefined : from + 1 + length).join('\n')
}

/** What a paper links to within the repository: the file, and the heading's anchor where one is named. */
export function links({ path, text }: Paper): { readonly file: string; readonly anchor: string | null }[] {
  return [...prose(text).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, inline, attribute]) => inline ?? attribute ?? '')
    .filter((aim) => !/^[a-z]+:/.test(aim))
    .map((aim) => {
      const [file = '', anchor = null] = aim.split('#')
      return { file: file === '' ? path : normalize(join(dirname(path), file)), anchor }
    })
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  const plain = heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '')
  return plain.replace(/ /g, '-')
}

/** The command lines of a paper's `sh` and `console` blocks, without prompts and comments. */
export function commandLines(text: string): string[] {
  return [...text.matchAll(/```(sh|console)\n([\s\S]*?)```/g)].flatMap(([, language, code = '']) =>
    code
      .split('\n')
      .filter((line) => (language === 'console' ? line.startsWith('$ ') : line !== '' && !line.startsWith('#')))
      .map((line) => line.replace(/^\$ /, '')),
  )
}

function prose(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ''))
}
