/** Publishing stops before anything moves where something is open, and says why. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { isPublishable } from '#lib/edit/publish/candidate'
import { goLive, recoverPublication } from '#lib/edit/publish/move'
import { type Progress, readProgress } from '#lib/edit/publish/progress'
import { startPublishing } from '#lib/edit/publish/publish'
import { addConflicts } from '#lib/edit/publish/settled'
import { removeTree } from '#lib/edit/publish/tree'
import { type Change, dropChange, startChange } from '#lib/edit/store/changes'
import { writeText } from '#lib/edit/store/files'
import type { Repository } from '#lib/edit/store/repository'
import { liveMark } from '#lib/tree/live-mark'
import { aino, changeOf, edit, editedSite, repositoryOf, textIn } from '#tests/support/edited-site'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

/** Publishes, and waits for how it ends. */
async function published(repo: Repository, change: Change): Promise<Progress | undefined> {
  startPublishing(repo, change, aino)
  const state = () => readProgress(repo, change.id)?.state
  await vi.waitUntil(() => state() !== 'running', { timeout: 20_000 })
  return readProgress(repo, change.id)
}

test('a change with a mistake stops at the check', async () => {
  const { repo, run } = await editedSite()
  const before = run('rev-parse', 'main')
  const change = await startChange(repo, 'Virhe', aino)
  edit(change, 'home/index.fi.md', 'title: Etusivu', 'title: Hankkeet')
  writeText(change.content, 'home/facts.yaml', 'type: etusivu\n')
  expect(await published(repo, change)).toMatchObject({
    title: 'Virhe',
    by: aino.name,
    step: 'check',
    state: 'failed',
    reason: 'mistakes',
  })
  expect(run('rev-parse', 'main')).toBe(before)
})

test('a change with a place to choose stops before, and one that is gone is told of', async () => {
  const { repo } = await editedSite()
  const change = await startChange(repo, 'Kaksi', aino)
  const file = 'home/index.fi.md'
  addConflicts(repo, change.id, [{ file, pieces: [], theirs: '', with: 'main' }])
  expect(await published(repo, change)).toMatchObject({ step: 'merge', reason: 'conflicts' })
  await dropChange(repo, change.id)
  expect(await published(repo, change)).toMatchObject({ step: 'merge', reason: 'noChange' })
})

test('a publication that is on its way is not begun again', async () => {
  const repo = repositoryOf()
  const change = changeOf()
  startPublishing(repo, change, aino)
  const first = readProgress(repo, change.id)
  startPublishing(repo, { ...change, title: 'Toinen' }, aino)
  expect(readProgress(repo, change.id)).toEqual(first)
  await vi.waitUntil(() => readProgress(repo, change.id)?.state === 'failed')
})

test('what was changed in both languages is agreed, and a new address is written down', () => {
  const files = { 'addresses.txt': '/fi home\n' }
  const change = changeOf(files)
  edit(change, 'home/index.fi.md', 'Summary of Etusivu', 'Uusi tiivistelmä')
  edit(change, 'home/index.sv.md', 'Summary of Framsida', 'Ny sammanfattning')
  const before = textIn(change, 'home/agreed.yaml')
  expect(isPublishable(change)).toBe(true)
  expect(textIn(change, 'home/agreed.yaml')).not.toBe(before)
  expect(textIn(change, 'addresses.txt')).toContain('/sv/projekt projects\n')
})

test('what was changed in one language, or is wrong, is not published, and nothing is written', () => {
  const change = changeOf()
  edit(change, 'home/facts.yaml', 'type: home', 'type: home\nfigures: 3')
  const before = textIn(change, 'home/agreed.yaml')
  expect(isPublishable(change)).toBe(false)
  expect(textIn(change, 'home/agreed.yaml')).toBe(before)
  expect(existsSync(path.join(change.content, 'addresses.txt'))).toBe(false)
})

/** A project with a tree that is served and, beside it, one that was made. */
function project(): { folder: string; tree: string; candidate: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'editor-live-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(path.join(folder, '.build'))
  const tree = path.join(folder, 'out')
  vi.stubEnv('OUT_DIR', tree)
  const candidate = `${tree}-candidate`
  for (const [place, text] of [
    [tree, 'vanha'],
    [candidate, 'uusi'],
  ] as const) {
    mkdirSync(place)
    writeFileSync(path.join(place, 'page.html'), text)
  }
  return { folder, tree, candidate }
}

const page = (tree: string) => readFileSync(path.join(tree, 'page.html'), 'utf8')

test('the tree that was made takes the place of the served one, with the mark that it is to be served', async () => {
  const repo = repositoryOf()
  const { folder, tree, candidate } = project()
  writeFileSync(path.join(repo.home, 'moving.json'), '{}')
  await goLive(repo, folder, { commit: 'c'.repeat(40), main: 'm' })
  expect([page(tree), liveMark(tree)]).toEqual(['uusi', 'c'.repeat(40)])
  expect(existsSync(candidate)).toBe(false)
  expect(existsSync(path.join(repo.home, 'moving.json'))).toBe(false)
})

test('without a new tree the served one stays, unmarked', async () => {
  const { folder, tree } = project()
  removeTree()
  await goLive(repositoryOf(), folder, { commit: 'c', main: 'm' })
  expect([page(tree), liveMark(tree)]).toEqual(['vanha', undefined])
})

test('a start after a kill puts the tree in place that main has moved to, and no other', async () => {
  const { repo, run } = await editedSite()
  const { folder, tree } = project()
  const journal = path.join(repo.home, 'moving.json')
  const commit = run('rev-parse', 'main')
  writeFileSync(journal, JSON.stringify({ commit: 'd'.repeat(40), main: commit }))
  await recoverPublication(repo, folder)
  expect([page(tree), existsSync(journal)]).toEqual(['vanha', false])
  writeFileSync(journal, JSON.stringify({ commit, main: commit }))
  await recoverPublication(repo, folder)
  expect([page(tree), liveMark(tree), existsSync(journal)]).toEqual(['uusi', commit, false])
})
