/** A shared list as a form, and back: what nobody has changed stays byte for byte. */
import { cpSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { givenBy, withGiven } from '#lib/edit/facts/read-form'
import { type SharedList, sharedLists, sharedSpec } from '#lib/edit/facts/shared-specs'
import { inspectChange } from '#lib/edit/page/findings'
import { writeText } from '#lib/edit/store/files'
import type { FieldView } from '#lib/edit/views/form'
import { sharedListNames, sharedListView } from '#lib/edit/views/shared-list'
import { changeOf, textIn } from '#tests/support/edited-site'

/** The site of this repository as a change. */
function wholeSite() {
  vi.stubEnv('SITE_NOW', '2026-11-26T12:00:00+02:00')
  const change = changeOf()
  cpSync('content', change.content, { recursive: true })
  return change
}

function sent(fields: FieldView[]): FormData {
  const form = new FormData()
  for (const { name, kind, value, values } of fields) {
    if (kind === 'check' || kind === 'choices') form.append(`shown.${name}`, '1')
    if (kind === 'choices') for (const one of values) form.append(name, one)
    else if (kind !== 'check' || value === 'true') form.append(name, value.replaceAll('\n', '\r\n'))
  }
  return form
}

test('each list opened and saved stays as it is, and has words for everything that it shows', async () => {
  const change = wholeSite()
  const inspected = inspectChange(change)
  for (const language of ['fi', 'sv'] as const)
    for (const list of sharedLists) {
      const view = await sharedListView(change, list, inspected, language)
      const fields = view.group?.rows?.flatMap((row) => row.fields) ?? []
      const before = textIn(change, `${list}.yaml`)
      const given = givenBy(sent(fields))
      expect(withGiven(before, [sharedSpec(list)], given, `shared-${list}`), list).toBe(before)
      expect(fields.filter(({ label }) => /^[a-z.]*$/.test(label)).map(({ name }) => name)).toEqual(
        [],
      )
      expect(view.group?.rows?.slice(0, -1).filter(({ title }) => title === '')).toEqual([])
    }
  vi.unstubAllEnvs()
})

function saved(list: SharedList, changed: Record<string, string>): string {
  const form = new FormData()
  for (const [name, value] of Object.entries(changed)) form.set(`shared-${list}.${name}`, value)
  const text = readFileSync(`content/${list}.yaml`, 'utf8')
  return withGiven(text, [sharedSpec(list)], givenBy(form), `shared-${list}`)
}

test('one value of a list is one line of its file', () => {
  const before = readFileSync('content/contacts.yaml', 'utf8')
  expect(saved('contacts', { '0.phone': '040 1' })).toBe(
    before.replace("'040 620 5571'", "'040 1'"),
  )
})

test('a new row of a list stands at its end, with an id where rows have one', () => {
  const before = readFileSync('content/links.yaml', 'utf8')
  const count = before.match(/^- id:/gm)?.length ?? 0
  const made = saved('links', {
    [`${count}.title.fi`]: 'Uusi palvelu',
    [`${count}.title.sv`]: 'Ny tjänst',
    [`${count}.url`]: 'https://www.example.org',
  })
  expect(made).toBe(
    `${before}- id: uusi-palvelu\n  title: {fi: Uusi palvelu, sv: Ny tjänst}\n  url: https://www.example.org\n`,
  )
})

test('lists are named in the language of the writer, and what is wrong is told at its list', async () => {
  expect(sharedListNames('fi').map(({ label }) => label)).toContain('Haun synonyymit')
  expect(sharedListNames('sv').map(({ value }) => value)).toEqual([...sharedLists])
  const change = changeOf()
  writeText(change.content, 'links.yaml', '- id: hel\n  title: {fi: Hel, sv: Hel}\n  url: ftp\n')
  const { findings, group, title } = await sharedListView(
    change,
    'links',
    inspectChange(change),
    'fi',
  )
  expect(title).toBe('Linkit')
  expect(findings.map(({ field, pane }) => [pane, field])).toContainEqual(['shared', '0.url'])
  expect(group).toMatchObject({ id: 'links', isOpen: true })
})
