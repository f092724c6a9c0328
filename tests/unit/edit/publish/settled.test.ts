/** Places where two people wrote otherwise are there until somebody has chosen, and are asked about once. */
import { expect, test } from 'vitest'
import { resolveFile } from '#lib/edit/publish/resolve'
import {
  addConflicts,
  forgetConflicts,
  isSettled,
  type OpenConflict,
  openConflicts,
  settle,
} from '#lib/edit/publish/settled'
import { conflictViews } from '#lib/edit/views/conflicts'
import { changeOf, formOf, repositoryOf, textIn } from '#tests/support/edited-site'

const file = 'home/index.fi.md'
const theirs = 'a'.repeat(64)
const conflict: OpenConflict = {
  file,
  theirs,
  with: 'main',
  pieces: [
    { text: 'Alku.\n\n' },
    { mine: 'Minun.\n', before: 'Vanha.\n', theirs: 'Heidän.\n' },
    { text: '\nVäli.\n\n' },
    { mine: 'Omani.\n', before: '', theirs: '' },
  ],
}

test('conflicts of a change are its own, and are kept', () => {
  const repo = repositoryOf()
  addConflicts(repo, 'a', [conflict])
  expect(openConflicts(repo, 'a')).toEqual([conflict])
  expect(openConflicts(repo, 'b')).toEqual([])
})

test('a newer conflict of a file takes the place of the old one', () => {
  const repo = repositoryOf()
  const newer = { ...conflict, theirs: 'b'.repeat(64) }
  const other = { ...conflict, file: 'home/index.sv.md' }
  addConflicts(repo, 'a', [conflict, other])
  addConflicts(repo, 'a', [newer])
  expect(openConflicts(repo, 'a')).toEqual([other, newer])
})

test('what was chosen once is not asked again, but of another version', () => {
  const repo = repositoryOf()
  addConflicts(repo, 'a', [conflict])
  expect(isSettled(repo, 'a', file, theirs)).toBe(false)
  settle(repo, 'a', conflict)
  expect(openConflicts(repo, 'a')).toEqual([])
  expect(isSettled(repo, 'a', file, theirs)).toBe(true)
  expect(isSettled(repo, 'a', file, 'b'.repeat(64))).toBe(false)
  forgetConflicts(repo, 'a')
  expect(isSettled(repo, 'a', file, theirs)).toBe(false)
})

test.each([
  ['mine', 'mine', 'Alku.\n\nMinun.\n\nVäli.\n\nOmani.\n'],
  ['theirs', 'theirs', 'Alku.\n\nHeidän.\n\nVäli.\n\n'],
  ['both', 'theirs', 'Alku.\n\nHeidän.\n\nMinun.\n\nVäli.\n\n'],
  ['theirs', 'mine', 'Alku.\n\nHeidän.\n\nVäli.\n\nOmani.\n'],
  ['<script>', '', 'Alku.\n\nMinun.\n\nVäli.\n\nOmani.\n'],
])('chosen %j and %j, the file is as chosen, place by place', async (one, other, text) => {
  const repo = repositoryOf()
  const change = changeOf()
  addConflicts(repo, change.id, [conflict])
  await resolveFile(repo, change, formOf({ file, 'piece.1': one, 'piece.3': other }))
  expect(textIn(change, file)).toBe(text)
  expect(openConflicts(repo, change.id)).toEqual([])
})

test('a form of a file that is not open writes nothing', async () => {
  const repo = repositoryOf()
  const change = changeOf()
  const before = textIn(change, file)
  addConflicts(repo, change.id, [{ ...conflict, file: 'home/index.sv.md' }])
  for (const given of [file, '../x.md', ''])
    await resolveFile(repo, change, formOf({ file: given, 'piece.1': 'theirs' }))
  expect(textIn(change, file)).toBe(before)
  expect(openConflicts(repo, change.id)).toHaveLength(1)
})

test('places are shown in order, with whose text is whose', () => {
  const repo = repositoryOf()
  addConflicts(repo, 'a', [conflict, { ...conflict, file: 'links.yaml', with: 'colleague' }])
  const [page, shared] = conflictViews(repo, 'a', 'fi')
  expect(page).toMatchObject({ file, title: 'home: Suomi' })
  expect(page?.places.map(({ name, number }) => [name, number])).toEqual([
    ['piece.1', 1],
    ['piece.3', 2],
  ])
  expect(page?.places[0]?.choices).toEqual([
    { value: 'mine', label: 'Tämän muutoksen teksti', text: 'Minun.' },
    { value: 'theirs', label: 'Julkaistu teksti', text: 'Heidän.' },
    { value: 'both', label: 'Molemmat', text: 'Heidän.\n\nMinun.' },
  ])
  expect(shared?.title).toBe('Yhteiset luettelot: Tiedot')
  expect(shared?.places[0]?.choices[1]?.label).toBe('Toisen kirjoittama teksti')
})
