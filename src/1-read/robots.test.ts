import { describe, expect, test } from 'vitest'
import { robotsFrom } from './robots.js'

const allows = async (body: string, path: string, status = 200) =>
  (await robotsFrom('https://b.example/robots.txt', { status, body })).allows(`https://b.example${path}`)

test.each([
  ['nothing forbidden', 'User-agent: *\nDisallow:\n', '/a', true],
  ['everything forbidden', 'User-agent: *\nDisallow: /\n', '/a', false],
  ['a folder', 'User-agent: *\nDisallow: /private/\n', '/private/a', false],
  ['beside the folder', 'User-agent: *\nDisallow: /private/\n', '/news/a', true],
  ['the longest rule wins', 'User-agent: *\nDisallow: /\nAllow: /news/\n', '/news/a', true],
  ['a rule for us', 'User-agent: *\nDisallow:\n\nUser-agent: onrecord\nDisallow: /\n', '/a', false],
  ['a rule for somebody else', 'User-agent: other\nDisallow: /\n', '/a', true],
  ['a pattern', 'User-agent: *\nDisallow: /*.pdf$\n', '/a.pdf', false],
  ['no robots.txt in it', '<html>Not found</html>', '/a', true],
  ['nothing in it', '', '/a', true],
])('%s', async (_, body, path, expected) => {
  expect(await allows(body, path)).toBe(expected)
})

describe('when the site does not give it', () => {
  test.each([
    [404, true],
    [403, true],
    [301, true],
    [500, false],
    [503, false],
  ])('%i', async (status, expected) => {
    expect(await allows('User-agent: *\nDisallow: /\n', '/a', status)).toBe(expected)
  })
})
