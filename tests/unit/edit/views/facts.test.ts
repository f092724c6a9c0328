/** Facts as a form shows them. */
import { expect, test } from 'vitest'
import { groups } from '#lib/edit/facts/specs'
import type { Finding } from '#lib/edit/page/findings'
import { groupViews } from '#lib/edit/views/facts'
import { rowTitle } from '#lib/edit/views/row-title'

const around = {
  language: 'fi' as const,
  prefix: 'facts',
  options: (name: string) => [{ value: name, label: name }],
  findings: [] as Finding[],
}

const data = {
  type: 'project',
  figures: [{ id: 'a', label: { fi: 'Työpaikat', sv: 'Jobb' }, value: 1.5, show: true }],
  partners: [{ fi: 'Espoo', sv: 'Esbo' }],
  related: ['projects', 'home'],
}

const finding = (field: string): Finding => ({
  id: 'x',
  severity: 'error',
  message: 'Väärin',
  file: 'a/facts.yaml',
  key: 'a',
  values: {},
  pane: 'facts',
  field,
  line: 1,
  column: 1,
  length: 0,
  text: '',
})

function group(id: string, more: Partial<typeof around> = {}) {
  const [found] = groupViews(
    data,
    groups.filter((one) => one.id === id),
    { ...around, ...more },
  )
  if (!found) throw new Error(`There is no group ${id}`)
  return found
}

test('a row has its title, its fields by their way, and a box that takes it away', () => {
  const [row, empty] = group('figures').rows ?? []
  expect(row).toMatchObject({ title: 'Työpaikat', remove: 'remove.facts.figures.0' })
  expect(row?.fields.map(({ name, value }) => [name, value]).slice(0, 4)).toEqual([
    ['facts.figures.0.label.fi', 'Työpaikat'],
    ['facts.figures.0.label.sv', 'Jobb'],
    ['facts.figures.0.value', '1,5'],
    ['facts.figures.0.min', ''],
  ])
  expect(empty).toMatchObject({ title: '' })
  expect(empty).not.toHaveProperty('remove')
  expect(empty?.fields[0]?.name).toBe('facts.figures.1.label.fi')
})

test('each half of a pair tells its language, also where the row is the pair', () => {
  const [row] = group('partners').rows ?? []
  expect(row?.title).toBe('Espoo')
  expect(row?.fields.map(({ name, lang, label }) => [name, lang, label])).toEqual([
    ['facts.partners.0.fi', 'fi', 'Kumppani'],
    ['facts.partners.0.sv', 'sv', 'Kumppani'],
  ])
})

test('what is chosen of a list, and the list', () => {
  const [related] = group('reading').fields
  expect(related).toMatchObject({
    kind: 'choices',
    values: ['projects', 'home'],
    options: [{ value: 'pages', label: 'pages' }],
  })
})

test('what is wrong stands at its field, opens its group, and of a pair at the first half', () => {
  const findings = [finding('figures.0.value'), finding('figures.0.label')]
  const figures = group('figures', { findings })
  const marked = figures.rows?.[0]?.fields.filter((field) => field.findings.length > 0)
  expect(marked?.map(({ name }) => name)).toEqual([
    'facts.figures.0.label.fi',
    'facts.figures.0.value',
  ])
  expect(figures.isOpen).toBe(true)
  expect(group('partners', { findings }).isOpen).toBe(false)
})

test('a page without facts has only rows to be filled in', () => {
  const views = groupViews({}, groups, around)
  expect(views.flatMap(({ rows }) => rows ?? []).map(({ title }) => title)).toEqual(
    views.filter(({ rows }) => rows).map(() => ''),
  )
})

test.each<[unknown, string]>([
  [{ name: 'Aino', unit: { fi: 'Yksikkö' } }, 'Aino'],
  [{ name: { fi: 'Rahasto', sv: 'Fond' } }, 'Rahasto'],
  [{ title: { fi: 'Linkki', sv: 'Länk' }, id: 'a' }, 'Linkki'],
  [{ unit: { fi: 'Yksikkö' } }, 'Yksikkö'],
  [{ fi: 'Termi', sv: 'Term' }, 'Termi'],
  [{ words: ['a'], means: 'jotain' }, 'jotain'],
  [{ words: ['sverige', 'svensk'], language: 'en' }, 'sverige'],
  [{ id: 'S1' }, 'S1'],
  [{}, ''],
  ['sana', 'sana'],
  [undefined, ''],
])('the title of %j is %j', (item, title) => {
  expect(rowTitle(item, 'fi')).toBe(title)
})
