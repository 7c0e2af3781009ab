import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, test } from 'vitest'
import type { CheckReport } from '../../src/types/index.js'
import { onrecord, scratch } from './program.js'

const files = scratch()
afterAll(files.remove)

const lund = 'Ministers met in Ostrel on Monday.\n\n“We will not sign the pact this year,” Mara Lund said.\n'
const source = files.write('lund.txt', lund)
const faithful = files.write('faithful.md', 'Mara Lund said: "We will not sign the pact this year."\n')
const altered = files.write('altered.md', 'Mara Lund said: "We will sign the pact this year."\n')
const titled = files.write('titled.md', 'The so-called "pact" was in the news.\n')
const dry = files.write('dry.txt', 'The road to Ostrel is closed until Friday.\n')

const verdicts = (out: string): string[] =>
  (JSON.parse(out) as CheckReport[]).flatMap(({ quotes }) => quotes.map(({ verdict }) => verdict))
const check = (...args: string[]) => onrecord(['check', ...args, '--against', source])

describe('the exit status', () => {
  test.each([
    ['a faithful draft', faithful, 0],
    ['an altered one', altered, 1],
    ['one without quotations', dry, 0],
    ['a scare quote, which accuses nobody', titled, 0],
  ])('%s', async (_, draft, status) => {
    const { code, err } = await check(draft)
    expect([code, err.includes('Error')]).toEqual([status, false])
  })

  test.each([
    ['no draft', ['check', '--against', source], /draft/i],
    ['no source', ['check', faithful], /source/i],
    ['a draft that is not there', ['check', files.path('gone.md'), '--against', source], /gone\.md/],
    ['a source that is not there', ['check', faithful, '--against', files.path('gone.txt')], /gone\.txt/],
    ['a house nobody knows', ['check', faithful, '--style', 'times', '--against', source], /ap, reuters, guardian/],
  ])('%s could not run', async (_, args, sentence) => {
    const { code, err } = await onrecord(args)
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
  })
})

describe('the answer', () => {
  test('shows both wordings, with carets under what differs', async () => {
    const { out } = await check(altered)
    expect(out).toMatch(/altered[\s\S]*draft .*We will sign[\s\S]*source .*We will not sign[\s\S]*\^/)
  })

  test.each([
    ['json', /"verdict": "altered"/],
    ['ndjson', /^\{"id":.*"verdict":"altered".*\}\n$/],
    ['sarif', /"version": ?"2\.1\.0"/],
    ['github', /^::error file=.*altered\.md,line=1,/m],
    ['junit', /<testsuites[\s\S]*<failure type="altered"/],
  ])('as %s', async (format, shape) => {
    const { code, out } = await check(altered, '--format', format)
    expect(code).toBe(1)
    expect(out).toMatch(shape)
  })

  test('as a page that loads and runs nothing, whatever the draft holds', async () => {
    const nasty = '“We will sign</p><script>alert(1)</script> the pact this year,” Mara Lund said.\n'
    const draft = files.write('nasty.txt', nasty)
    const { code } = await onrecord([
      'check',
      draft,
      '--against',
      source,
      '--format',
      'html',
      '-o',
      files.path('c.html'),
    ])
    const page = readFileSync(files.path('c.html'), 'utf8')
    expect(code).toBe(1)
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toMatch(/<script|<img|<link|src=/i)
  })

  test('names how many sources were searched, and which could not be read', async () => {
    const args = ['check', faithful, '--against', source, files.path('gone.txt'), '--format', 'json']
    const { code, out, err } = await onrecord(args)
    const [report] = JSON.parse(out) as CheckReport[]
    expect([code, report!.sources.length]).toEqual([0, 1])
    expect(report!.messages).toMatchObject([{ rule: 'source-unreadable' }])
    expect(err).toContain('gone.txt')
  })
})

test('a draft comes from standard input, and many come in lines', async () => {
  const piped = await onrecord(['check', '-', '--against', source, '--format', 'json'], {
    input: readFileSync(altered),
  })
  expect(verdicts(piped.out)).toEqual(['altered'])
  const lines = ['We will not sign the pact this year', 'We will sign the pact this year']
    .map((words, at) => JSON.stringify({ id: `${at}`, draft: `Mara Lund said: “${words}.”` }))
    .join('\n')
  const many = await check('--drafts', files.write('drafts.ndjson', lines), '--format', 'ndjson')
  const reports = many.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CheckReport & { id: string })
  expect(reports.map(({ id, quotes }) => `${id} ${quotes[0]!.verdict}`)).toEqual(['0 verbatim', '1 altered'])
})

test('a megabyte of draft is checked, every quotation of it', { timeout: 60_000 }, async () => {
  const sentence = readFileSync(faithful, 'utf8').trim()
  const draft = files.write('long.md', `${sentence}\n\n`.repeat(Math.ceil(1_000_000 / (sentence.length + 2))))
  const { code, out } = await check(draft, '--format', 'json')
  const [report] = JSON.parse(out) as CheckReport[]
  expect(code).toBe(0)
  expect(report!.quotes.length).toBeGreaterThan(10_000)
})

test.each([
  ['empty', new Uint8Array()],
  ['bytes', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)],
  ['marks that never close', Buffer.from('“'.repeat(2000))],
  ['lone surrogates', Buffer.from('“We will \ud800 sign the pact this year,” Mara Lund said.', 'utf16le')],
])('a draft of %s ends with a status and no trace of the program', async (_, bytes) => {
  const { code, err } = await onrecord(['check', '-', '--against', source], { input: bytes })
  expect([0, 1, 2]).toContain(code)
  expect(err).not.toMatch(/\n\s+at |TypeError|RangeError/)
})

describe('a source', () => {
  test('is an address that was named; one of this machine only where that was allowed', async () => {
    const server = createServer((request, answer) => {
      answer.statusCode = request.url === '/robots.txt' ? 404 : 200
      answer.setHeader('content-type', 'text/html; charset=utf-8')
      answer.end(`<html><body><article><h1>Pact</h1><p>${lund.replace('\n\n', '</p><p>')}</p></article></body></html>`)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pact`
      const refused = await onrecord(['check', altered, '--against', address])
      expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--allow-private')])
      const { out, code } = await onrecord([
        'check',
        altered,
        '--against',
        address,
        '--allow-private',
        '--format',
        'json',
      ])
      expect([code, verdicts(out)]).toEqual([1, ['altered']])
      expect((JSON.parse(out) as CheckReport[])[0]!.sources[0]!.url).toBe(address)
    } finally {
      server.close()
    }
  })

  test('is searched beside another of the same name', async () => {
    const lines = ['“The road is closed,” Arno Pell said.', lund].map((text) => JSON.stringify({ id: 'a', text }))
    const twice = files.write('twice.ndjson', lines.join('\n'))
    const { out } = await onrecord(['check', altered, '--against', twice, '--format', 'json'])
    const [report] = JSON.parse(out) as CheckReport[]
    expect(report!.sources.map(({ id }) => id)).toEqual(['a', 'a (2)'])
    const { source: where, spans, text } = report!.quotes[0]!.best!
    expect([where, lund.slice(...spans[0]!)]).toEqual(['a (2)', text])
  })
})

test('a draft gives GitHub no command of its own', async () => {
  const draft =
    '::error::x\n“We will sign\n::set-output name=a::b the pact this year,” Mara Lund said.\n::stop-commands::z\n'
  const { out } = await onrecord(['check', '-', '--against', source, '--format', 'github'], { input: draft })
  const lines = out.trim().split('\n')
  expect(lines).not.toEqual([''])
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=stdin,/)
})

test('a page of many quotations takes no longer than their number', { timeout: 60_000 }, async () => {
  const draft = files.write('many.txt', '“We will not sign the pact this year,” Mara Lund said. '.repeat(8000))
  const page = files.path('many.html')
  const { code, milliseconds } = await check(draft, '--format', 'html', '-o', page)
  expect(code).toBe(0)
  expect(readFileSync(page, 'utf8').match(/id="finding-/g)!.length).toBe(8000)
  expect(milliseconds).toBeLessThan(25_000)
})

test('the guard lets pass, repairs and refuses', async () => {
  const { execFileSync } = await import('node:child_process')
  const out = execFileSync(process.execPath, ['examples/guard/main.js'], { encoding: 'utf8' })
  expect(
    out
      .split('\n')
      .filter((line) => /^(?:pass|repair|refuse): /.test(line))
      .map((line) => line.split(':')[0]),
  ).toEqual(['pass', 'repair', 'refuse'])
  expect(out).toContain('repair: Levan Darosh said: “We did not come here to redraw a line in the water.”')
})
