/** A block that was changed in one language alone is asked about at its place, and each is answered by itself. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeAnswers } from '#lib/edit/agreement/answers'
import { givenBy } from '#lib/edit/facts/read-form'
import { findingsIn, inspectChange } from '#lib/edit/page/findings'
import { readPageFiles } from '#lib/edit/page/page-files'
import { isPublishable } from '#lib/edit/publish/candidate'
import type { Change } from '#lib/edit/store/changes'
import { type QuestionView, questionViews } from '#lib/edit/views/question'
import { changeOf, edit, textIn } from '#tests/support/edited-site'
import { type Files, textFile } from '#tests/support/site-folder'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-25T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

const site: Files = {
  'home/index.fi.md': textFile('Etusivu', '\nHyvä kaupunki.\n\nToinen kappale.\n\n- Asia\n'),
  'home/index.sv.md': textFile('Framsida', '\nEn god stad.\n\nEtt annat stycke.\n\n- Sak\n'),
}

async function questions(change: Change): Promise<QuestionView[]> {
  const files = await readPageFiles(change.content, 'home')
  if (!files) throw new Error('No page')
  const findings = findingsIn(change.content, inspectChange(change), 'fi')
  return questionViews(change, files, findings, 'fi')
}

async function answer(change: Change, answers: Record<string, string>, due = ''): Promise<void> {
  const form = new FormData()
  for (const [id, value] of Object.entries(answers)) {
    form.append('question', id)
    form.set(`answer.${id}`, value)
    form.set(`due.${id}`, due)
  }
  await writeAnswers(change, 'home', givenBy(form))
}

const twoChanged = () => {
  const change = changeOf(site)
  edit(change, 'home/index.fi.md', 'Hyvä kaupunki', 'Oikein hyvä kaupunki')
  edit(change, 'home/index.sv.md', 'Sak', 'Saken')
  return change
}

test('where nothing has changed nobody is asked', async () => {
  expect(await questions(changeOf(site))).toEqual([])
})

test('each block that changed in one language is asked about where it stands', async () => {
  const asked = await questions(twoChanged())
  expect(asked.map(({ at, line, legend }) => ({ at, line, legend }))).toEqual([
    {
      at: 'fi.body',
      line: 1,
      legend:
        'Suomenkielinen teksti ”Oikein hyvä kaupunki.” muuttui. Mitä se tarkoittaa ruotsinkieliselle tekstille?',
    },
    {
      at: 'sv.body',
      line: 5,
      legend:
        'Ruotsinkielinen teksti ”Saken” muuttui. Mitä se tarkoittaa suomenkieliselle tekstille?',
    },
  ])
  expect(asked[0]?.answers.map(({ value }) => value)).toEqual(['typo', 'same', 'later'])
  expect(asked[0]?.due).toBe('2026-12-25')
})

test('a title is asked about at its field', async () => {
  const change = changeOf(site)
  edit(change, 'home/index.fi.md', 'title: Etusivu', 'title: Aloitussivu')
  expect((await questions(change)).map(({ at }) => at)).toEqual(['fi.title'])
})

test('a question stays the same while its block is being written', async () => {
  const change = twoChanged()
  const [before] = await questions(change)
  edit(change, 'home/index.fi.md', 'Oikein hyvä', 'Oikein oikein hyvä')
  expect((await questions(change))[0]?.id).toBe(before?.id)
})

test('one answer leaves the other question open, and publishing waits for both', async () => {
  const change = twoChanged()
  const [fi, sv] = await questions(change)
  await answer(change, { [fi?.id ?? '']: 'typo' })
  expect((await questions(change)).map(({ id }) => id)).toEqual([sv?.id])
  expect(isPublishable(change)).toBe(false)
  await answer(change, { [sv?.id ?? '']: 'same' })
  expect(await questions(change)).toEqual([])
  expect(isPublishable(change)).toBe(true)
  expect(textIn(change, 'home/index.fi.md')).toContain('updated: 2026-11-22')
  expect(textIn(change, 'home/index.sv.md')).toContain('updated: 2026-11-25')
})

test('the other language follows later, by a day; then somebody says that it has', async () => {
  const change = changeOf(site)
  edit(change, 'home/index.fi.md', 'Hyvä kaupunki', 'Oikein hyvä kaupunki')
  const [one] = await questions(change)
  await answer(change, { [one?.id ?? '']: 'later' }, '2027-01-31')
  expect(textIn(change, 'home/agreed.yaml')).toContain(
    'behind: {language: sv, since: 2026-11-25, due: 2027-01-31}',
  )
  expect(isPublishable(change)).toBe(true)
  expect((await questions(change)).map(({ id, at }) => [id, at])).toEqual([['behind', 'page']])
  await answer(change, { behind: 'same' })
  expect(textIn(change, 'home/agreed.yaml')).not.toContain('behind:')
  expect(await questions(change)).toEqual([])
})

test('a page that nobody has confirmed is asked about once', async () => {
  const change = changeOf({ ...site, 'home/agreed.yaml': null })
  expect((await questions(change)).map(({ id, at }) => [id, at])).toEqual([['page', 'page']])
  await answer(change, { page: 'same' })
  expect(await questions(change)).toEqual([])
})

test('an answer that is none, or to what nobody asked, changes nothing', async () => {
  const change = twoChanged()
  await answer(change, { 'fi-000000000000': 'typo', page: 'ehkä' })
  expect(await questions(change)).toHaveLength(2)
})
