import { describe, expect, test } from 'vitest'
import type { DocumentRecord, StatementRecord } from '../types/index.js'
import { edited, isStory, readStory, storyFrom } from './story.js'

const good = 'title: The Ostrel talks\ndocuments: [a.txt, https://x.example/b, /c.html]\nhidden: [s1]\n'

test('a story finds its documents beside itself', () => {
  expect(storyFrom(good, 'stories/talks.yml')).toEqual({
    title: 'The Ostrel talks',
    documents: ['stories/a.txt', 'https://x.example/b', '/c.html'],
    people: [],
    hidden: ['s1'],
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

describe('an editor decides', () => {
  const said = (id: string, ...names: string[]) =>
    ({ id, speakers: names.map((name) => ({ name, kind: 'person' })) }) as unknown as StatementRecord
  const pair = {
    id: 's4',
    speakers: [{ name: 'the pair', kind: 'group', members: [{ name: 'Mara Lund', kind: 'person' }] }],
  } as unknown as StatementRecord
  const record = {
    id: 'd',
    statements: [said('s1', 'Mara Lund'), said('s2', 'Jon Aske'), said('s3'), pair],
  } as unknown as DocumentRecord
  const story = { title: 'T', documents: [], people: [], hidden: [] }
  const shown = (change: Partial<typeof story> | { people: string[] } | { hidden: string[] }) =>
    edited([record], { ...story, ...change })[0]!.statements.map(({ id }) => id)

  test.each([
    ['nothing', {}, ['s1', 's2', 's3', 's4']],
    ['hides one', { hidden: ['s2'] }, ['s1', 's3', 's4']],
    ['hides one of one document', { hidden: ['d#s2', 'e#s1'] }, ['s1', 's3', 's4']],
    ['names a person, who also speaks in a pair', { people: ['mara lund'] }, ['s1', 's4']],
  ])('%s', (_, change, ids) => {
    expect(shown(change)).toEqual(ids)
  })
})
