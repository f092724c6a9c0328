/** A sent form is written file by file: what was not sent stays. */
import { expect, test } from 'vitest'
import { readPageFiles } from '#lib/edit/page/page-files'
import { savePageForm, textFormOf } from '#lib/edit/page/save'
import { openConflicts } from '#lib/edit/publish/settled'
import { type Change, changedFiles, startChange } from '#lib/edit/store/changes'
import { aino, edit, editedSite, formOf, textIn } from '#tests/support/edited-site'
import { textFile } from '#tests/support/site-folder'

const fi = 'home/index.fi.md'
const sv = 'home/index.sv.md'

async function started() {
  const site = await editedSite({
    [fi]: textFile('Etusivu', '\nYksi.\n\nKaksi.\n'),
    [sv]: textFile('Framsida', '\nEtt.\n\nTvå.\n'),
  })
  return { ...site, change: await startChange(site.repo, 'Teksti', aino) }
}

/** The versions that a form shows. */
async function versions({ content }: Change): Promise<Record<string, string>> {
  const files = await readPageFiles(content, 'home')
  if (!files) throw new Error('There is no page')
  const { texts, facts } = files
  return {
    'version.fi': texts.fi.version,
    'version.sv': texts.sv.version,
    'version.facts': facts.version,
  }
}

test('both languages and the facts are written at once', async () => {
  const { repo, change } = await started()
  const form = formOf({
    ...(await versions(change)),
    'fi.title': 'Alkusivu',
    'sv.body': 'Ett.\r\n\r\nNytt.\r\n',
    'facts.order': '3',
  })
  expect(await savePageForm(repo, change, 'home', form)).toBe(0)
  expect(textIn(change, fi)).toBe(
    textFile('Alkusivu', '\nYksi.\n\nKaksi.\n').replace(
      'Summary of Alkusivu',
      'Summary of Etusivu',
    ),
  )
  expect(textIn(change, sv)).toBe(textFile('Framsida', '\nEtt.\n\nNytt.\n'))
  expect(textIn(change, 'home/facts.yaml')).toBe('type: home\norder: 3\n')
})

test('a form without the version of a file leaves the file alone', async () => {
  const { repo, change } = await started()
  const { 'version.sv': version = '' } = await versions(change)
  const form = formOf({
    'version.sv': version,
    'fi.title': 'X',
    'facts.order': '3',
    'sv.title': 'Ny',
  })
  await savePageForm(repo, change, 'home', form)
  expect(await changedFiles(change)).toEqual([sv])
})

test('a form in which nothing has changed writes nothing', async () => {
  const { repo, change } = await started()
  const form = formOf({
    ...(await versions(change)),
    'fi.title': 'Etusivu',
    'fi.body': 'Yksi.\r\n\r\nKaksi.',
  })
  expect(await savePageForm(repo, change, 'home', form)).toBe(0)
  expect(await changedFiles(change)).toEqual([])
})

test('what a colleague wrote at the same place is counted, told, and not written over', async () => {
  const { repo, change } = await started()
  const seen = await versions(change)
  edit(change, fi, 'Kaksi', 'Bon')
  edit(change, sv, 'Ett', 'Första')
  const form = formOf({ ...seen, 'fi.body': 'Yksi.\n\nAinon.', 'sv.body': 'Ett.\n\nAndra.' })
  expect(await savePageForm(repo, change, 'home', form)).toBe(1)
  expect(openConflicts(repo, change.id)).toMatchObject([{ file: fi, with: 'colleague' }])
  expect(textIn(change, fi)).toContain('Bon.')
  expect(textIn(change, sv)).toContain('Första.\n\nAndra.')
})

test('a mend that was asked for is made in the text that was sent', async () => {
  const { repo, change } = await started()
  const form = formOf({
    ...(await versions(change)),
    'fi.body': 'Yksi.\r\n\r\nKaksi  ja 49.',
    'sv.body': 'Ett.\r\n\r\nTvå.',
    mend: 'fi\tbody\t3\t11\t49\t48',
  })
  await savePageForm(repo, change, 'home', form)
  expect(textIn(change, fi)).toContain('\nKaksi  ja 48.\n')
  expect(await changedFiles(change)).toEqual([fi])
})

test('a mend of what does not stand there changes nothing else', async () => {
  const { repo, change } = await started()
  const form = formOf({
    ...(await versions(change)),
    'fi.body': 'Yksi.\n\nKolme.',
    mend: 'fi\tbody\t3\t1\tKaksi\tNeljä',
  })
  await savePageForm(repo, change, 'home', form)
  expect(textIn(change, fi)).toContain('\nKolme.\n')
})

test('a box that was shown and is not ticked is an answer; one that was not shown is none', () => {
  expect(textFormOf(formOf({ 'fi.title': 'A' }), 'fi')).toEqual({ title: 'A' })
  expect(textFormOf(formOf({ 'shown.fi.draft': '1' }), 'fi')).toEqual({ draft: '' })
  expect(textFormOf(formOf({ 'shown.fi.draft': '1', 'fi.draft': 'true' }), 'fi')).toEqual({
    draft: 'true',
  })
  expect(textFormOf(formOf({ 'sv.title': 'A', 'fi.other': 'x' }), 'fi')).toEqual({})
})

test('a file in the place of a text is no text', () => {
  const form = new FormData()
  form.set('fi.body', new File(['x'], 'x.md'))
  expect(textFormOf(form, 'fi')).toEqual({})
})
