/** A page in one language gets the other; readers are told of a correction. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addCorrection } from '#lib/edit/page/add-correction'
import { inspectChange } from '#lib/edit/page/findings'
import { translatePage } from '#lib/edit/page/translate-page'
import { removeFile } from '#lib/edit/store/files'
import { changeOf, textIn } from '#tests/support/edited-site'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

const only =
  'type: project\nonly:\n  language: fi\n  reason: {fi: Käännös tulee., sv: Översättningen kommer.}\n  due: 2027-01-31\n'

test('it gets a text, and nothing says any more that there is none', async () => {
  const change = changeOf({ 'projects/handu/facts.yaml': only })
  removeFile(change.content, 'projects/handu/index.sv.md')
  expect(inspectChange(change).problems).toEqual([])
  const given = { locale: 'sv', title: 'Projektet HANDU', summary: 'Ett projekt.' } as const
  await translatePage(change, 'projects/handu', given)
  expect(textIn(change, 'projects/handu/index.sv.md')).toBe(
    '---\ntitle: Projektet HANDU\nslug: projektet-handu\nsummary: Ett projekt.\nupdated: 2026-11-22\n---\n',
  )
  expect(textIn(change, 'projects/handu/facts.yaml')).toBe('type: project\n')
  await translatePage(change, 'projects/handu', { ...given, title: 'Annat' })
  expect(textIn(change, 'projects/handu/index.sv.md')).toContain('title: Projektet HANDU\n')
})

test('a correction stands last among those that there are, with the day of today', async () => {
  const change = changeOf()
  const first = { fi: 'Luku oli väärä.', sv: 'Siffran var fel.' }
  await addCorrection(change, 'projects/handu', { kind: 'correction', text: first })
  await addCorrection(change, 'projects/handu', {
    kind: 'update',
    text: { fi: 'Lisäys: luku.', sv: 'Tillägg: siffra.' },
  })
  expect(textIn(change, 'projects/handu/facts.yaml')).toMatch(
    /corrections:\n {2}- date: 2026-11-22\n[\s\S]*kind: correction[\s\S]*- date: 2026-11-22[\s\S]*kind: update/,
  )
  const problems = inspectChange(change).problems.map(({ id }) => id)
  expect(problems.filter((id) => !/Changed|Agreed/.test(id))).toEqual([])
})
