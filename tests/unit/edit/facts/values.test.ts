/** From values to what the fields say, and back. */
import { expect, test } from 'vitest'
import {
  isSharedList,
  type SharedList,
  sharedLists,
  sharedSpec,
} from '#lib/edit/facts/shared-specs'
import type { Kind } from '#lib/edit/facts/spec'
import { fieldsOf } from '#lib/edit/facts/spec'
import { givenValue, shownValue, singleFields, valueAt, wayOf } from '#lib/edit/facts/values'
import { isEditWord } from '#lib/edit/words'
import type { Value } from '#lib/edit/yaml/say'

test.each<[Kind, string, Value | undefined]>([
  ['text', '  yksi \r\n  kaksi ', 'yksi kaksi'],
  ['text', ' \n ', undefined],
  ['number', '49 500', 49500],
  ['number', '1\u00a0234\u202f567,5', 1234567.5],
  ['number', '−3', -3],
  ['number', '1.5', 1.5],
  ['number', '1,5,3', '1,5,3'],
  ['number', 'noin 5', 'noin 5'],
  ['number', '0x10', '0x10'],
  ['number', '', undefined],
  ['check', 'on', true],
  ['check', '', undefined],
  ['words', 'yksi\r\n\r\n kaksi \nkolme', ['yksi', 'kaksi', 'kolme']],
  ['day', '2026-11-22', '2026-11-22'],
  ['partial-date', ' 2026-11 ', '2026-11'],
  ['moment', '2026-12-01T09:00:30', '2026-12-01T09:00:30+02:00'],
  ['moment', 'huomenna', 'huomenna'],
])('as a %s, %j is %j', (kind, given, value) => {
  expect(givenValue(kind, given)).toEqual(value)
})

test.each<[Kind, unknown, string]>([
  ['text', undefined, ''],
  ['text', null, ''],
  ['text', 7, '7'],
  ['number', 1.5, '1,5'],
  ['number', 0, '0'],
  ['number', 'noin 5', 'noin 5'],
  ['check', true, 'true'],
  ['words', ['a', 'b'], 'a\nb'],
  ['text', { fi: 'a' }, ''],
  ['moment', '2026-07-01T06:00:00Z', '2026-07-01T09:00'],
  ['moment', 'huomenna', 'huomenna'],
])('a %s of %j is shown as %j', (kind, value, shown) => {
  expect(shownValue(kind, value)).toBe(shown)
})

test.each(['2026-10-25T03:30', '2026-03-29T04:30', '2026-06-15T00:00', '2026-12-31T23:59'])(
  'the clock at %s is the same after it was kept',
  (clock) => {
    expect(shownValue('moment', givenValue('moment', clock))).toBe(clock)
  },
)

test('a way leads through maps and lists, and not into what is neither', () => {
  const data = { figures: [{ label: { fi: 'A' } }], text: 'abc' }
  expect(valueAt(data, wayOf('figures.0.label.fi'))).toBe('A')
  expect(valueAt(data, wayOf('figures.1.label'))).toBeUndefined()
  expect(valueAt(data, wayOf('text.length'))).toBeUndefined()
  expect(valueAt(data, ['__proto__'])).toBeUndefined()
  expect(valueAt(data, [])).toBe(data)
  expect(wayOf('a.0..b.')).toEqual(['a', 0, 'b'])
})

test('a pair is two fields, at the top of a row too', () => {
  expect(singleFields({ path: 'label', kind: 'pair' }).map(({ path }) => path)).toEqual([
    'label.fi',
    'label.sv',
  ])
  expect(singleFields({ path: '', kind: 'pair' }).map(({ path }) => path)).toEqual(['fi', 'sv'])
  expect(singleFields({ path: 'a', kind: 'day' })).toEqual([{ path: 'a', kind: 'day' }])
})

test('fields are told by their way, with a list where they have one', () => {
  expect(fieldsOf({ a: 'text', 'b.c': ['choice', 'units'] })).toEqual([
    { path: 'a', kind: 'text' },
    { path: 'b.c', kind: 'choice', options: 'units' },
  ])
})

test.each<[SharedList]>(sharedLists.map((list) => [list]))(
  'the list %s has a name and rows',
  (list) => {
    const { rows, fields, id } = sharedSpec(list)
    expect([id, fields]).toEqual([list, []])
    expect(rows?.list).toBe('')
    expect(rows?.fields.length).toBeGreaterThan(0)
    expect(isEditWord(`list-${list}`)).toBe(true)
  },
)

test('another file is no list', () => {
  expect(['links', 'addresses', '', undefined, 'Links', '../links'].filter(isSharedList)).toEqual([
    'links',
  ])
})
