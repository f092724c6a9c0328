/** Who else is at a page is said by name. */
import { expect, test } from 'vitest'
import { startChange } from '#lib/edit/store/changes'
import { arrive } from '#lib/edit/store/presence'
import { colleaguesAt } from '#lib/edit/views/colleagues'
import { aino, bo, edit, editedSite } from '#tests/support/edited-site'

const asAino = { ...aino, language: 'fi' } as const

test('an open change of somebody else that touches the page is said, with the way to it', async () => {
  const { repo } = await editedSite()
  const mine = await startChange(repo, 'Oma', aino)
  const other = await startChange(repo, 'Toisen', bo)
  edit(other, 'home/index.fi.md', 'Etusivu', 'Aloitussivu')
  expect(await colleaguesAt(repo, mine, 'home', asAino)).toEqual([
    {
      text: 'Bo Öhman muokkaa tätä sivua toisessa muutoksessa: Toisen',
      href: `/changes/${other.id}/pages/home`,
    },
  ])
  expect(await colleaguesAt(repo, mine, 'projects', asAino)).toEqual([])
})

test('somebody who writes in the same change is said as long as they are there', () => {
  expect(arrive('muutos', 'home', aino, 0)).toEqual([])
  expect(arrive('muutos', 'home', bo, 5_000)).toEqual([aino])
  expect(arrive('muutos', 'home', aino, 10_000)).toEqual([bo])
  expect(arrive('muutos', 'projects', aino, 10_000)).toEqual([])
  expect(arrive('muutos', 'home', aino, 26_000)).toEqual([])
})
