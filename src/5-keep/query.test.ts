import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queries } from '../../tests/keeping/coverage.js'
import { answers } from './index-terms.js'
import { matchPostgres, vectorOf } from './match-postgres.js'
import { matchSqlite } from './match-sqlite.js'
import { type Query, queryFrom } from './query.js'

/** A query with every bracket written, so that a table of tests can be read. */
function written(query: Query): string {
  if (query.is === 'phrase') return `${query.terms.join(' ')}${query.prefix ? '*' : ''}`
  if (query.is === 'any') return `(${query.of.map(written).join(' OR ')})`
  return `(${[...query.of.map(written), ...query.without.map((one) => `-${written(one)}`)].join(' & ')})`
}

describe('a query', () => {
  test.each([
    ['treaty', 'treaty'],
    ['The TREATY', '(the & treaty)'],
    ['"the treaty"', 'the treaty'],
    ['“the treaty”', 'the treaty'],
    ['«the treaty»', 'the treaty'],
    ['"never closed', 'never closed'],
    ['treat*', 'treat*'],
    ['"the treat"*', 'the treat*'],
    ['co-operate', 'co operate'],
    ["don't", 'don t'],
    ['Pérez', 'perez'],
    ['平和', '平 和'],
    ['a OR b', '(a OR b)'],
    ['a | b', '(a OR b)'],
    ['a b OR c', '((a & b) OR c)'],
    ['a AND b', '(a & b)'],
    ['a (b OR c)', '(a & (b OR c))'],
    ['a -b', '(a & -b)'],
    ['a NOT b', '(a & -b)'],
    ['a - b', '(a & -b)'],
    ['-b a', '(a & -b)'],
    ['a -"b c"', '(a & -b c)'],
    ['a NOT (b OR c)', '(a & -(b OR c))'],
    ['a or not and b', '(a & or & not & and & b)'],
    ['(a', 'a'],
    ['a OR', 'a'],
    ['OR a', 'a'],
    ['((a))', 'a'],
    ['a … — !', 'a'],
    ['title:treaty', 'title treaty'],
    ["'; DROP TABLE statement --", '(drop & table & statement)'],
  ])('%s is %s', (text, expected) => {
    expect(written(queryFrom(text))).toBe(expected)
  })

  test('may have as many brackets beside each other as it likes', () => {
    expect(() => queryFrom('(a) '.repeat(30))).not.toThrow()
  })

  test.each([
    ['-a', 'only what must be missing'],
    ['a OR -b', 'only what must be missing'],
    ['NOT (a b)', 'only what must be missing'],
    ['!', 'it holds no word'],
    ['()', 'it holds no word'],
    ['a)', 'closed that was not opened'],
    [`${'('.repeat(30)}a`, 'more than 20 deep'],
  ])('%s is none: %s', (text, why) => {
    expect(() => queryFrom(text)).toThrow(why)
  })

  test('of any text is a query or a WrongUse', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', '"', '(', ')', '-', ' ', '*', 'OR ', 'NOT ') })),
        (text) => {
          try {
            expect(written(queryFrom(text))).not.toBe('')
          } catch (error) {
            expect((error as Error).name).toBe('WrongUse')
          }
        },
      ),
    )
  })
})

describe('the language of a database', () => {
  test.each([
    ['treaty', '"treaty"', "('treaty')"],
    ['"the treat"*', '"the treat" *', "('the' <-> 'treat':*)"],
    ['a OR b', '("a" OR "b")', "(('a') | ('b'))"],
    ['a b -c -d', '((("a" AND "b") NOT "c") NOT "d")', "(('a') & ('b') & !('c') & !('d'))"],
    ['a NOT (b c)', '(("a") NOT ("b" AND "c"))', "(('a') & !(('b') & ('c')))"],
  ])('%s', (text, sqlite, postgres) => {
    expect(matchSqlite(queryFrom(text))).toBe(sqlite)
    expect(matchPostgres(queryFrom(text))).toBe(postgres)
  })

  test('numbers the places of terms', () => {
    expect(vectorOf('§ada the treaty the')).toBe("'§ada':1 'the':2,4 'treaty':3")
    expect(vectorOf('')).toBe('')
  })
})

describe('what answers a query', () => {
  test.each([
    ['treaty', 'the treaty stands', true],
    ['treat*', 'the treaty stands', true],
    ['"treaty the"', 'the treaty stands', false],
    ['"the treaty"', 'the old treaty', false],
    ['"the trea"*', 'the treaty', true],
    ['"th treaty"*', 'the treaty', false],
    ['treaty -stands', 'the treaty stands', false],
    ['treaty -"stands the"', 'the treaty stands', true],
    ['falls OR stands', 'the treaty stands', true],
  ])('%s in "%s": %s', (query, text, expected) => {
    expect(answers(text.split(' '), queryFrom(query))).toBe(expected)
  })

  test('without is what all answers lack, for any query', () => {
    const lists = fc.array(fc.constantFrom('treaty', 'sail', 'sign', 'signed', 'we', 'will', 'not'), { maxLength: 8 })
    fc.assert(
      fc.property(lists, queries, queries, (list, one, other) => {
        const both: Query = { is: 'all', of: [queryFrom(one)], without: [queryFrom(other)] }
        expect(answers(list, both)).toBe(answers(list, queryFrom(one)) && !answers(list, queryFrom(other)))
      }),
    )
  })
})
