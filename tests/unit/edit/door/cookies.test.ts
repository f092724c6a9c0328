/** What a browser brings along. */
import { expect, test } from 'vitest'
import { cookiesOf, languageOf } from '#lib/edit/door/cookies'

test.each([
  ['edit-3001=abc', { 'edit-3001': 'abc' }],
  ['a=1; b=2;c=3', { a: '1', b: '2', c: '3' }],
  ['a=', { a: '' }],
  ['a', {}],
  ['', {}],
  [';;;', {}],
  ['__proto__=x; a=1', { __proto__: undefined, a: '1' }],
])('the cookies of %j', (cookie, expected) => {
  const found = cookiesOf({ cookie })
  for (const [name, value] of Object.entries(expected)) expect(found.get(name)).toBe(value)
})

test('without cookies there are none', () => {
  expect(cookiesOf({}).size).toBe(0)
})

test.each([
  ['edit-language=sv', 'fi-FI', 'sv'],
  ['edit-language=fi', 'sv', 'fi'],
  ['edit-language=en', 'sv-FI,sv;q=0.9', 'sv'],
  ['edit-language=<script>', 'en', 'fi'],
  ['', 'sv', 'sv'],
  ['', 'en-GB, sv;q=0.5', 'fi'],
  ['', '', 'fi'],
])('with the cookie %j and a browser in %j the screens are in %s', (cookie, accept, language) => {
  expect(languageOf({ cookie, 'accept-language': accept })).toBe(language)
})
