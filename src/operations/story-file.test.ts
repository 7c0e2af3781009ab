import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isStory } from './story-among.js'
import { beginStory, decide, readStory, storyFrom } from './story-file.js'

const good = 'title: The Ostrel talks\ndocuments: [a.txt, https://x.example/b, /c.html]\nhidden: [s1]\n'

test('a story finds its documents beside itself', () => {
  expect(storyFrom(good, 'stories/talks.yml')).toEqual({
    title: 'The Ostrel talks',
    documents: ['stories/a.txt', 'https://x.example/b', '/c.html'],
    about: [],
    without: [],
    from: null,
    to: null,
    queries: [],
    people: [],
    pinned: [],
    hidden: ['s1'],
    themes: [],
    style: null,
  })
})

test('a story with everything that an editor can decide', () => {
  const text = [
    'title: T',
    'documents: [a.txt]',
    'from: 2026-10-14',
    "to: '2026-10-15'",
    'about: [d1]',
    'without: [d2]',
    'queries: [lanner bank]',
    'pinned: [d1#s2]',
    'themes: [Fishing, {The crew: Nine men}]',
  ].join('\n')
  expect(storyFrom(text, 's.yml')).toMatchObject({
    from: '2026-10-14',
    to: '2026-10-15',
    about: ['d1'],
    without: ['d2'],
    queries: ['lanner bank'],
    pinned: ['d1#s2'],
    themes: [
      { found: 'Fishing', shown: 'Fishing' },
      { found: 'The crew', shown: 'Nine men' },
    ],
  })
})

describe('what is wrong is said', () => {
  test.each([
    ['', /holds no fields/],
    ['- a\n- b\n', /holds no fields/],
    ['title: [', /is not YAML/],
    ['documents: [a.txt]', /has no title/],
    ['title: T', /lists no documents/],
    ['title: T\ndocuments: a.txt', /documents that are not a list/],
    ['title: T\ndocuments: [1]', /documents that are not a list/],
    ['title: T\ndocuments: [a]\nfrom: October', /has "from", but not as a day/],
    ['title: T\ndocuments: [a]\nthemes: [[x, y]]', /themes that are not a list of labels/],
    ['title: T\ndocuments: [a]\nthemes: Fishing', /themes that are not a list of labels/],
    ['title: T\ndocuments: [a]\nhiden: [s1]', /has a field "hiden", but knows only title, documents/],
  ])('%j', (text, problem) => {
    expect(() => storyFrom(text, 's.yml')).toThrow(problem)
  })

  test('a story that is not there', async () => {
    await expect(readStory('no/such/story.yml')).rejects.toThrow(
      'Cannot read no/such/story.yml: there is no such file.',
    )
  })
})

test('a story is known by its name', () => {
  expect(['a.yml', 'b/STORY.YAML', 'c.txt', 'https://x.example/d'].map(isStory)).toEqual([true, true, false, false])
})

describe('an editor’s file', () => {
  let folder = ''
  const path = (name: string) => join(folder, name)
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-story-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is begun with the story that was found, its documents told from the file’s own folder', async () => {
    const documents = [path('coverage'), 'https://x.example/b']
    await beginStory(path('new.yml'), { title: 'The mill: a story', documents, about: ['d1'] })
    expect(await readStory(path('new.yml'))).toMatchObject({
      title: 'The mill: a story',
      about: ['d1'],
      documents: [path('coverage'), 'https://x.example/b'],
    })
  })

  test('is never overwritten', async () => {
    writeFileSync(path('old.yml'), 'title: Old\ndocuments: [a]\n')
    await expect(beginStory(path('old.yml'), { title: 'N', documents: ['a'], about: [] })).rejects.toThrow(
      /there already/,
    )
    expect(readFileSync(path('old.yml'), 'utf8')).toMatch(/Old/)
  })

  test('keeps its comments and what else it holds when a decision is added', async () => {
    writeFileSync(path('kept.yml'), '# Ours\ntitle: T # as agreed\ndocuments: [a.txt]\npinned: [s1]\n')
    await decide(path('kept.yml'), { pinned: ['s1', 's2'], hidden: ['s3'], without: [] })
    const text = readFileSync(path('kept.yml'), 'utf8')
    expect(text).toMatch(/# Ours[\s\S]*# as agreed/)
    expect(await readStory(path('kept.yml'))).toMatchObject({ pinned: ['s1', 's2'], hidden: ['s3'], without: [] })
  })

  test('a decision made twice is kept once', async () => {
    writeFileSync(path('twice.yml'), 'title: T\ndocuments: [a.txt]\n')
    await decide(path('twice.yml'), { hidden: ['s1'] })
    await decide(path('twice.yml'), { hidden: ['s1'] })
    expect((await readStory(path('twice.yml'))).hidden).toEqual(['s1'])
  })
})

describe('a house style', () => {
  const styled = (style: string) => storyFrom(`${good}style: ${style}\n`, 'stories/talks.yml').style

  test.each([
    ['reuters', 'reuters'],
    ['house.json', 'stories/house.json'],
  ])('%s', (told, style) => {
    expect(styled(told)).toBe(style)
  })

  test('that is no name is refused', () => {
    expect(() => styled('[ap]')).toThrow('has a style that is not the name of a house')
  })
})
