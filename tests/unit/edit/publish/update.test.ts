/** A change follows what is published meanwhile: lists, pictures, new files and files that went. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openConflicts } from '#lib/edit/publish/settled'
import { undoCommit } from '#lib/edit/publish/undo'
import { updateChange } from '#lib/edit/publish/update'
import { changedFiles, findChange, startChange } from '#lib/edit/store/changes'
import { removeFile, writeBytes, writeText } from '#lib/edit/store/files'
import { aino, bo, edit, editedSite, publishChange, textIn } from '#tests/support/edited-site'

const addresses = '# Osoitteet\n/fi home\n/sv home\n'

async function twoChanges(files = {}) {
  const site = await editedSite(files)
  const one = await startChange(site.repo, 'Eka', aino)
  const other = await startChange(site.repo, 'Toka', bo)
  return { ...site, one, other }
}

test('nothing published meanwhile, nothing to do', async () => {
  const { repo, run } = await editedSite()
  const change = await startChange(repo, 'Sana', aino)
  edit(change, 'home/index.fi.md', 'Etusivu', 'Alkusivu')
  expect(await updateChange(repo, change, aino)).toEqual([])
  expect(run('rev-parse', `change/${change.id}`)).toBe(run('rev-parse', 'main'))
})

test('lists that only grow have what either has added', async () => {
  const { repo, one, other } = await twoChanges({ 'addresses.txt': addresses })
  edit(one, 'addresses.txt', '/sv home', '/fi/a a\n/sv home')
  edit(other, 'addresses.txt', '/sv home', '/fi/b b\n/sv home')
  await publishChange(repo, one)
  expect(await updateChange(repo, other, bo)).toEqual([])
  expect(textIn(other, 'addresses.txt')).toBe('# Osoitteet\n/fi home\n/fi/b b\n/sv home\n/fi/a a\n')
})

test('a new page of others comes, and a page that they took away goes', async () => {
  const { repo, one, other } = await twoChanges()
  writeText(one.content, 'uusi/facts.yaml', 'type: page\n')
  removeFile(one.content, 'projects/handu/facts.yaml')
  edit(other, 'home/index.fi.md', 'Etusivu', 'Alkusivu')
  await publishChange(repo, one)
  expect(await updateChange(repo, other, bo)).toEqual([])
  expect(textIn(other, 'uusi/facts.yaml')).toBe('type: page\n')
  expect(existsSync(path.join(other.content, 'projects/handu/facts.yaml'))).toBe(false)
  const now = await findChange(repo, other.id)
  expect(now && (await changedFiles(now))).toEqual(['home/index.fi.md'])
})

test('a file that one changed and another took away is asked about', async () => {
  const { repo, one, other } = await twoChanges()
  removeFile(one.content, 'projects/handu/index.fi.md')
  edit(other, 'projects/handu/index.fi.md', 'Hanke', 'Projekti')
  await publishChange(repo, one)
  expect(await updateChange(repo, other, bo)).toMatchObject([
    { file: 'projects/handu/index.fi.md', with: 'main' },
  ])
  expect(textIn(other, 'projects/handu/index.fi.md')).toContain('Projekti')
})

test('pictures of others follow, one that the change has itself stays, and one that went goes', async () => {
  const { repo, one, other } = await twoChanges({ 'home/vanha.jpg': Buffer.from([1, 2]) })
  const bytes = Buffer.from([0, 255, 13, 10])
  writeBytes(one.content, 'home/uusi.jpg', bytes)
  writeBytes(one.content, 'home/sama.png', Buffer.from('heidän'))
  writeBytes(other.content, 'home/sama.png', Buffer.from('minun'))
  removeFile(one.content, 'home/vanha.jpg')
  await publishChange(repo, one)
  expect(await updateChange(repo, other, bo)).toEqual([])
  expect(readFileSync(path.join(other.content, 'home/uusi.jpg'))).toEqual(bytes)
  expect(textIn(other, 'home/sama.png')).toBe('minun')
  expect(existsSync(path.join(other.content, 'home/vanha.jpg'))).toBe(false)
})

test('a picture that was published is taken back with its page, and one that went comes again', async () => {
  const old = Buffer.from([9, 0, 9])
  const { repo, one } = await twoChanges({ 'home/vanha.jpg': old })
  writeBytes(one.content, 'home/uusi.jpg', Buffer.from([1]))
  removeFile(one.content, 'home/vanha.jpg')
  edit(one, 'home/index.sv.md', 'Framsida', 'Startsida')
  const commit = await publishChange(repo, one)
  const undo = await undoCommit(repo, commit, (title) => `Kumotaan: ${title}`, bo)
  expect(undo).toMatchObject({ title: 'Kumotaan: Eka', author: bo })
  expect(existsSync(path.join(undo.content, 'home/uusi.jpg'))).toBe(false)
  expect(readFileSync(path.join(undo.content, 'home/vanha.jpg'))).toEqual(old)
  expect(textIn(undo, 'home/index.sv.md')).toContain('title: Framsida')
  expect(openConflicts(repo, undo.id)).toEqual([])
})

test('addresses that were published stay when their page is taken back', async () => {
  const { repo, one } = await twoChanges({ 'addresses.txt': addresses })
  writeText(one.content, 'uusi/facts.yaml', 'type: page\n')
  edit(one, 'addresses.txt', '/sv home', '/fi/uusi uusi\n/sv home')
  const commit = await publishChange(repo, one)
  const undo = await undoCommit(repo, commit, (title) => title, bo)
  expect(existsSync(path.join(undo.content, 'uusi/facts.yaml'))).toBe(false)
  expect(textIn(undo, 'addresses.txt')).toContain('/fi/uusi uusi')
})
