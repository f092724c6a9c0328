/** Working copies have the content of a commit and nothing else. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startChange } from '#lib/edit/store/changes'
import { addCopy, copyOf, publishedContent, removeCopy } from '#lib/edit/store/copies'
import { publishedCommit } from '#lib/edit/store/repository'
import { aino, edit, editedSite, publishChange } from '#tests/support/edited-site'

test('a copy has the content alone, at its commit, on a branch where one is named', async () => {
  const { folder, repo, run } = await editedSite()
  writeFileSync(path.join(folder, 'README.md'), 'read\n')
  run('add', '--all')
  run('commit', '--quiet', '--message=Muuta')
  run('rm', '-r', '--quiet', 'content/projects')
  run('commit', '--quiet', '--message=Pois')
  const place = path.join(repo.home, 'kokeilu')
  await addCopy(repo, place, run('rev-parse', 'HEAD^'), 'haara')
  expect(readdirSync(path.join(place, 'content')).sort()).toEqual(['home', 'projects'])
  expect(existsSync(path.join(place, 'lib'))).toBe(false)
  expect(run('rev-parse', 'haara')).toBe(run('rev-parse', 'HEAD^'))
})

test('a copy goes with its edits, and one that is not there can be removed', async () => {
  const { repo, run } = await editedSite()
  const place = path.join(repo.home, 'kokeilu')
  await addCopy(repo, place, run('rev-parse', 'HEAD'))
  writeFileSync(path.join(place, 'content', 'home', 'index.fi.md'), 'x')
  await removeCopy(repo, place)
  expect(existsSync(place)).toBe(false)
  await removeCopy(repo, place)
  expect(run('worktree', 'list').split('\n')).toHaveLength(1)
})

test('a copy whose folder somebody has removed is made again', async () => {
  const { repo, run } = await editedSite()
  const commit = run('rev-parse', 'HEAD')
  const content = await copyOf(repo, 'kokeilu', commit)
  await removeCopy(repo, path.dirname(content))
  expect(await copyOf(repo, 'kokeilu', commit)).toBe(content)
  expect(existsSync(path.join(content, 'home', 'facts.yaml'))).toBe(true)
})

test('a copy follows to another commit, and what stood in it otherwise goes', async () => {
  const { folder, repo, run } = await editedSite()
  const first = run('rev-parse', 'HEAD')
  const content = await copyOf(repo, 'kokeilu', first)
  writeFileSync(path.join(content, 'home', 'facts.yaml'), 'jotain muuta\n')
  writeFileSync(path.join(folder, 'content', 'home', 'facts.yaml'), 'type: home\norder: 1\n')
  run('commit', '--quiet', '--all', '--message=Uusi')
  await copyOf(repo, 'kokeilu', run('rev-parse', 'HEAD'))
  expect(readFileSync(path.join(content, 'home', 'facts.yaml'), 'utf8')).toContain('order: 1')
  await copyOf(repo, 'kokeilu', first)
  expect(readFileSync(path.join(content, 'home', 'facts.yaml'), 'utf8')).toBe('type: home\n')
})

test('many who ask at once for what is published get it, and the newest afterwards', async () => {
  const { repo } = await editedSite()
  const change = await startChange(repo, 'Sana', aino)
  const asked = await Promise.all(Array.from({ length: 4 }, () => publishedContent(repo)))
  expect(new Set(asked).size).toBe(1)
  edit(change, 'home/index.fi.md', 'Etusivu', 'Alkusivu')
  const commit = await publishChange(repo, change)
  const content = await publishedContent(repo)
  expect(await publishedCommit(repo)).toBe(commit)
  expect(readFileSync(path.join(content, 'home/index.fi.md'), 'utf8')).toContain('Alkusivu')
})
