/** Mends of one click: what is proposed, and where it is put. */
import { expect, test } from 'vitest'
import type { Finding } from '#lib/edit/page/findings'
import { fixesOf } from '#lib/edit/page/fixes'
import { mendedForm, withMend } from '#lib/edit/page/mend-form'
import { type LinkPage, nearPages } from '#lib/edit/page/near-pages'
import { formOf } from '#tests/support/edited-site'

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
  text: '49',
  values: { found: '49' },
}

const pages: LinkPage[] = [
  { key: 'projects/siepp', title: 'SIEPP', address: '/fi/hankkeet/siepp' },
  { key: 'projects/handu', title: 'Duunia', address: '/fi/hankkeet/hankinnoista-duunia' },
  { key: 'home', title: 'Etusivu', address: '/fi' },
]

const proposed = (more: Partial<Finding>) =>
  fixesOf({ ...finding, ...more }, 'fi', pages).map((fix) => {
    if ('replace' in fix) return `> ${fix.replace}`
    return 'fact' in fix ? `+ ${fix.fact.list} ${fix.fact.value}` : `= ${fix.list}`
  })

test.each<[Record<string, string>, string[]]>([
  [{ found: '49', near: '48 (asiakkaat)' }, ['> 48', '+ figures 49']],
  [{ found: '49', write: '50', near: '48' }, ['> 50', '> 48', '+ figures 49']],
  [{ found: '49', near: 'none' }, ['+ figures 49']],
  [{ found: '49', near: '49' }, ['+ figures 49']],
])('of %j these are proposed: %j', (values, fixes) => {
  expect(proposed({ values })).toEqual(fixes)
})

test('a hard space of the facts is an ordinary one in a text', () => {
  const values = { found: '49 501', near: '49\u00a0500 (kunder)' }
  expect(proposed({ values, text: '49 501' })).toEqual(['> 49 500', '+ figures 49501'])
})

test('what does not stand there whole is not replaced', () => {
  expect(proposed({ text: '', values: { found: '49', near: '48' } })).toEqual(['+ figures 49'])
})

test('a date is added to the dates, and a unit beside a figure is its own', () => {
  const dated = { text: '2.5.2026', values: { found: '2.5.2026', near: 'none' } }
  expect(proposed(dated)).toEqual(['+ dates 2026-05-02'])
  const [fix] = fixesOf({ ...finding, text: '12 kuukautta' }, 'fi')
  expect(fix).toMatchObject({ fact: { value: '12', unit: 'months' } })
})

test('a field is mended as a text is; what the facts say is no new figure', () => {
  expect(proposed({ field: 'title', id: 'rawMarkup', values: { write: '50' } })).toEqual(['> 50'])
  expect(proposed({ pane: 'facts', id: 'badDate', values: { write: '50' } })).toEqual(['> 50'])
  expect(proposed({ pane: 'facts' })).toEqual([])
})

test('what has a list of its own leads to it', () => {
  expect(proposed({ id: 'phoneInText', values: {} })).toEqual(['= contacts'])
  expect(proposed({ id: 'codeInText', values: {} })).toEqual(['= phrases'])
})

test('a fence that is missing, and a proposal that was cut, replace nothing', () => {
  expect(proposed({ id: 'readOtherwise', values: { kind: 'fence', write: '```' } })).toEqual([])
  expect(proposed({ id: 'rawMarkup', values: { write: 'liian pitkä…' } })).toEqual([])
})

test.each([
  ['projects/sieppi', ['projects/siepp']],
  ['siepp', ['projects/siepp']],
  ['/fi/hankkeet/siepp', ['projects/siepp']],
  ['/fi/hankkeet/siepp/', ['projects/siepp']],
  ['../handu/index.sv.md', ['projects/handu']],
  ['hankinnoista-duunja', ['projects/handu']],
  ['aivan/muuta-kuin-muut', []],
])('the link %s may mean %j', (url, keys) => {
  expect(nearPages(url, pages).map(({ key }) => key)).toEqual(keys)
  const fixes = proposed({ id: 'deadLink', text: url, values: { url } })
  expect(fixes).toEqual(keys.map((key) => `> ${key}`))
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

test('without script the button sends the mend with the form', () => {
  const text = ['fi', 'body', 2, 1, '48', '49'].join('\t')
  const made = mendedForm(formOf({ 'fi.body': 'Yksi\r\n48', mend: text }))
  expect(made.get('fi.body')).toBe('Yksi\n49')
  const field = ['facts', 'period.end', 1, 1, '31.1.2020', '2020-01-31'].join('\t')
  const facts = formOf({ 'facts.period.end': '31.1.2020', mend: field })
  expect(mendedForm(facts).get('facts.period.end')).toBe('2020-01-31')
  const none = formOf({ 'fi.body': 'Yksi', mend: 'x' })
  expect(mendedForm(none).get('fi.body')).toBe('Yksi')
})
