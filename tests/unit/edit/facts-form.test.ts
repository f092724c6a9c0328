/** The facts of a page as a form, and back: what nobody has changed stays byte for byte. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { givenBy, withGiven } from '#lib/edit/facts/read-form'
import { groups } from '#lib/edit/facts/specs'
import { givenValue, shownValue } from '#lib/edit/facts/values'
import { groupViews } from '#lib/edit/views/facts'
import type { FieldView, GroupView } from '#lib/edit/views/form'
import { dataOf } from '#lib/edit/yaml/nodes'

const around = { language: 'fi' as const, prefix: 'facts', options: () => [], findings: [] }

function fieldsOf(views: GroupView[]): FieldView[] {
  return views.flatMap(({ fields, rows }) => [
    ...fields,
    ...(rows ?? []).flatMap((row) => row.fields),
  ])
}

/** What a browser sends of the form of a file, with some values changed. */
function sentForm(text: string, changed: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const { name, kind, value, values } of fieldsOf(groupViews(dataOf(text), groups, around))) {
    if (kind === 'check' || kind === 'choices') form.append(`shown.${name}`, '1')
    if (kind === 'choices') for (const one of values) form.append(name, one)
    else if (kind !== 'check' || value === 'true') form.append(name, changed[name] ?? value)
  }
  for (const [name, value] of Object.entries(changed)) form.set(name, value)
  return form
}

function saved(text: string, changed: Record<string, string> = {}): string {
  return withGiven(text, groups, givenBy(sentForm(text, changed)), 'facts')
}

const handu = readFileSync('content/projects/handu/facts.yaml', 'utf8')

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('facts.yaml'),
)

test.each(files)('%s opened and saved stays as it is', (file) => {
  const text = readFileSync(`content/${file}`, 'utf8')
  expect(saved(text)).toBe(text)
})

describe('one value', () => {
  test('a changed figure is a changed line', () => {
    expect(saved(handu, { 'facts.figures.0.value': '9' })).toBe(
      handu.replace('value: 8', 'value: 9'),
    )
  })

  test('a number is read as people write it', () => {
    expect(saved(handu, { 'facts.funding.total': '935 291,50' })).toBe(
      handu.replace('total: 835291', 'total: 935291.5'),
    )
  })

  test('what is no number is left for the check to tell of', () => {
    expect(saved(handu, { 'facts.figures.0.value': 'kahdeksan' })).toContain('value: kahdeksan')
  })

  test('a label changes in one language', () => {
    expect(saved(handu, { 'facts.figures.0.label.sv': 'Piloter' })).toBe(
      handu.replace('sv: Pilotupphandlingar', 'sv: Piloter'),
    )
  })

  test('an emptied field goes', () => {
    expect(saved(handu, { 'facts.funding.code': '' })).toBe(handu.replace('  code: S20319\n', ''))
  })

  test('a box that is not ticked any more goes', () => {
    const form = sentForm(handu)
    form.delete('facts.figures.0.show')
    expect(withGiven(handu, groups, givenBy(form), 'facts')).toBe(
      handu.replace('    source: S13\n    show: true\n', '    source: S13\n'),
    )
  })

  test('a time is the clock in Helsinki, in summer and in winter', () => {
    expect(givenValue('moment', '2026-12-01T09:00')).toBe('2026-12-01T09:00:00+02:00')
    expect(givenValue('moment', '2026-07-01T09:00')).toBe('2026-07-01T09:00:00+03:00')
    expect(shownValue('moment', '2026-07-01T09:00:00+03:00')).toBe('2026-07-01T09:00')
    expect(shownValue('moment', '2026-12-01T07:00:00Z')).toBe('2026-12-01T09:00')
  })
})

describe('lists', () => {
  test('one more and one less of what is chosen', () => {
    const form = sentForm(handu)
    form.delete('facts.links')
    form.append('facts.audience', 'press')
    const text = withGiven(handu, groups, givenBy(form), 'facts')
    expect(text).toBe(
      handu
        .replace('audience: [procurement]', 'audience: [procurement, press]')
        .replace('links: [thl]\n', ''),
    )
  })

  test('a list that was not shown stays', () => {
    expect(withGiven(handu, groups, givenBy(new FormData()), 'facts')).toBe(handu)
  })

  test('the empty row becomes a figure with an id of its own', () => {
    const text = saved(handu, {
      'facts.figures.2.label.fi': 'Uudet työpaikat',
      'facts.figures.2.label.sv': 'Nya arbetsplatser',
      'facts.figures.2.value': '48',
      'facts.figures.2.unit': 'count',
      'facts.figures.2.source': 'S2',
    })
    const lines = [
      '  - id: uudet-tyopaikat',
      '    label: {fi: Uudet työpaikat, sv: Nya arbetsplatser}',
      '    value: 48',
      '    unit: count',
      '    source: S2',
      '',
    ]
    expect(text).toBe(handu.replace('dates:\n', `${lines.join('\n')}dates:\n`))
  })

  test('a row that is marked goes', () => {
    const text = saved(handu, { 'remove.facts.dates.0': '1' })
    expect(dataOf(text)).not.toHaveProperty('dates')
    expect(text).toContain('funding:\n')
  })

  test('a correction is added with its date and both texts', () => {
    const text = saved(handu, {
      'facts.corrections.1.date': '2026-11-26',
      'facts.corrections.1.kind': 'correction',
      'facts.corrections.1.text.fi': 'Luku oli väärin.',
      'facts.corrections.1.text.sv': 'Talet var fel.',
    })
    expect(text).toContain(
      '  - date: 2026-11-26\n    kind: correction\n    text: {fi: Luku oli väärin., sv: Talet var fel.}\n',
    )
  })
})

test('a form shows what the type can have, with words in both languages', () => {
  for (const language of ['fi', 'sv'] as const) {
    const views = groupViews(dataOf(handu), groups, { ...around, language })
    const fields = fieldsOf(views)
    expect(views.map(({ title }) => title).filter((title) => /^[a-z]/.test(title))).toEqual([])
    expect(fields.map(({ label }) => label).filter((label) => /^[a-z.]/.test(label))).toEqual([])
  }
})
