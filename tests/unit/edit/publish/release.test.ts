/** For a team a command releases what is published; what it cannot release is taken back. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { recoverPublication } from '#lib/edit/publish/move'
import { readProgress } from '#lib/edit/publish/progress'
import { startPublishing } from '#lib/edit/publish/publish'
import { startChange } from '#lib/edit/store/changes'
import { aino, bo, type EditedSite, edit, editedSite } from '#tests/support/edited-site'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

/** A command that writes down what it was asked for, and ends with a code. */
function command({ repo }: EditedSite, code: number): string {
  const file = path.join(repo.home, 'release')
  const line = 'echo "$@" >> "$0.log"; echo "The disk is full."'
  writeFileSync(file, `#!/bin/sh\n${line}\nexit ${code}\n`)
  chmodSync(file, 0o755)
  vi.stubEnv('EDIT_RELEASE', file)
  return `${file}.log`
}

/** A word that is changed in both languages, published by somebody other than its author. */
async function published(site: EditedSite) {
  const change = await startChange(site.repo, 'Tiivistelmä', aino)
  edit(change, 'home/index.fi.md', 'Summary of Etusivu', 'Uusi tiivistelmä')
  edit(change, 'home/index.sv.md', 'Summary of Framsida', 'Ny sammanfattning')
  startPublishing(site.repo, change, bo)
  const progress = () => readProgress(site.repo, change.id)
  await vi.waitUntil(() => progress()?.state !== 'running', { timeout: 20_000 })
  return progress()
}

test('the command gets the commit, which tells who wrote and who published', async () => {
  const site = await editedSite()
  const log = command(site, 0)
  const progress = await published(site)
  expect(progress).toMatchObject({ state: 'done', step: 'live', by: bo.name })
  const commit = site.run('rev-parse', 'main')
  expect(readFileSync(log, 'utf8')).toBe(`${commit}\n`)
  expect(site.run('log', '-1', '--format=%an, %cn')).toBe('Aino Virtanen, Bo Öhman')
  expect(readFileSync(path.join(site.folder, 'content/home/index.sv.md'), 'utf8')).toContain(
    'Ny sammanfattning',
  )
})

test('what it cannot release is not on main either, and what it said is kept', async () => {
  const site = await editedSite()
  command(site, 1)
  const before = site.run('rev-parse', 'main')
  const progress = await published(site)
  expect(progress).toMatchObject({ state: 'failed', reason: 'notReleased' })
  expect(progress?.details).toContain('The disk is full.')
  expect(site.run('rev-parse', 'main')).toBe(before)
  expect(site.run('status', '--porcelain')).toBe('')
  expect(existsSync(path.join(site.repo.home, 'moving.json'))).toBe(false)
})

test('after a kill the next start releases what main has moved to', async () => {
  const site = await editedSite()
  const log = command(site, 0)
  const commit = site.run('rev-parse', 'main')
  writeFileSync(path.join(site.repo.home, 'moving.json'), JSON.stringify({ commit, main: commit }))
  await recoverPublication(site.repo, site.folder)
  expect(readFileSync(log, 'utf8')).toBe(`${commit}\n`)
})
