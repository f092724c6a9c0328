/** Several people publish at the same time, and main moves from outside meanwhile: by real commands of git in real folders, nothing is lost. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { movePage } from '#lib/edit/page/move-page'
import { candidateOf } from '#lib/edit/publish/candidate'
import { moveMain, recoverPublication } from '#lib/edit/publish/move'
import { readProgress } from '#lib/edit/publish/progress'
import { startPublishing } from '#lib/edit/publish/publish'
import { resolveFile } from '#lib/edit/publish/resolve'
import { openConflicts } from '#lib/edit/publish/settled'
import { updateChange } from '#lib/edit/publish/update'
import { allChanges, type Change, findChange, startChange } from '#lib/edit/store/changes'
import {
  aino,
  bo,
  type EditedSite,
  edit,
  editedSite,
  formOf,
  textIn,
} from '#tests/support/edited-site'
import { type Files, textFile } from '#tests/support/site-folder'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

/** A site whose publications are released by a command: while it runs it does what is given here. */
async function site(whileReleasing = 'true', files: Files = {}): Promise<EditedSite> {
  const edited = await editedSite(files)
  const file = path.join(edited.repo.home, 'release')
  writeFileSync(file, `#!/bin/sh\n${whileReleasing}\n`)
  chmodSync(file, 0o755)
  vi.stubEnv('EDIT_RELEASE', file)
  return edited
}

async function ended({ repo }: EditedSite, change: Change) {
  const progress = () => readProgress(repo, change.id)
  await vi.waitUntil(() => progress()?.state !== 'running', { timeout: 30_000 })
  return progress()
}

/** Both summaries of a page in other words. */
function sum(change: Change, page: string, [fi, sv]: [string, string], words: string): void {
  edit(change, `${page}/index.fi.md`, `Summary of ${fi}`, `${words} suomeksi`)
  edit(change, `${page}/index.sv.md`, `Summary of ${sv}`, `${words} på svenska`)
}

const home: [string, string] = ['Etusivu', 'Framsida']
const projects: [string, string] = ['Hankkeet', 'Projekt']

test('two publish at once: both are on main, one after the other, and the working folder has both', async () => {
  const edited = await site('sleep 0.3')
  const { repo, run, folder } = edited
  const one = await startChange(repo, 'Eka', aino)
  const other = await startChange(repo, 'Toka', bo)
  sum(one, 'home', home, 'Eka')
  sum(other, 'projects', projects, 'Toka')
  startPublishing(repo, one, aino)
  startPublishing(repo, other, bo)
  expect(await ended(edited, one)).toMatchObject({ state: 'done' })
  expect(await ended(edited, other)).toMatchObject({ state: 'done' })
  expect(run('log', '-2', '--format=%s')).toBe('Toka\nEka')
  for (const [file, words] of [
    ['content/home/index.fi.md', 'Eka suomeksi'],
    ['content/home/index.sv.md', 'Eka på svenska'],
    ['content/projects/index.fi.md', 'Toka suomeksi'],
  ] as const) {
    expect(run('show', `main:${file}`)).toContain(words)
    expect(readFileSync(path.join(folder, file), 'utf8')).toContain(words)
  }
  expect(run('status', '--porcelain')).toBe('')
})

test('two publish the same line at once: the first is on main, the second is asked, and has lost nothing', async () => {
  const edited = await site('sleep 0.3')
  const { repo, run } = edited
  const one = await startChange(repo, 'Eka', aino)
  const other = await startChange(repo, 'Toka', bo)
  sum(one, 'home', home, 'Eka')
  sum(other, 'home', home, 'Toka')
  startPublishing(repo, one, aino)
  startPublishing(repo, other, bo)
  expect(await ended(edited, one)).toMatchObject({ state: 'done' })
  expect(await ended(edited, other)).toMatchObject({ state: 'failed', reason: 'conflicts' })
  expect(run('show', 'main:content/home/index.fi.md')).toContain('Eka suomeksi')
  expect(textIn(other, 'home/index.fi.md')).toContain('Toka suomeksi')
  for (const { file, pieces } of openConflicts(repo, other.id)) {
    const index = pieces.findIndex((piece) => 'mine' in piece)
    await resolveFile(repo, other, formOf({ file, [`piece.${index}`]: 'mine' }))
  }
  startPublishing(repo, other, bo)
  expect(await ended(edited, other)).toMatchObject({ state: 'done' })
  expect(run('show', 'main:content/home/index.sv.md')).toContain('Toka på svenska')
})

test('a fact against a text: who writes the old value is told of it, and main stays whole', async () => {
  const texts = (number: string) => ({
    fi: `\nAsiakkaita on ${number}.\n`,
    sv: `\nKunderna är ${number}.\n`,
  })
  const edited = await site('true', {
    'projects/handu/index.fi.md': textFile('Hanke', texts('70').fi, 'slug: hanke\n'),
    'projects/handu/index.sv.md': textFile('Projektet', texts('70').sv, 'slug: projektet\n'),
    'projects/handu/facts.yaml':
      'type: project\nfigures:\n  - {id: all, value: 70, unit: people, label: {fi: Asiakkaat, sv: Kunder}}\n',
  })
  const { repo, run } = edited
  const fact = await startChange(repo, 'Tieto', aino)
  const text = await startChange(repo, 'Teksti', bo)
  edit(fact, 'projects/handu/facts.yaml', 'value: 70', 'value: 80')
  for (const [locale, more] of [
    ['fi', 'Heitä, siis 70 ihmistä, autetaan.'],
    ['sv', 'De, alltså 70 personer, får hjälp.'],
  ] as const) {
    const file = `projects/handu/index.${locale}.md`
    edit(fact, file, ' 70.', ' 80.')
    edit(text, file, ' 70.\n', ` 70.\n\n${more}\n`)
  }
  startPublishing(repo, fact, aino)
  expect(await ended(edited, fact)).toMatchObject({ state: 'done' })
  const before = run('rev-parse', 'main')
  startPublishing(repo, text, bo)
  expect(await ended(edited, text)).toMatchObject({ state: 'failed' })
  expect(run('rev-parse', 'main')).toBe(before)
  expect(textIn(text, 'projects/handu/index.fi.md')).toContain('Heitä, siis 70 ihmistä')
})

test('what somebody commits between the update and the commit of a publication is not taken back', async () => {
  const { repo, run, folder } = await site()
  const change = await startChange(repo, 'Eka', aino)
  sum(change, 'home', home, 'Eka')
  expect(await updateChange(repo, change, aino)).toEqual([])
  const file = path.join(folder, 'content/projects/index.fi.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('Summary of Hankkeet', 'Muualta'))
  run('commit', '--quiet', '--all', '--message=Muualta')
  const now = await findChange(repo, change.id)
  if (!now) throw new Error('There is no change')
  expect(await moveMain(repo, await candidateOf(repo, now, aino))).toBe('mainMoved')
  expect(run('show', 'main:content/projects/index.fi.md')).toContain('Muualta')
})

test('main moves from outside while a publication is checked: it is begun again on top of that', async () => {
  const edited = await site()
  const { repo, run, folder } = edited
  const change = await startChange(repo, 'Eka', aino)
  sum(change, 'home', home, 'Eka')
  startPublishing(repo, change, aino)
  await vi.waitUntil(() => readProgress(repo, change.id)?.step === 'check', { interval: 1 })
  writeFileSync(path.join(folder, 'README.md'), 'Muualta\n')
  run('add', 'README.md')
  run('commit', '--quiet', '--message=Muualta')
  expect(await ended(edited, change)).toMatchObject({ state: 'done' })
  expect(run('log', '-3', '--format=%s')).toBe('Eka\nMuualta\nAlku')
  expect(run('show', 'main:README.md')).toBe('Muualta')
  expect(run('show', 'main:content/home/index.fi.md')).toContain('Eka suomeksi')
})

test('what is written in a change while it is released stays a change of what is live then', async () => {
  const mark = 'while [ ! -e "$0.go" ]; do sleep 0.05; done'
  const edited = await site(mark)
  const { repo, run } = edited
  const change = await startChange(repo, 'Eka', aino)
  sum(change, 'home', home, 'Eka')
  startPublishing(repo, change, aino)
  await vi.waitUntil(() => readProgress(repo, change.id)?.step === 'live', { timeout: 20_000 })
  edit(change, 'home/index.fi.md', 'Eka suomeksi', 'Eka ja toka suomeksi')
  writeFileSync(path.join(repo.home, 'release.go'), '')
  expect(await ended(edited, change)).toMatchObject({ state: 'done' })
  expect(run('show', 'main:content/home/index.fi.md')).toContain('Eka suomeksi')
  const [left] = await allChanges(repo)
  if (!left) throw new Error('There is no change')
  expect(left).toMatchObject({ id: change.id, base: run('rev-parse', 'main') })
  expect(textIn(left, 'home/index.fi.md')).toContain('Eka ja toka suomeksi')
  edit(left, 'home/index.sv.md', 'Eka på', 'Eka och toka på')
  startPublishing(repo, left, aino)
  expect(await ended(edited, left)).toMatchObject({ state: 'done' })
  expect(run('show', 'main:content/home/index.fi.md')).toContain('Eka ja toka suomeksi')
  expect(await allChanges(repo)).toEqual([])
})

test('a kill while files follow main leaves some of them: the next start brings the others, and what was written by hand stays', async () => {
  const { repo, run, folder } = await site()
  const change = await startChange(repo, 'Eka', aino)
  sum(change, 'home', home, 'Eka')
  sum(change, 'projects', projects, 'Eka')
  const candidate = await candidateOf(repo, change, aino)
  writeFileSync(path.join(repo.home, 'moving.json'), JSON.stringify(candidate))
  run('update-ref', 'refs/heads/main', candidate.commit)
  const at = (name: string) => path.join(folder, 'content', name)
  writeFileSync(at('home/index.fi.md'), `${run('show', 'main:content/home/index.fi.md')}\n`)
  writeFileSync(at('projects/index.sv.md'), 'Käsin.\n')
  await recoverPublication(repo, folder)
  expect(run('status', '--porcelain')).toBe(' M content/projects/index.sv.md')
  expect(readFileSync(at('home/index.sv.md'), 'utf8')).toContain('Eka på svenska')
  expect(readFileSync(at('projects/index.sv.md'), 'utf8')).toBe('Käsin.\n')
})

test('of a page that is moved nothing stays at its old place, in the working folder and in a change that was open', async () => {
  const edited = await site('true', {
    'services/move/index.fi.md': textFile('Muutto', 'Sana.\n'),
    'services/move/index.sv.md': textFile('Flytt', 'Ord.\n'),
    'services/move/facts.yaml': 'type: page\n',
    'services/index.fi.md': textFile('Palvelut'),
    'services/index.sv.md': textFile('Tjänster'),
    'services/facts.yaml': 'type: section\n',
  })
  const { repo, run, folder } = edited
  const open = await startChange(repo, 'Auki', bo)
  const change = await startChange(repo, 'Muutto', aino)
  expect(movePage(change, 'services/move', 'projects')).toBe('projects/move')
  startPublishing(repo, change, aino)
  expect(await ended(edited, change)).toMatchObject({ state: 'done' })
  expect(run('status', '--porcelain')).toBe('')
  expect(existsSync(path.join(folder, 'content/services/move'))).toBe(false)
  await updateChange(repo, open, bo)
  expect(existsSync(path.join(open.content, 'services/move/index.fi.md'))).toBe(false)
  expect(existsSync(path.join(open.content, 'projects/move/index.fi.md'))).toBe(true)
})
