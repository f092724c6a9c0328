import { expect, test } from 'vitest'
import type { Locale } from '#lib/locales'
import type { Figure } from '#lib/schema/page'
import { barsOf, figuresByUnit, figureText, qualifierOf } from '#lib/text/figures'

const label = { fi: 'Luku', sv: 'Tal' }

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each<[Locale, Omit<Figure, 'id' | 'label'>, string]>([
  ['fi', { value: 49500, about: true, unit: 'jobseekers' }, 'noin 49 500'],
  ['sv', { value: 49500, about: true, unit: 'jobseekers' }, 'cirka 49 500'],
  ['fi', { min: 600, max: 900, about: true, unit: 'people' }, 'noin 600–900'],
  ['fi', { min: 20, unit: 'people' }, 'vähintään 20'],
  ['sv', { min: 20, unit: 'people' }, 'minst 20'],
  ['fi', { max: 12, about: true, unit: 'months' }, 'enintään noin 12 kuukautta'],
  ['sv', { max: 12, about: true, unit: 'months' }, 'högst cirka 12 månader'],
  ['fi', { value: 30, bound: 'over', unit: 'years' }, 'yli 30 vuotta'],
  ['sv', { value: 300, bound: 'over', unit: 'days' }, 'över 300 dagar'],
  ['fi', { value: 30, bound: 'under', unit: 'years' }, 'alle 30 vuotta'],
  ['sv', { value: 30, bound: 'under', unit: 'years' }, 'under 30 år'],
  ['fi', { value: 50000, bound: 'nearly', unit: 'jobseekers' }, 'lähes 50 000'],
  ['sv', { value: 50000, bound: 'nearly', unit: 'jobseekers' }, 'nästan 50 000'],
  ['sv', { value: 311934.5, unit: 'euros' }, '311 934,50 euro'],
  ['fi', { value: 1, unit: 'months' }, '1 kuukausi'],
  ['sv', { value: 2000000, unit: 'euros' }, '2 000 000 euro'],
  ['fi', { min: 50, max: 70, unit: 'percent' }, '50–70 prosenttia'],
])('in %s, %o is told as %s', (locale, figure, text) => {
  expect(plain(figureText(locale, { id: 'a', label, ...figure }))).toBe(text)
})

test('a bound stands before the number alone, too', () => {
  const figure: Figure = { id: 'a', value: 30, bound: 'over', unit: 'years', label }
  expect([qualifierOf('fi', figure), qualifierOf('sv', figure)]).toEqual(['yli', 'över'])
})

test('figures are compared within their own unit only', () => {
  const figures: Figure[] = [
    { id: 'a', value: 90, unit: 'jobseekers', label },
    { id: 'b', value: 5, unit: 'employees', label },
    { id: 'c', value: 45, unit: 'jobseekers', label },
  ]
  expect(
    figuresByUnit(figures).map((group) =>
      barsOf(group).map(({ figure, high }) => [figure.id, high]),
    ),
  ).toEqual([
    [
      ['a', 100],
      ['c', 50],
    ],
    [['b', 100]],
  ])
})

test('a range has a lower and an upper end', () => {
  const bars = barsOf([{ id: 'a', min: 600, max: 900, unit: 'people', label }])
  expect(bars.map(({ low, high }) => [low, high])).toEqual([[66.7, 100]])
})

test('figures of nothing have no bars', () => {
  expect(barsOf([{ id: 'a', value: 0, unit: 'people', label }]).map(({ high }) => high)).toEqual([
    0,
  ])
})
