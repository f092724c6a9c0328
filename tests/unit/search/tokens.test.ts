/** Words of a text: figures, dates and hyphens in the form in which they are found. */
import { expect, test } from 'vitest'
import { cleanQuery, isCut, queryWords } from '#lib/search/clean-query'
import { readQuery } from '#lib/search/query'
import { fold, tokensOf } from '#lib/search/tokens'

const wordsOf = (text: string) => tokensOf(text).flatMap(({ words }) => words)

test('figures are one word, however they are spaced', () => {
  expect(wordsOf('49 500 tai 49\u00a0500 tai 49500')).toEqual([
    '49500',
    'tai',
    '49500',
    'tai',
    '49500',
  ])
  expect(wordsOf('600–900 ja 1,5')).toEqual(['600', '900', 'ja', '1,5', '1', '5'])
})

test('a date is one word in every form of both languages', () => {
  const forms = ['1.3.2021', '01.03.2021', '2021-03-01', '1. maaliskuuta 2021', '1 mars 2021']
  expect(forms.map((form) => wordsOf(form)[0])).toEqual(forms.map(() => '1.3.2021'))
})

test('a word with hyphens is found whole and in parts, an ending after a colon not at all', () => {
  expect(wordsOf('TE-toimiston ESR:n')).toEqual(['tetoimiston', 'te', 'toimiston', 'esr'])
})

test('the place of a word is that of its text', () => {
  expect(tokensOf('Kela, FPA').map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [6, 9],
  ])
})

test('dots and rings can be taken away', () => {
  expect(fold('työttömyys på två språk')).toBe('tyottomyys pa tva sprak')
})

test('a query has no control characters, no invisible ones and one form of each letter', () => {
  expect(cleanQuery(' tyo\u0308\u0000to\u0308n\u202e \u200bka\ud800 ')).toBe('työ tön ka')
})

test('a query is cut at 200 characters and at twelve words', () => {
  expect(cleanQuery('ö'.repeat(1_000_000))).toHaveLength(200)
  expect([isCut('a'.repeat(200)), isCut(`${'a'.repeat(200)}   `), isCut('a'.repeat(201))]).toEqual([
    false,
    false,
    true,
  ])
  expect(queryWords('yksi '.repeat(40))).toHaveLength(12)
})

test('of repeated parameters the first is the query', () => {
  expect(readQuery({ q: ['tuki', 'raha'] })).toMatchObject({ query: 'tuki', cut: false })
  expect(readQuery({})).toMatchObject({ query: '', cut: false })
})
