import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readShown } from './markdown.js'

const shown = async (file: string) => (await readShown(file)).text
const kinds = async (file: string) => {
  const { text, blocks } = await readShown(file)
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
}

describe('what readers see', () => {
  test.each([
    ['“We will *not* sign.”', '“We will not sign.”', 'emphasis'],
    ['“We **will** sign _soon_.”', '“We will sign soon.”', 'strong words'],
    ['un*believ*able', 'unbelievable', 'emphasis within a word'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name', 'signs that are no emphasis'],
    ['See [“the talks”](https://a.example/x?q="b" "title").', 'See “the talks”.', 'a link'],
    ['See [the talks][one].\n\n[one]: https://a.example', 'See the talks.', 'a link by reference'],
    ['He said [sic] and left.', 'He said [sic] and left.', 'an editor’s bracket'],
    ['“We [the union] will sign.”', '“We [the union] will sign.”', 'a bracket in a quotation'],
    ['![A “photo” of it](x.png)', '', 'a picture'],
    ['“No,”[^1] she said.\n\n[^1]: In a call.', '“No,” she said.\n\nIn a call.', 'footnotes'],
    ['&ldquo;No,&#8221; she said &amp; left &nosuch;', '“No,” she said & left &nosuch;', 'references'],
    ['\\*No\\*, he said \\[twice\\].', '*No*, he said [twice].', 'escaped signs'],
    ['A line  \nand another', 'A line\nand another', 'a line end that counts'],
    ['Run `npm test` first.', 'Run npm test first.', 'code within a sentence'],
    ['Write `say "no"` there.', 'Write  there.', 'code with marks, which is nobody’s speech'],
    ['<p>“No,” she <b>said</b>.</p>', '“No,” she said.', 'elements written out'],
    ['<!-- “No,” she said. -->\n\nYes.', 'Yes.', 'a comment'],
    ['---\ntitle: “No”\n---\nYes.', 'Yes.', 'front matter'],
    ['Yes.\n\n---\n\nNo.', 'Yes.\n\nNo.', 'a rule between paragraphs'],
    ['Yes.\n\n    “No,” she said.', 'Yes.\n\n“No,” she said.', 'indented lines, which people write as prose'],
    ['', '', 'nothing'],
  ])('%j: %j (%#: %s)', async (file, expected) => {
    expect(await shown(file)).toBe(expected)
  })

  test('code is left out, and that is said', async () => {
    const file = 'Yes.\n\n```js\nconst a = "“No,” she said."\n```\n\n~~~\n\n“No”\n\n~~~\n\nAnd.'
    const { text, messages } = await readShown(file)
    expect(text).toBe('Yes.\n\nAnd.')
    expect(messages).toMatchObject([
      { rule: 'code-dropped', text: '2 blocks of code were left out: code is nobody’s prose.' },
    ])
  })
})

describe('what a block is', () => {
  test.each([
    ['# Talks *end*\n\nThey ended.', ['headline: Talks end', 'paragraph: They ended.']],
    ['Talks end in Port Lissane\n\nThey ended.', ['headline: Talks end in Port Lissane', 'paragraph: They ended.']],
    ['They ended.\n\n## Why\n\nNo.', ['paragraph: They ended.', 'heading: Why', 'paragraph: No.']],
    ['Why\n===\n\nNo.', ['headline: Why', 'paragraph: No.']],
    ['> We will\n> not *sign*.\n>\n> — Lund', ['quote: We will\nnot sign.', 'quote: — Lund']],
    ['> lazy\nline', ['quote: lazy\nline']],
    ['> > deeper', ['quote: deeper']],
    ['- one\n- two\n\n1. three', ['list-item: one', 'list-item: two', 'list-item: three']],
    ['One line alone', ['paragraph: One line alone']],
  ])('%j', async (file, expected) => {
    expect(await kinds(file)).toEqual(expected)
  })
})

describe('the way back into the file', () => {
  const back = async (file: string, words: string) => {
    const { text, inFile } = await readShown(file)
    const start = text.indexOf(words)
    const { start: from, end } = inFile({ start, end: start + words.length })
    return file.slice(from, end)
  }

  test.each([
    ['He said: “We will *not* sign.”', '“We will not sign.”', '“We will *not* sign.”'],
    ['**“We will sign.”** he said', '“We will sign.”', '“We will sign.”'],
    ['> “We will\n> sign,” he said', '“We will\nsign,”', '“We will\n> sign,”'],
    ['[a](b) &ldquo;No&rdquo; [c](d)', '“No”', '&ldquo;No&rdquo;'],
    ['---\nx: y\n---\n\n# No\n\nYes.', 'Yes.', 'Yes.'],
  ])('%j', async (file, words, expected) => {
    expect(await back(file, words)).toBe(expected)
  })

  test('every letter that is shown is that letter of the file', async () => {
    const signs = fc.constantFrom(...'ab “”*_[]()>#-`~\\\n\n \t1.<!|')
    await fc.assert(
      fc.asyncProperty(fc.array(signs, { maxLength: 60 }), async (letters) => {
        const file = letters.join('')
        const { text, blocks, inFile } = await readShown(file)
        for (const { span } of blocks)
          for (let at = span.start; at < span.end; at++) {
            const { start, end } = inFile({ start: at, end: at + 1 })
            expect(file.slice(start, end)).toBe(text[at])
          }
      }),
    )
  })

  test('stretches keep their order, and blocks do not overlap', async () => {
    const lines = fc.constantFrom('> “a”', '- b', '# c', '```', 'd *e*', '', '<p>f</p>', '| g | h |')
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { maxLength: 12 }), async (list) => {
        const { blocks, inFile } = await readShown(list.join('\n'))
        const places = blocks.map(({ span }) => inFile(span))
        places.forEach(({ start, end }, i) => {
          expect(start).toBeLessThan(end)
          if (i > 0) expect(places[i - 1]!.end).toBeLessThanOrEqual(start)
        })
      }),
    )
  })
})

describe('long files', () => {
  test('are read in parts, and nothing is lost between them', async () => {
    const paragraph = '“We will *not* sign,” Mara Lund [said](http://a.example). '.repeat(20).trim()
    const file = Array.from({ length: 120 }, () => paragraph).join('\n\n')
    const { text, blocks, inFile } = await readShown(file)
    expect(file.length).toBeGreaterThan(100_000)
    expect(blocks).toHaveLength(120)
    expect(text).not.toMatch(/[*\]]/)
    const last = blocks.at(-1)!.span
    expect(inFile(last).start).toBe(file.lastIndexOf('\n\n') + 2)
  })

  test('code is not cut open between parts', async () => {
    const code = `\`\`\`\n${'a line of code “with marks”\n\n'.repeat(1500)}\`\`\``
    const { text } = await readShown(`${'Words. '.repeat(3000)}\n\n${code}\n\nThe end.`)
    expect(text).not.toContain('with marks')
    expect(text).toMatch(/The end\.$/)
  })

  test('a paragraph too long for the grammar is shown as it stands, in little time', async () => {
    const file = '[a](b '.repeat(60_000)
    const from = performance.now()
    expect((await readShown(file)).text).toBe(file.trim())
    expect(performance.now() - from).toBeLessThan(5_000)
  })
})
