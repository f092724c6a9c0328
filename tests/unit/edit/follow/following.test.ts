/** A fact changes: every place where the old value stands is shown as it would be, mended at once, or left because somebody says so. */
import { expect, test } from 'vitest'
import { openPlaces, whatFollows } from '#lib/edit/follow/following'
import { mendPlaces } from '#lib/edit/follow/mend'
import type { Place } from '#lib/edit/follow/place'
import { findingsIn, inspectChange } from '#lib/edit/page/findings'
import { isPublishable } from '#lib/edit/publish/candidate'
import { type Change, startChange } from '#lib/edit/store/changes'
import type { Repository } from '#lib/edit/store/repository'
import { aino, edit, editedSite, textIn } from '#tests/support/edited-site'
import { type Files, textFile } from '#tests/support/site-folder'

const facts = `type: project
figures:
  - id: customers
    value: 49500
    about: true
    unit: people
    label: {fi: Asiakkaat, sv: Kunder}
  - id: length
    value: 3
    unit: months
    label: {fi: Kesto, sv: Längd}
period:
  start: 2021-03-01
`

const site: Files = {
  'projects/handu/facts.yaml': facts,
  'projects/handu/index.fi.md': textFile(
    'Hanke',
    'Hanke alkoi 1. maaliskuuta 2021 ja kesti kolme kuukautta.\n\n**Noin 49 500** asiakasta siirtyi.\n',
  ),
  'projects/handu/index.sv.md': textFile(
    'Projektet',
    'Projektet började den 1 mars 2021 och pågick i tre månader.\n\n**Cirka 49 500** kunder övergick.\n',
  ),
  'home/index.fi.md': textFile(
    'Etusivu',
    '[Hankkeessa](projects/handu) oli noin 49 500 asiakasta.\n',
  ),
  'home/index.sv.md': textFile(
    'Framsida',
    '[Projektet](projects/handu) hade cirka 49 500 kunder.\n',
  ),
}

async function started(): Promise<{ repo: Repository; change: Change }> {
  const { repo } = await editedSite(site)
  return { repo, change: await startChange(repo, 'Luku', aino) }
}

async function placesOf(repo: Repository, change: Change): Promise<Place[]> {
  return (await whatFollows(repo, change)).flatMap(({ places }) => places)
}

const said = ({ file, context: { found }, mend }: Place) =>
  `${file}: ${found} → ${mend && 'replace' in mend ? mend.replace : '?'}`

test('nothing follows where no fact has changed', async () => {
  const { repo, change } = await started()
  edit(change, 'projects/handu/index.fi.md', 'siirtyi', 'muutti')
  expect(await whatFollows(repo, change)).toEqual([])
})

test('a figure is mended at once in both languages and on every page that names it', async () => {
  const { repo, change } = await started()
  edit(change, 'projects/handu/facts.yaml', '49500', '47800')
  const places = await placesOf(repo, change)
  expect(places.map(said)).toEqual([
    'home/index.fi.md: 49 500 → 47 800',
    'home/index.sv.md: 49 500 → 47 800',
    'projects/handu/index.fi.md: 49 500 → 47 800',
    'projects/handu/index.sv.md: 49 500 → 47 800',
  ])
  expect(isPublishable(change)).toBe(false)
  const ids = places.map(({ id }) => id)
  await mendPlaces(repo, change, { shown: ids, mend: ids }, aino)
  expect(await placesOf(repo, change)).toEqual([])
  expect(textIn(change, 'projects/handu/index.fi.md')).toContain('**Noin 47 800** asiakasta')
  const left = findingsIn(change.content, inspectChange(change), 'fi')
  expect(left.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(isPublishable(change)).toBe(true)
})

test('dates and numbers in words keep their case', async () => {
  const { repo, change } = await started()
  edit(change, 'projects/handu/facts.yaml', '2021-03-01', '2021-04-15')
  edit(change, 'projects/handu/facts.yaml', 'value: 3', 'value: 12')
  expect((await placesOf(repo, change)).map(said)).toEqual([
    'projects/handu/index.fi.md: kolme → kaksitoista',
    'projects/handu/index.sv.md: tre → tolv',
    'projects/handu/index.fi.md: 1. maaliskuuta 2021 → 15. huhtikuuta 2021',
    'projects/handu/index.sv.md: 1 mars 2021 → 15 april 2021',
  ])
})

test('where the form cannot be kept a writer has to look, and says if it stays', async () => {
  const { repo, change } = await started()
  edit(change, 'projects/handu/facts.yaml', 'value: 3', 'value: 1')
  const places = await placesOf(repo, change)
  expect(places.map(said)).toEqual([
    'projects/handu/index.fi.md: kolme → ?',
    'projects/handu/index.sv.md: tre → ?',
  ])
  await mendPlaces(repo, change, { shown: places.map(({ id }) => id), mend: [] }, aino)
  const followings = await whatFollows(repo, change)
  expect(openPlaces(followings)).toEqual([])
  expect(followings[0]?.places.map(({ isLeft }) => isLeft)).toEqual([true, true])
})

test('a value that was changed twice is known by what texts were made to say', async () => {
  const { repo, change } = await started()
  edit(change, 'projects/handu/facts.yaml', '49500', '47800')
  const ids = (await placesOf(repo, change)).map(({ id }) => id)
  await mendPlaces(repo, change, { shown: ids, mend: ids }, aino)
  edit(change, 'projects/handu/facts.yaml', '47800', '46000')
  expect((await placesOf(repo, change)).map(said)).toContain('home/index.fi.md: 47 800 → 46 000')
})
