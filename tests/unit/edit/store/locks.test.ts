/** What git leaves when it is killed half-way holds nobody up, and is never taken from somebody who writes. */
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { candidateOf } from '#lib/edit/publish/candidate'
import { moveMain } from '#lib/edit/publish/move'
import { keepChange, startChange } from '#lib/edit/store/changes'
import { releaseLocks } from '#lib/edit/store/locks'
import { aino, edit, editedSite } from '#tests/support/edited-site'

const text = 'home/index.fi.md'
const [old, fresh] = ['Summary of Etusivu', 'Uusi tiivistelmä']

/** Leaves a lock as old as this. */
function lock(file: string, seconds: number): string {
  writeFileSync(file, '')
  const time = Date.now() / 1000 - seconds
  utimesSync(file, time, time)
  return file
}

test('locks of copies, branches and settings that nobody holds any more are gone at the next start', async () => {
  const { repo, run } = await editedSite()
  const change = await startChange(repo, 'Sana', aino)
  edit(change, text, old, fresh)
  const copy = path.dirname(change.content)
  const git = path.join(repo.home, '..')
  const index = path.join(run('-C', copy, 'rev-parse', '--absolute-git-dir'), 'index.lock')
  const left = [
    index,
    path.join(git, 'config.lock'),
    path.join(git, 'refs', 'heads', 'change', `${change.id}.lock`),
  ].map((file) => lock(file, 120))
  await expect(keepChange(change, aino)).rejects.toThrow('index.lock')
  releaseLocks(repo)
  expect(left.filter(existsSync)).toEqual([])
  await keepChange(change, aino)
  expect(run('-C', copy, 'log', '-1', '--format=%an')).toBe(aino.name)
})

test('a lock that somebody may hold stays: a new one, and that of the working folder', async () => {
  const { repo } = await editedSite()
  const git = path.join(repo.home, '..')
  const held = [lock(path.join(git, 'config.lock'), 5), lock(path.join(git, 'index.lock'), 7_200)]
  releaseLocks(repo)
  expect(held.filter(existsSync)).toEqual(held)
})

test('main does not move while the working folder is locked, which could not follow it', async () => {
  const { repo, run } = await editedSite()
  const change = await startChange(repo, 'Sana', aino)
  edit(change, text, old, fresh)
  const candidate = await candidateOf(repo, change, aino)
  const before = run('rev-parse', 'main')
  lock(path.join(repo.home, '..', 'index.lock'), 5)
  expect(await moveMain(repo, candidate)).toBe('locked')
  expect(run('rev-parse', 'main')).toBe(before)
})
