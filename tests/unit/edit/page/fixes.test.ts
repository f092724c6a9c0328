/** Mends of one click: what is proposed, and where it is put. */
import { expect, test } from 'vitest'
import type { Finding } from '#lib/edit/page/findings'
import { fixesOf, withMend } from '#lib/edit/page/fixes'

const finding: Finding = {
  id: 'unknownFact',
  severity: 'error',
  message: '',
  file: 'a/index.fi.md',
  key: 'a',
  pane: 'fi',
  field: 'body',
  line: 1,
  column: 1,
  length: 2,
  values: { found: '49' },
}

const proposed = (more: Partial<Finding>) =>
  fixesOf({ ...finding, ...more }, 'fi').map((fix) =>
    'replace' in fix ? `> ${fix.replace}` : `+ ${fix.figure}`,
  )

test.each<[Record<string, string>, string[]]>([
  [{ found: '49', near: '48 (asiakkaat)' }, ['> 48', '+ 49']],
  [{ found: '49', write: '50', near: '48' }, ['> 50', '> 48', '+ 49']],
  [{ found: '49', near: 'none' }, ['+ 49']],
  [{ found: '49', near: '49' }, ['+ 49']],
  [{ found: 'xx', near: 'yy' }, ['> yy']],
])('of %j these are proposed: %j', (values, fixes) => {
  expect(proposed({ values })).toEqual(fixes)
})

test('a hard space of the facts is an ordinary one in a text', () => {
  const values = { found: '49 501', near: '49\u00a0500 (kunder)' }
  expect(proposed({ values, length: 6 })).toEqual(['> 49 500', '+ 49 501'])
})

test('what does not stand there whole is not replaced', () => {
  expect(proposed({ length: 1, values: { found: '49', near: '48' } })).toEqual(['+ 49'])
})

test('only a text is mended, and only a figure goes to the facts', () => {
  expect(proposed({ pane: 'facts' })).toEqual([])
  expect(proposed({ field: 'title' })).toEqual([])
  expect(proposed({ id: 'brokenLink', values: { found: 'aa', near: 'bb' } })).toEqual(['> bb'])
  expect(proposed({ values: { found: '2.5.2026', near: 'none' }, length: 8 })).toEqual([
    '+ 2.5.2026',
  ])
  expect(proposed({ values: { found: 'viisi', near: 'none' }, length: 5 })).toEqual([])
})

test('a mend replaces what was found, at its place alone', () => {
  const body = '48 ja 48\n48 ja 48'
  const place = { line: 2, column: 7, found: '48', replace: '49' }
  expect(withMend(body, place)).toBe('48 ja 48\n48 ja 49')
  expect(withMend(body, { ...place, column: 6 })).toBe(body)
  expect(withMend(body, { ...place, line: 3 })).toBe(body)
  expect(withMend(body, { ...place, line: Number.NaN })).toBe(body)
  expect(withMend(body, { ...place, replace: '$& $1' })).toBe('48 ja 48\n48 ja $& $1')
})
