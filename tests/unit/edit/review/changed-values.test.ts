/** What has changed in a YAML file, value by value. */
import { expect, test } from 'vitest'
import { changedValues } from '#lib/edit/review/changed-values'
import { valueWords } from '#lib/edit/words'

test('the same values written otherwise have not changed', () => {
  const flow = 'label: {fi: Yksi, sv: Ett}\nlist: [a, b]\n'
  const block = '# huomautus\nlist:\n  - a\n  - b\nlabel:\n  fi: "Yksi"\n  sv: Ett\n'
  expect(changedValues(flow, block)).toEqual([])
})

test('a value that came, one that went and one that changed', () => {
  expect(changedValues('a: 1\nb: x\n', 'b: y\nc: true\n')).toEqual([
    { path: 'a', before: '1', after: '' },
    { path: 'b', before: 'x', after: 'y' },
    { path: 'c', before: '', after: 'true' },
  ])
})

test('a new file is all new, and one that went is all gone', () => {
  const text = 'type: page\nperiod: {start: 2026}\n'
  expect(changedValues('', text)).toEqual([
    { path: 'type', before: '', after: 'page' },
    { path: 'period.start', before: '', after: '2026' },
  ])
  expect(changedValues(text, '').map(({ after }) => after)).toEqual(['', ''])
})

test('rows are known by their id, else by their date, else by their number', () => {
  const ids = ['- id: a\n  x: 1\n- id: b\n  x: 2\n', '- id: b\n  x: 2\n- id: a\n  x: 3\n'] as const
  expect(changedValues(...ids)).toEqual([{ path: 'a.x', before: '1', after: '3' }])
  const dates = ['- date: 2026-01-01\n  text: x\n', '- date: 2026-01-01\n  text: y\n'] as const
  expect(changedValues(...dates)).toEqual([{ path: '2026-01-01.text', before: 'x', after: 'y' }])
  const bare = ['- {fi: A}\n- {fi: B}\n', '- {fi: A}\n- {fi: C}\n'] as const
  expect(changedValues(...bare)).toEqual([{ path: '2.fi', before: 'B', after: 'C' }])
})

test('a file that cannot be read has no values', () => {
  expect(changedValues('a: [\n', 'a: 1\n')).toEqual([{ path: 'a', before: '', after: '1' }])
})

test('the way to a value is said in words, and what has none as it is', () => {
  expect(valueWords('figures.customers.value', 'fi')).toBe('Luvut – customers – Luku')
  expect(valueWords('links', 'fi')).toBe('Linkit')
  expect(valueWords('x.y', 'sv')).toBe('x – y')
})
