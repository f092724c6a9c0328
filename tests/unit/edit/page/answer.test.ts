/** Somebody says what a text that was changed in one language means for the other. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerPage } from '#lib/edit/page/answer'
import { findingsIn, inspectChange } from '#lib/edit/page/findings'
import { type Change, startChange } from '#lib/edit/store/changes'
import { dataOf } from '#lib/edit/yaml/nodes'
import { bo, edit, editedSite, formOf, textIn } from '#tests/support/edited-site'
import { textFile } from '#tests/support/site-folder'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-25T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

/** A page whose Finnish text has changed alone. */
async function asked() {
  const site = await editedSite({
    'home/index.fi.md': textFile('Etusivu', '\nYksi.\n'),
    'home/index.sv.md': textFile('Framsida', '\nEtt.\n'),
  })
  const change = await startChange(site.repo, 'Sana', bo)
  edit(change, 'home/index.fi.md', 'Yksi', 'Ensimmäinen')
  return { ...site, change }
}

function questions(change: Change): string[] {
  return findingsIn(change.content, inspectChange(change), 'fi')
    .filter(({ severity }) => severity === 'question')
    .map(({ id }) => id)
}

test('until somebody answers there is a question, also when the answer is none', async () => {
  const { change } = await asked()
  expect(questions(change)).toEqual(['oneChanged'])
  await answerPage(change, 'home', formOf({ answer: 'ehkä' }), bo)
  expect(questions(change)).toEqual(['oneChanged'])
})

test('a slip of the pen is no news: nothing is asked, and the day stays', async () => {
  const { change, run } = await asked()
  await answerPage(change, 'home', formOf({ answer: 'typo' }), bo)
  expect(questions(change)).toEqual([])
  expect(textIn(change, 'home/index.fi.md')).toContain('updated: 2026-11-22')
  expect(run('log', '-1', '--format=%an', `change/${change.id}`)).toBe('Bo Öhman')
})

test('what is the same in both languages is of today', async () => {
  const { change } = await asked()
  await answerPage(change, 'home', formOf({ answer: 'same' }), bo)
  expect(questions(change)).toEqual([])
  expect(textIn(change, 'home/index.fi.md')).toContain('updated: 2026-11-25')
  expect(textIn(change, 'home/index.sv.md')).toContain('updated: 2026-11-22')
})

test.each([
  ['2027-01-15', '2027-01-15'],
  ['huomenna', '2026-12-25'],
  ['', '2026-12-25'],
])('the other language follows later: by %j it is promised for %s', async (given, due) => {
  const { change } = await asked()
  await answerPage(change, 'home', formOf({ answer: 'later', due: given }), bo)
  expect(questions(change)).toEqual([])
  expect(dataOf(textIn(change, 'home/agreed.yaml'))).toMatchObject({
    behind: { language: 'sv', since: '2026-11-25', due },
  })
})

test('an answer of one page says nothing of another', async () => {
  const { change } = await asked()
  edit(change, 'projects/handu/index.sv.md', 'Summary of Projektet', 'Ny')
  await answerPage(change, 'home', formOf({ answer: 'same' }), bo)
  expect(questions(change)).toEqual(['oneChanged'])
})
