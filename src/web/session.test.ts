import { describe, expect, test } from 'vitest'
import { assets } from './assets.js'
import type { Context } from './mount.js'
import { answered, onward, ownPath } from './respond.js'
import { askedIn, wordsIn } from './routes/site.js'
import { checkForm, cookieIn, formField, nameCookie, nameIn } from './session.js'
import { faultPage } from './views/session.js'

const asked = (headers: Record<string, string> = {}, path = '/'): Context => ({
  req: { raw: new Request(`http://localhost${path}`, { headers }) },
})
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('a cookie', () => {
  test.each([
    ['a=1; b=2', 'b', '2'],
    ['a=1;b=2', 'a', '1'],
    ['a=x=y', 'a', 'x=y'],
    ['a=', 'a', ''],
    ['a=%C3%A9%20x', 'a', 'é x'],
    ['a=%E0%A4%A', 'a', null],
    ['ab=1', 'a', null],
    ['', 'a', null],
  ])('%s: %s', (cookie, name, value) => {
    expect(cookieIn(asked({ cookie }), name)).toBe(value)
  })

  test('of a name comes back as it was, whatever the name', () => {
    for (const name of ['M. Reed', 'Žofie “Z” Nováková; Path=/', 'a\r\nSet-Cookie: x=1', '李']) {
      const cookie = nameCookie(name)
      expect(cookie).not.toMatch(/[\r\n]/)
      expect(nameIn(asked({ cookie: cookie.split('; Path=/; HttpOnly')[0]! }))).toBe(name)
    }
  })
})

describe('the field of a form', () => {
  const keyOf = (context: Context) => /value="(\w+)"/.exec(formField(context).html)![1]!

  test('is the same for a session, and another for another', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((token) => keyOf(asked({ cookie: `onrecord-session=${token}` })))
    expect(one).toBe(same)
    expect(one).not.toBe(other)
  })

  test('does not tell the token', () => {
    expect(formField(asked({ cookie: 'onrecord-session=secret-token-secret' })).html).not.toContain('secret')
  })

  test('is asked of whoever has a session, and of nobody else', () => {
    const context = asked({ cookie: 'onrecord-session=a' })
    expect(() => checkForm(context, formOf({ form: keyOf(context) }))).not.toThrow()
    expect(() => checkForm(context, formOf({ form: 'x' }))).toThrow('not filled in')
    expect(() => checkForm(context, formOf({}))).toThrow('not filled in')
    expect(() => checkForm(asked({ authorization: 'Bearer a' }), formOf({}))).not.toThrow()
  })
})

describe('what was asked', () => {
  test('in the address', () => {
    expect(askedIn(asked({}, '/?q=a%20b&q=c')).get('q')).toBe('a b')
  })

  test('in a form: words without the space around, and no files', () => {
    const form = formOf({ a: '  x ' })
    form.append('b', new File(['x'], 'x.txt'))
    expect([wordsIn(form, 'a'), wordsIn(form, 'b'), wordsIn(form, 'c')]).toEqual(['x', '', ''])
  })
})

describe('a way back', () => {
  test.each(['/', '/review', '/review?done=a%23b', '/document?id=x#said-s1'])('%s is one of ours', (path) => {
    expect(ownPath(path, '/usual')).toBe(path)
  })

  test.each([
    null,
    '',
    'review',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:x',
    '/a b',
    '/a\nb',
    '/a\\b',
  ])('%j is none', (path) => {
    expect(ownPath(path, '/usual')).toBe('/usual')
  })
})

describe('an answer', () => {
  const page = faultPage({ title: 'x', problem: 'y', advice: 'z' })

  test('loads the style and the script of its version', async () => {
    const text = await answered(asked(), page, { version: '1', signedIn: false }).text()
    expect(text).toContain(`href="${assets.style.path}"`)
    expect(text).toContain(`src="${assets.script.path}"`)
  })

  test('that is a fault is never taken for what was kept', () => {
    const first = answered(asked(), page, { version: '1', signedIn: false })
    const etag = first.headers.get('etag')!
    const fault = answered(asked({ 'if-none-match': etag }), page, { version: '1', signedIn: false, status: 404 })
    expect([fault.status, fault.headers.get('etag')]).toEqual([404, null])
  })

  test('is another for whoever is signed in', () => {
    const tags = [false, true].map((signedIn) =>
      answered(asked(), page, { version: '1', signedIn }).headers.get('etag'),
    )
    expect(tags[0]).not.toBe(tags[1])
  })

  test('after a change leads on, with a name to remember or without', () => {
    expect(onward('/review').headers.get('set-cookie')).toBeNull()
    const response = onward('/review', nameCookie('M'))
    expect([response.status, response.headers.get('location')]).toEqual([303, '/review'])
    expect(response.headers.get('set-cookie')).toContain('onrecord-name=M')
  })
})
