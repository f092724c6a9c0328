/** Where a value stands in a YAML file. */
import { describe, expect, test } from 'vitest'
import {
  dataOf,
  indentAt,
  lineAfter,
  lineStart,
  nodeAt,
  type Path,
  parentAt,
  rootOf,
  spanOf,
} from '#lib/edit/yaml/nodes'

const text = `# Alku
type: page # laji
figures:
  - id: a
    label: {fi: 'Yksi, kaksi', sv: Ett}
related: [x, y]
empty:
`

function cut(path: Path): string | undefined {
  const node = nodeAt(rootOf(text), path)
  if (!node) return undefined
  const { start, end } = spanOf(node)
  return text.slice(start, end)
}

test.each<[Path, string]>([
  [['type'], 'page'],
  [['figures', 0, 'id'], 'a'],
  [['figures', 0, 'label', 'fi'], "'Yksi, kaksi'"],
  [['figures', 0, 'label'], "{fi: 'Yksi, kaksi', sv: Ett}"],
  [['related', 1], 'y'],
])('%j stands where it is written, without what follows', (path, written) => {
  expect(cut(path)).toBe(written)
})

test.each<[Path]>([[['no']], [['type', 'x']], [['related', 2]], [['figures', 'id']]])(
  '%j is not there',
  (path) => {
    expect(cut(path)).toBeUndefined()
  },
)

test('a way leads into a map or a list', () => {
  const root = rootOf(text)
  expect(parentAt(root, ['figures', 0, 'id'])?.toJSON()).toMatchObject({ id: 'a' })
  expect(parentAt(root, ['related', 5])?.toJSON()).toEqual(['x', 'y'])
  expect(parentAt(root, ['type', 'x'])).toBeUndefined()
})

test('a value without a place is a fault of ours', () => {
  expect(() => spanOf(undefined)).toThrow('A value without a place')
})

test('a file that cannot be read is told of, and an empty one has nothing', () => {
  expect(() => rootOf('a: b: c\n')).toThrow('Nested mappings')
  expect(() => dataOf('a: [b\n')).toThrow()
  expect(rootOf('')).toBeNull()
  expect(dataOf('')).toBeUndefined()
  expect(dataOf('# vain huomautus\n')).toBeUndefined()
})

test('data are plain values, also of another text right after', () => {
  expect(dataOf('a: 1\n')).toEqual({ a: 1 })
  expect(dataOf('a: 2\n')).toEqual({ a: 2 })
  expect(dataOf('päivä: 2026-11-22\non: no\n')).toEqual({ päivä: '2026-11-22', on: 'no' })
})

describe('lines', () => {
  const lines = 'yksi\n  - kaksi\n\nkolme'
  test('the start of a line', () => {
    expect([0, 3, 5, 9].map((at) => lineStart(lines, at))).toEqual([0, 0, 5, 5])
  })

  test('the line after, with its empty lines', () => {
    expect(lineAfter(lines, 4)).toBe(5)
    expect(lines.slice(lineAfter(lines, 14))).toBe('\nkolme')
    expect(lineAfter(lines, lines.length)).toBe(lines.length)
  })

  test('an indent has blanks for the hyphens', () => {
    expect(indentAt(lines, lines.indexOf('kaksi'))).toBe('    ')
    expect(indentAt(lines, 0)).toBe('')
  })
})
