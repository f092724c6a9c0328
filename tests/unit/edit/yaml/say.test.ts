/** Values as they are written in our files. */
import { expect, test } from 'vitest'
import { setValue } from '#lib/edit/yaml/edit'
import { dataOf, nodeAt, rootOf } from '#lib/edit/yaml/nodes'
import { asLines, inBlock, inFlow, type Value } from '#lib/edit/yaml/say'

const like = (text: string) => nodeAt(rootOf(text), ['a'])

test.each<[Value, string]>([
  ['sana', 'sana'],
  ['kaksi: osaa', "'kaksi: osaa'"],
  ['2026', "'2026'"],
  [2026, '2026'],
  [1.5, '1.5'],
  [true, 'true'],
  ['true', "'true'"],
  ["Aino's", "Aino's"],
  ['# ei huomautus', "'# ei huomautus'"],
  ['- ei luettelo', "'- ei luettelo'"],
  [['x', 'y'], '[x, y]'],
  [{ fi: 'Yksi', sv: 'Ett' }, '{fi: Yksi, sv: Ett}'],
])('%j after a key is %s', (value, written) => {
  expect(inBlock(value)).toBe(written)
  expect(dataOf(`a: ${written}\n`)).toEqual({ a: value })
})

test('a comma is quoted only where a list would end', () => {
  expect(inBlock('yksi, kaksi')).toBe('yksi, kaksi')
  expect(inFlow('yksi, kaksi')).toBe("'yksi, kaksi'")
})

test('marks stay as they were, of the same kind', () => {
  expect(inBlock('uusi', like("a: 'vanha'"))).toBe("'uusi'")
  expect(inBlock('uusi', like('a: "vanha"'))).toBe('"uusi"')
  expect(inBlock('uusi', like('a: vanha'))).toBe('uusi')
  expect(inBlock(7, like("a: '6'"))).toBe('7')
})

test('a pair is on one line while it is short, and on two when it is long', () => {
  const long = { fi: 'Pitkä '.repeat(12).trim(), sv: 'Lång '.repeat(12).trim() }
  expect(asLines({ label: { fi: 'A', sv: 'B' } }, '')).toBe('label: {fi: A, sv: B}\n')
  expect(asLines({ label: long }, '')).toBe(`label:\n  fi: ${long.fi}\n  sv: ${long.sv}\n`)
})

test('a long text is never broken into lines', () => {
  const text = 'sana '.repeat(80).trim()
  expect(asLines({ a: text }, '  ')).toBe(`  a: ${text}\n`)
})

test('a row is lines of its own below its hyphen, with the indent', () => {
  const row = { id: 'a', label: { fi: 'A', sv: 'B' }, value: 2, also: ['x', 'y'] }
  expect(asLines([row], '  ')).toBe(
    '  - id: a\n    label: {fi: A, sv: B}\n    value: 2\n    also: [x, y]\n',
  )
})

test('everything within a line is on that line', () => {
  expect(inFlow({ a: { b: [1, { c: 'd' }] } })).toBe('{a: {b: [1, {c: d}]}}')
})

test('what does not fit on the line of its key begins on the next', () => {
  expect(inBlock([{ a: 1 }])).toBe('\n  - a: 1')
  expect(inBlock({ start: '2026' })).toBe("\n  start: '2026'")
})

test('a word in a file is replaced by rows', () => {
  const text = 'type: page\nplaces: none\norder: 1\n'
  expect(setValue(text, ['places'], [{ name: 'A' }], ['type', 'places', 'order'])).toBe(
    'type: page\nplaces:\n  - name: A\norder: 1\n',
  )
})
