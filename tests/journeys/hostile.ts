/** An input that a program meets sooner or later, and how it is handed over. */
export interface Hostile {
  readonly name: string
  readonly file: string
  readonly content: () => string | Uint8Array
  readonly args?: readonly string[]
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
const noise = (length: number) => {
  // A fixed generator, so that a failure can be had again.
  let seed = 42
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed >> 16
  })
}
const said = '“We will not sign,” Mara Lund said. '
const page = (body: string) => `<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`
const nested = (tag: string, depth: number) => `<${tag}>`.repeat(depth) + said + `</${tag}>`.repeat(depth)
const ndjson = ['--input', 'ndjson']
const html = ['--input', 'html']
const text = ['--input', 'text']

function utf16(words: string, bigEndian: boolean): Uint8Array {
  const units = Array.from(`\ufeff${words}`, (letter) => letter.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

/** The table: plain texts. */
const texts: readonly Hostile[] = [
  { name: 'nothing', file: 'a.txt', content: () => '' },
  { name: 'white space', file: 'a.txt', content: () => ' \n\t\r\n\u00a0\u2003\n' },
  { name: 'one mark', file: 'a.txt', content: () => '“' },
  { name: 'one 5 MB paragraph', file: 'a.txt', content: () => said.repeat(140_000) },
  { name: 'one 5 MB word', file: 'a.txt', content: () => 'a'.repeat(5_000_000) },
  { name: '200,000 lines', file: 'a.txt', content: () => `${said}\n\n`.repeat(50_000) },
  { name: '1 MB of straight marks', file: 'a.txt', content: () => '"'.repeat(1_000_000) },
  { name: '1 MB of opening marks', file: 'a.txt', content: () => '“'.repeat(1_000_000) },
  { name: '1 MB of closing marks', file: 'a.txt', content: () => '”'.repeat(1_000_000) },
  { name: '1 MB of apostrophes', file: 'a.txt', content: () => "'".repeat(1_000_000) },
  { name: 'marks in every order', file: 'a.txt', content: () => '“‘”’"\'«»„‟‹›`´「」'.repeat(20_000) },
  { name: 'never closed', file: 'a.txt', content: () => `Lund said: “${'no and no. '.repeat(50_000)}` },
  { name: 'marks with spaces', file: 'a.txt', content: () => '" '.repeat(200_000) },
  { name: '"said" and nothing else', file: 'a.txt', content: () => 'said '.repeat(200_000) },
  { name: 'capitals and nothing else', file: 'a.txt', content: () => 'Ann Bob Carl '.repeat(100_000) },
  { name: 'brackets', file: 'a.txt', content: () => '('.repeat(500_000) },
  { name: 'full stops', file: 'a.txt', content: () => '. '.repeat(500_000) },
  { name: 'commas', file: 'a.txt', content: () => 'he said, '.repeat(100_000) },
  { name: 'dashes', file: 'a.txt', content: () => '— said Lund — '.repeat(50_000) },
  { name: 'zero bytes', file: 'a.txt', content: () => new Uint8Array(100_000) },
  { name: 'combining marks', file: 'a.txt', content: () => `e${'\u0301'.repeat(300_000)} ${said}` },
  { name: 'right to left', file: 'a.txt', content: () => `\u202e${said}\u202c قال “لا” ${said}`.repeat(1000) },
  { name: 'emoji', file: 'a.txt', content: () => `“👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿” Lund said. `.repeat(5000) },
  { name: 'carriage returns', file: 'a.txt', content: () => `${said}\r${said}\r`.repeat(1000) },
  { name: 'line separators', file: 'a.txt', content: () => `${said}\u2028${said}\u2029`.repeat(1000) },
  { name: 'speaker labels', file: 'a.txt', content: () => 'LUND: No.\nQ: Why?\n'.repeat(20_000) },
]

/** Bytes that are not what they seem. */
const encodings: readonly Hostile[] = [
  { name: 'broken UTF-8', file: 'a.txt', content: () => bytes(0xe2, 0x80, 0x22, 0xff, 0xfe, 0x41, 0xc3), args: text },
  { name: 'noise', file: 'a.txt', content: () => noise(300_000) },
  { name: 'noise called a page', file: 'a.html', content: () => noise(300_000), args: html },
  { name: 'windows-1252', file: 'a.txt', content: () => bytes(0x93, 0x4e, 0x6f, 0x94, 0x20, 0x73, 0x61, 0x69, 0x64) },
  { name: 'UTF-16, little end', file: 'a.txt', content: () => utf16(said, false) },
  { name: 'UTF-16, big end', file: 'a.txt', content: () => utf16(said, true) },
  { name: 'UTF-16, cut in a letter', file: 'a.txt', content: () => utf16(said, false).slice(0, -1) },
  { name: 'a lone byte order mark', file: 'a.txt', content: () => bytes(0xef, 0xbb, 0xbf) },
  { name: 'an unknown charset', file: 'a.html', content: () => page(`<meta charset="x-none"><p>${said}</p>`) },
  { name: 'mojibake', file: 'a.txt', content: () => 'â€œWe will not sign,â€\u009d Mara Lund said.'.repeat(500) },
  {
    name: 'a picture',
    file: 'a.png',
    content: () => Buffer.concat([bytes(0x89, 80, 78, 71, 13, 10, 26, 10), noise(9000)]),
  },
  { name: 'a PDF', file: 'a.pdf', content: () => utf8('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n%%EOF') },
  { name: 'an archive', file: 'a.gz', content: () => Buffer.concat([bytes(0x1f, 0x8b, 8, 0), noise(9000)]) },
]

/** Pages that no one would write and many send. */
const pages: readonly Hostile[] = [
  { name: 'an empty page', file: 'a.html', content: () => '<html></html>' },
  { name: 'a page cut in a tag', file: 'a.html', content: () => page(`<p>${said}</p>`.repeat(20)).slice(0, 300) },
  { name: 'a page cut in an attribute', file: 'a.html', content: () => `<html><body><p class="x` },
  { name: 'a page cut in a comment', file: 'a.html', content: () => `<html><body><p>${said}</p><!-- ` },
  { name: 'a page cut in a script', file: 'a.html', content: () => `<html><body><p>${said}</p><script>var a = "` },
  { name: '10,000 nested divs', file: 'a.html', content: () => page(nested('div', 10_000)) },
  { name: '10,000 nested spans', file: 'a.html', content: () => page(nested('b', 10_000)) },
  { name: '10,000 nested tables', file: 'a.html', content: () => page('<table><tr><td>'.repeat(10_000) + said) },
  { name: '100,000 unclosed tags', file: 'a.html', content: () => page('<p><b><i>'.repeat(33_000) + said) },
  {
    name: '50,000 paragraphs',
    file: 'a.html',
    content: () => page(`<article>${`<p>${said}</p>`.repeat(50_000)}</article>`),
  },
  {
    name: '100,000 attributes',
    file: 'a.html',
    content: () => page(`<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>${said}</p>`),
  },
  {
    name: 'a 5 MB script',
    file: 'a.html',
    content: () => page(`<script>${'x=1;'.repeat(1_250_000)}</script><p>${said}</p>`),
  },
  {
    name: 'broken JSON-LD',
    file: 'a.html',
    content: () => page(`<script type="application/ld+json">{"@type": [</script><p>${said}</p>`),
  },
  {
    name: 'JSON-LD of the wrong kind',
    file: 'a.html',
    content: () =>
      page(
        `<script type="application/ld+json">[null, 1, {"@type": "NewsArticle", "headline": {}, "author": [null, 7], "datePublished": false}]</script><p>${said}</p>`,
      ),
  },
  {
    name: 'entities that are none',
    file: 'a.html',
    content: () => page(`<p>&#xD800;&#99999999;&nosuch;&quot;&#0; ${said}</p>`),
  },
  {
    name: 'a page that calls itself XML',
    file: 'a.html',
    content: () => `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;${said}</x>`,
  },
  { name: 'frames', file: 'a.html', content: () => '<html><frameset><frame src="x"></frameset></html>' },
  {
    name: 'template and noscript',
    file: 'a.html',
    content: () => page(`<template><p>${said}</p></template><noscript><p>${said}</p></noscript>`),
  },
]

/** Lines of JSON. */
const lines: readonly Hostile[] = [
  { name: 'lone surrogates', file: 'a.ndjson', content: () => '{"id":"a","text":"\\ud800“No,” Lund said.\\udc00"}\n' },
  { name: 'a surrogate in an id', file: 'a.ndjson', content: () => '{"id":"\\ud800","text":"“No,” Lund said."}\n' },
  { name: 'no document in any line', file: 'a.ndjson', content: () => 'null\n1\n"x"\n[]\n{}\n', args: ndjson },
  {
    name: 'fields of the wrong kind',
    file: 'a.ndjson',
    content: () => '{"id":7,"text":["a"],"published":{}}\n',
    args: ndjson,
  },
  {
    name: 'a date that is none',
    file: 'a.ndjson',
    content: () => `{"id":"a","text":"x","published":"soon","language":"??"}\n`,
    args: ndjson,
  },
  { name: 'empty lines', file: 'a.ndjson', content: () => '\n\n\r\n\n', args: ndjson },
  {
    name: 'an empty text',
    file: 'a.ndjson',
    content: () => '{"id":"a","text":""}\n{"id":"b","html":""}\n',
    args: ndjson,
  },
  {
    name: 'the same id twice',
    file: 'a.ndjson',
    content: () => '{"id":"a","text":"“No,” Lund said."}\n'.repeat(2),
    args: ndjson,
  },
  {
    name: 'an id named after a method',
    file: 'a.ndjson',
    content: () => '{"id":"__proto__","text":"“No,” the constructor said."}\n',
    args: ndjson,
  },
  {
    name: 'a line that never ends',
    file: 'a.ndjson',
    content: () => `{"id":"a","text":"${'x'.repeat(3_000_000)}`,
    args: ndjson,
  },
  { name: '10,000 nested brackets', file: 'a.ndjson', content: () => '['.repeat(10_000), args: ndjson },
  { name: 'text called NDJSON', file: 'a.txt', content: () => said, args: ndjson },
]

/** All rows. */
export const hostile: readonly Hostile[] = [...texts, ...encodings, ...pages, ...lines]
