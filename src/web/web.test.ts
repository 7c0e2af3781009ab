import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import { FERRY, newsroom } from '../../tests/pages/newsroom.js'
import type { TheRecord } from '../operations/index.js'
import { app } from '../server/index.js'
import { assets } from './assets.js'
import { pages } from './index.js'
import { faultOf, ownPath } from './respond.js'

const TOKEN = 'a-token-that-is-long-enough'
const HOME = 'http://localhost'
const SESSION = `onrecord-session=${TOKEN}`

let record: TheRecord
let audited: Readonly<Record<string, unknown>>[]
let site: ReturnType<typeof app>
beforeEach(async () => {
  ;({ record } = await newsroom())
  audited = []
  site = app({ record, version: '1', token: TOKEN, extras: [pages], audit: (line) => audited.push(line) })
})

const get = (path: string, headers: Record<string, string> = {}) => site.fetch(new Request(HOME + path, { headers }))
const textOf = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text()

/** The hidden field as the page of the review gives it to a session. */
async function key(): Promise<string> {
  return /name="form" value="(\w+)"/.exec(await textOf('/review', { cookie: SESSION }))![1]!
}
async function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return site.fetch(new Request(HOME + path, { method: 'POST', body, headers: { cookie: SESSION, ...headers } }))
}
const decide = async (fields: Record<string, string>) =>
  post('/review/decide', { form: await key(), document: 'ferry.txt', by: 'M. Reed', ...fields })

describe('a page', () => {
  test.each([
    '/',
    '/document?id=ferry.txt',
    '/speakers?name=Lund',
    '/stories',
    '/stories?id=ferry.txt',
    '/draft',
    '/review',
    '/review/decisions',
    '/sign-in',
  ])('is there: %s', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('<main id="content"')
  })

  test('at a path where nothing is leads back, and programs get their own shape', async () => {
    const page = await get('/nowhere/<b>', { accept: 'text/html,*/*' })
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    const text = await page.text()
    expect(text).toContain('There is no page /nowhere/%3Cb%3E here.')
    expect(text).toContain('<a href="/">Search the record</a>')
    const told = await get('/nowhere', { accept: 'application/json' })
    expect([told.status, ((await told.json()) as { error: { name: string } }).error.name]).toEqual([404, 'NotHere'])
    expect((await get('/nowhere')).headers.get('content-type')).toContain('application/json')
  })

  test('may run and load nothing but its own', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test.each([
    ['/document?id=nothing', 404],
    ['/document', 404],
    ['/speakers?name=Zeppelin', 404],
    ['/review?document=ferry.txt&statement=s99', 404],
    ['/stories?id=nothing', 400],
    ['/stories/published?id=ferry.txt&format=exe', 404],
  ])('that is not there says so: %s', async (path, status) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain('Search the record')
  })

  test('that has not changed is not sent again', async () => {
    const first = await get('/')
    const etag = first.headers.get('etag')!
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304)
    await decide({ statement: 's2', says: 'no-statement' })
    expect((await get('/', { 'if-none-match': etag })).status).toBe(200)
  })

  test('is packed for whoever unpacks', async () => {
    const plain = await textOf('/')
    const packed = await get('/', { 'accept-encoding': 'br, gzip' })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(plain)
  })

  test('of a server without a record says so', async () => {
    site = app({ record: null, version: '1', extras: [pages] })
    expect(await textOf('/')).toContain('started without a record')
    expect((await get('/review')).status).toBe(404)
  })

  test('tells what was asked wrongly beside the question', async () => {
    const text = await textOf('/?since=soon')
    expect(text).toContain('role="alert"')
    expect(text).toContain('value="soon"')
  })

  test('of a server that is closed leads to where one signs in', async () => {
    site = app({ record, version: '1', token: TOKEN, closed: true, extras: [pages] })
    const response = await get('/', { accept: 'text/html' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in'])
    expect((await get('/sign-in')).status).toBe(200)
    expect((await get(assets.style.path)).status).toBe(200)
    expect((await get('/', { accept: 'application/json' })).status).toBe(401)
    expect((await get('/', { cookie: SESSION })).status).toBe(200)
  })
})

test('the style, the script and the icon are kept for a year under addresses that change', async () => {
  for (const { path, type } of Object.values(assets)) {
    const response = await get(path)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('cache-control')).toContain('immutable')
  }
  expect(assets.script.path).toMatch(/^\/assets\/onrecord-[0-9a-f]{10}\.js$/)
  const { text } = assets.script
  expect(text).not.toMatch(/\beval\(|innerHTML|fetch\(|XMLHttpRequest|https?:/)
  // Each part is sent as its own text, so it may name nothing of its module.
  expect(() => new Function(text)).not.toThrow()
  expect(text).not.toContain('__vite')
})

describe('a session', () => {
  const begin = (fields: Record<string, string>) => post('/session', fields, { cookie: '' })

  test('begins with the token, remembers the name, and leads back', async () => {
    const response = await begin({ token: TOKEN, by: 'M. Reed', back: '/review' })
    expect(response.headers.get('location')).toBe('/review')
    const cookies = response.headers.getSetCookie()
    expect(cookies).toHaveLength(2)
    for (const one of cookies) expect(one).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/)
  })

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:x', '/ x'])(
    'leads nowhere else: %s',
    async (back) => {
      expect((await begin({ token: TOKEN, back })).headers.get('location')).toBe('/')
      expect(ownPath(back, '/review')).toBe('/review')
    },
  )

  test('does not begin without it', async () => {
    expect((await begin({ token: 'wrong' })).status).toBe(401)
  })

  test('ends', async () => {
    const response = await begin({ leave: 'yes' })
    expect(response.headers.get('set-cookie')).toMatch(/^onrecord-session=;/)
  })

  test('is told on every page', async () => {
    expect(await textOf('/', { cookie: `${SESSION}; onrecord-name=M.%20%3CReed%3E` })).toContain(
      'Signed in as <bdi>M. &lt;Reed&gt;</bdi>',
    )
    expect(await textOf('/', { cookie: `${SESSION}; onrecord-name=%E0%A4%A` })).toContain('somebody with the token')
    expect(await textOf('/', { cookie: 'onrecord-session=wrong' })).toContain('>Sign in</a>')
  })
})

describe('a decision', () => {
  test('is kept, told to the audit, and leads on with a way back', async () => {
    const speaker = JSON.stringify(['Ben Orr', 'person'])
    const response = await decide({ statement: 's2', says: 'spoken-by', speaker, because: 'heard it' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/review?done=ferry.txt%23s2'])
    expect(await record.statementJudgements()).toMatchObject([
      { says: 'spoken-by', speaker: { name: 'Ben Orr' }, by: 'M. Reed', because: 'heard it' },
    ])
    expect(audited).toMatchObject([{ did: 'review', judgement: { by: 'M. Reed' }, from: 'unknown' }])
    expect(await textOf('/speakers?name=Ben+Orr')).toContain('that it leaks &amp; lists')
  })

  test.each<[string, Record<string, string>, object]>([
    [
      'somebody else',
      { statement: 's2', says: 'spoken-by', speaker: '', name: 'Ciro Dun', kind: 'person' },
      { speaker: { name: 'Ciro Dun', kind: 'person' } },
    ],
    ['nobody', { statement: 's3', says: 'by-nobody-named' }, { says: 'by-nobody-named' }],
    ['a cut', { statement: 's1', says: 'split', cut: '60' }, { cut: 60 }],
    ['a merger', { statement: 's2', says: 'merged', with: 's3' }, { with: 's3' }],
  ])('may be %s', async (_, fields, kept) => {
    expect((await decide(fields)).status).toBe(303)
    expect(await record.statementJudgements()).toMatchObject([kept])
  })

  test('of parties is kept like that of onrecord judge', async () => {
    const fields = {
      form: await key(),
      a: 'ferry.txt#Mara Lund',
      b: 'sails.txt#Mara Lund',
      says: 'different',
      by: 'M. Reed',
    }
    const response = await post('/speakers/judge', fields)
    expect(response.headers.get('location')).toBe('/speakers?name=ferry.txt%23Mara+Lund')
    expect(await record.judgements()).toMatchObject([
      { says: 'different', by: 'M. Reed', speaker: 'sails.txt#Mara Lund' },
    ])
    expect(audited).toMatchObject([{ did: 'judge' }])
    expect(await textOf('/speakers?name=Mara+Lund')).toContain('Kept apart')
  })

  test.each<[string, Record<string, string>, string]>([
    ['without a form of ours', { form: 'wrong' }, 'not filled in on a page of this server'],
    ['without a name', { by: ' ' }, 'Who decides was not told'],
    ['in the name of the program', { by: 'onrecord 1' }, 'Who decides was not told'],
    ['about no statement', { statement: 's99' }, 'no such statement'],
    ['about no document', { document: 'x' }, 'no document x'],
    ['for nobody', { says: 'spoken-by', speaker: '', name: '' }, 'Nobody was chosen'],
    ['for what is no speaker', { says: 'spoken-by', speaker: '["Ada","god"]' }, 'no kind of speaker'],
    ['for what cannot be read', { says: 'spoken-by', speaker: '{' }, 'cannot be read'],
    ['that is none', { says: 'deleted' }, 'cannot be cut or joined'],
    ['to cut nowhere', { says: 'split', cut: 'x' }, 'cannot be cut'],
  ])('is refused %s', async (_, fields, words) => {
    const response = await decide({ statement: 's2', says: 'no-statement', ...fields })
    expect(response.status).toBe(400)
    expect((await response.text()).replaceAll('&#39;', "'")).toContain(words)
    expect(await record.statementJudgements()).toEqual([])
    expect(audited).toEqual([])
  })

  test.each([
    ['without the token', { cookie: '' }, 401],
    ['from another site', { origin: 'https://evil.example' }, 400],
    ['from a frame of another site', { 'sec-fetch-site': 'cross-site' }, 400],
  ])('is refused %s', async (_, headers, status) => {
    const response = await post(
      '/review/decide',
      { form: await key(), document: 'ferry.txt', statement: 's2', says: 'no-statement', by: 'x' },
      headers,
    )
    expect(response.status).toBe(status)
    expect(await record.statementJudgements()).toEqual([])
  })

  test('of a program needs the token, and no form', async () => {
    const headers = { cookie: '', authorization: `Bearer ${TOKEN}` }
    const fields = { document: 'ferry.txt', statement: 's2', says: 'no-statement', by: 'a program of M. Reed' }
    expect((await post('/review/decide', fields, headers)).status).toBe(303)
  })

  test('becomes gold', async () => {
    await decide({ statement: 's2', says: 'by-nobody-named' })
    const response = await get('/review/gold.ndjson')
    expect(response.headers.get('content-disposition')).toContain('gold.ndjson')
    expect(JSON.parse(await response.text())).toMatchObject({
      id: 'ferry.txt',
      text: FERRY.text,
      attributions: [{ id: 's2', speaker: null }],
    })
  })
})

describe('a draft', () => {
  test('is checked without a token, pasted or as a file, with or without house rules', async () => {
    const pasted = await post('/draft', { draft: 'Lund said: “We will sell the ferry.”', style: 'ap' }, { cookie: '' })
    expect(await pasted.text()).toContain('altered')
    const body = new FormData()
    body.append('file', new File(['<p>Lund said: “We will not sell the ferry.”'], 'a.html'))
    const file = await site.fetch(new Request(`${HOME}/draft`, { method: 'POST', body }))
    expect(await file.text()).toContain('verbatim')
  })

  test.each([
    [{ draft: ' ' }, 'There is no draft'],
    [{ draft: 'x', style: '/etc/passwd' }, 'is none of ap'],
  ])('that cannot be checked is told, and kept in the form: %o', async (fields, words) => {
    expect(await (await post('/draft', fields)).text()).toContain(words)
  })
})

test('a story goes out in each form, as a file that runs nothing', async () => {
  for (const [format, type] of [
    ['html', 'text/html'],
    ['md', 'text/markdown'],
    ['json', 'application/json'],
  ]) {
    const response = await get(`/stories/published?id=ferry.txt&format=${format}`)
    expect(response.headers.get('content-type')).toContain(type)
    expect(response.headers.get('content-disposition')).toContain(`what-did-they-say.${format}`)
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(await response.text()).toContain('We will not sell the ferry')
  }
})

test('a fault of the program says nothing of its inside', () => {
  const { page, status } = faultOf(new Error('password=secret'))
  expect(status).toBe(500)
  expect(page.main.html).not.toContain('secret')
})
