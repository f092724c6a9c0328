/** Names made of words. */
import { expect, test } from 'vitest'
import { idOf, slugOf } from '#lib/edit/yaml/id'

test.each([
  ['Työ ja välitys', 'tyo-ja-valitys'],
  ['Öppna   dörrar!', 'oppna-dorrar'],
  ['  «Palkka»-tuki (2026)  ', 'palkka-tuki-2026'],
  ['ÅÄÖ éèê', 'aao-eee'],
  ['1,5 miljoonaa €', '1-5-miljoonaa'],
  ['Привет', ''],
  ['!!!', ''],
])('%s is %s in an address', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('an id has at most five words', () => {
  expect(idOf('Yksi kaksi kolme neljä viisi kuusi', [])).toBe('yksi-kaksi-kolme-nelja-viisi')
})

test('an id that another has gets a number, the first that is free', () => {
  expect(idOf('Sama', ['sama'])).toBe('sama-2')
  expect(idOf('Sama', ['sama', 'sama-2', 'sama-4'])).toBe('sama-3')
})

test('words without letters of ours still give an id', () => {
  expect(idOf('???', ['x'])).toBe('x-2')
})
