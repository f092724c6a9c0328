/** Changes: what each is called, in which order they are listed, and what becomes of them. */
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import {
  allChanges,
  changedFiles,
  dropChange,
  findChange,
  keepChange,
  renameChange,
  startChange,
} from '#lib/edit/store/changes'
import { removeFile, writeBytes, writeText } from '#lib/edit/store/files'
import { aino, bo, edit, editedSite } from '#tests/support/edited-site'

test('a change is known by its day, and the newest is first', async () => {
  const { repo } = await editedSite()
  vi.stubEnv('SITE_NOW', '2026-11-20T23:30:00+02:00')
  const old = await startChange(repo, 'Vanha', aino)
  vi.stubEnv('SITE_NOW', '2026-11-21T00:30:00+02:00')
  const recent = await startChange(repo, 'Uusi', bo)
  vi.unstubAllEnvs()
  expect([old.id.slice(0, 10), recent.id.slice(0, 10)]).toEqual(['2026-11-20', '2026-11-21'])
  expect((await allChanges(repo)).map(({ title }) => title)).toEqual(['Uusi', 'Vanha'])
})

test('a title is one line, not too long, and can be changed', async () => {
  const { repo } = await editedSite()
  const { id } = await startChange(repo, ` Kaksi \n\t riviä ${'x'.repeat(200)}`, aino)
  const title = (await findChange(repo, id))?.title
  expect(title).toMatch(/^Kaksi riviä x+$/)
  expect(title).toHaveLength(120)
  await renameChange(repo, id, 'Uusi "nimi" \\ ; [x]')
  expect(await findChange(repo, id)).toMatchObject({ title: 'Uusi "nimi" \\ ; [x]', author: aino })
})

test('a change without a title has its id for one', async () => {
  const { repo } = await editedSite()
  const change = await startChange(repo, ' ', aino)
  expect(change.title).toBe(change.id)
})

test('files that came, went and changed are told, pictures too, and nothing else', async () => {
  const { repo } = await editedSite()
  const change = await startChange(repo, 'Monta', aino)
  expect(await changedFiles(change)).toEqual([])
  edit(change, 'home/index.fi.md', 'Etusivu', 'Alkusivu')
  writeText(change.content, 'uusi/facts.yaml', 'type: page\n')
  writeBytes(change.content, 'home/kuva.jpg', Buffer.from([1]))
  removeFile(change.content, 'projects/handu/index.sv.md')
  const all = ['home/index.fi.md', 'home/kuva.jpg', 'projects/handu/index.sv.md', 'uusi/facts.yaml']
  expect(await changedFiles(change)).toEqual(all)
  await keepChange(change, aino)
  expect(await changedFiles(change)).toEqual(all)
})

test('what is kept is a commit of who wrote it, and where nothing was written there is none', async () => {
  const { repo, run } = await editedSite()
  const change = await startChange(repo, 'Talteen', aino)
  const log = () => run('log', '--format=%an', `main..change/${change.id}`).split('\n')
  await keepChange(change, bo)
  expect(log()).toEqual([''])
  edit(change, 'home/index.fi.md', 'Etusivu', 'Alkusivu')
  await keepChange(change, bo)
  await keepChange(change, aino)
  expect(log()).toEqual([bo.name])
})

test('a change that is dropped leaves no branch, no folder and no settings', async () => {
  const { repo, run } = await editedSite()
  const change = await startChange(repo, 'Turha', aino)
  edit(change, 'home/index.fi.md', 'Etusivu', 'Alkusivu')
  await dropChange(repo, change.id)
  expect(await findChange(repo, change.id)).toBeUndefined()
  expect(run('branch', '--list', 'change/*')).toBe('')
  expect(existsSync(path.dirname(change.content))).toBe(false)
  expect(run('config', '--list')).not.toContain(change.id)
  await dropChange(repo, change.id)
})

test('a change whose folder somebody has removed is none', async () => {
  const { repo } = await editedSite()
  const change = await startChange(repo, 'Kadonnut', aino)
  rmSync(path.dirname(change.content), { recursive: true })
  expect(await findChange(repo, change.id)).toBeUndefined()
  expect(await allChanges(repo)).toEqual([])
})
