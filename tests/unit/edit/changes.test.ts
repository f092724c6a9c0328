/** Changes in a real repository: several people, and what is published meanwhile. Nothing is lost. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { candidateOf } from '#lib/edit/publish/candidate'
import { moveMain, recoverPublication } from '#lib/edit/publish/move'
import { resolveFile } from '#lib/edit/publish/resolve'
import { openConflicts } from '#lib/edit/publish/settled'
import { undoCommit } from '#lib/edit/publish/undo'
import { updateChange } from '#lib/edit/publish/update'
import { changeDifferences } from '#lib/edit/review/change-diff'
import { publications } from '#lib/edit/review/history'
import {
  allChanges,
  type Change,
  changedFiles,
  dropChange,
  findChange,
  keepChange,
  startChange,
} from '#lib/edit/store/changes'
import { publishedContent } from '#lib/edit/store/copies'
import { readVersioned, writeText, writeVersioned } from '#lib/edit/store/files'
import { git } from '#lib/edit/store/git'
import { openRepository, publishedCommit, type Repository } from '#lib/edit/store/repository'

const aino = { name: 'Aino Virtanen', email: 'aino@hel.fi' }
const bo = { name: 'Bo Öhman', email: 'bo@hel.fi' }

const head = '---\ntitle: T\nsummary: S\nupdated: 2026-11-25\n---\n\n'
const text = `${head}Yksi.\n\nKaksi.\n\nKolme.\n`
const fi = 'home/index.fi.md'
const sv = 'home/index.sv.md'

let folder: string
let repo: Repository

const run = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'editor-changes-'))
  mkdirSync(path.join(folder, 'content/home'), { recursive: true })
  mkdirSync(path.join(folder, 'lib'))
  writeFileSync(path.join(folder, 'lib/code.ts'), 'code\n')
  writeFileSync(path.join(folder, 'README.md'), 'read\n')
  for (const file of [fi, sv]) writeFileSync(path.join(folder, 'content', file), text)
  writeFileSync(path.join(folder, 'content/home/facts.yaml'), 'type: home\norder: 1\n')
  run('init', '--quiet', '--initial-branch=main')
  run('config', 'user.name', 'Ylläpito')
  run('config', 'user.email', 'yllapito@hel.fi')
  run('add', '--all')
  run('commit', '--quiet', '--message=Alku')
  repo = await openRepository(folder)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function edit(change: Change, file: string, from: string, to: string): void {
  const now = readFileSync(path.join(change.content, file), 'utf8')
  writeText(change.content, file, now.replace(from, to))
}

function contentOf(change: Change, file: string): string {
  return readFileSync(path.join(change.content, file), 'utf8')
}

/** Publishes as the editor does, without building. */
async function publish(change: Change, person = aino): Promise<void> {
  expect(await updateChange(repo, change, person)).toEqual([])
  const now = await findChange(repo, change.id)
  if (!now) throw new Error('There is no change')
  expect(await moveMain(repo, await candidateOf(repo, now, person))).toBeUndefined()
  await dropChange(repo, change.id)
}

test('a change is a branch with the content alone, a title and an author', async () => {
  const change = await startChange(repo, 'Uusi\notsikko', aino)
  expect(change).toMatchObject({ title: 'Uusi otsikko', author: aino })
  expect(contentOf(change, fi)).toBe(text)
  expect(() => readFileSync(path.join(change.content, '../lib/code.ts'))).toThrow()
  expect(run('branch', '--list', 'change/*')).toContain(change.id)
  expect((await allChanges(repo)).map(({ id }) => id)).toEqual([change.id])
})

test('a published change is one commit of its author, and the working folder has it', async () => {
  const change = await startChange(repo, 'Sana', aino)
  edit(change, fi, 'Kaksi', 'Toka')
  expect(await changedFiles(change)).toEqual([fi])
  await publish(change, bo)
  expect(run('log', '-1', '--format=%an %s')).toBe('Aino Virtanen Sana')
  expect(run('show', '--numstat', '--format=')).toBe('1\t1\tcontent/home/index.fi.md')
  expect(run('status', '--porcelain')).toBe('')
  expect(readFileSync(path.join(folder, 'content', fi), 'utf8')).toContain('Toka')
  expect(readFileSync(path.join(folder, 'lib/code.ts'), 'utf8')).toBe('code\n')
  expect(await allChanges(repo)).toEqual([])
})

test('who else wrote is named in the commit', async () => {
  const change = await startChange(repo, 'Yhdessä', aino)
  edit(change, fi, 'Yksi', 'Eka')
  await keepChange(change, aino)
  edit(change, sv, 'Yksi', 'Första')
  await keepChange(change, bo)
  await publish(change)
  expect(run('log', '-1', '--format=%an|%b')).toBe(
    'Aino Virtanen|Co-authored-by: Bo Öhman <bo@hel.fi>',
  )
})

test('two languages of a page, in two changes, merge by themselves', async () => {
  const one = await startChange(repo, 'Suomi', aino)
  const other = await startChange(repo, 'Ruotsi', bo)
  edit(one, fi, 'Yksi', 'Eka')
  edit(other, sv, 'Yksi', 'Första')
  await publish(one)
  await publish(other, bo)
  expect(run('show', 'HEAD:content/home/index.fi.md')).toContain('Eka')
  expect(run('show', 'HEAD:content/home/index.sv.md')).toContain('Första')
  expect(run('rev-list', '--count', 'HEAD')).toBe('3')
})

test('two places of one text merge by themselves', async () => {
  const one = await startChange(repo, 'Alku', aino)
  const other = await startChange(repo, 'Loppu', bo)
  edit(one, fi, 'Yksi', 'Eka')
  edit(other, fi, 'Kolme', 'Viimeinen')
  await publish(one)
  await publish(other, bo)
  expect(run('show', 'HEAD:content/home/index.fi.md')).toContain('Eka.\n\nKaksi.\n\nViimeinen.')
})

test('the same paragraph is a choice: until somebody chooses nothing is published, and both texts are there', async () => {
  const one = await startChange(repo, 'Eka', aino)
  const other = await startChange(repo, 'Toinen', bo)
  edit(one, fi, 'Kaksi', 'Ainon')
  edit(other, fi, 'Kaksi', 'Bon')
  await publish(one)
  const before = await publishedCommit(repo)
  expect(await updateChange(repo, other, bo)).toMatchObject([{ file: fi, with: 'main' }])
  expect(await publishedCommit(repo)).toBe(before)
  const [conflict] = openConflicts(repo, other.id)
  const index = conflict?.pieces.findIndex((piece) => 'mine' in piece) ?? -1
  expect(conflict?.pieces[index]).toEqual({
    mine: 'Bon.\n',
    before: 'Kaksi.\n',
    theirs: 'Ainon.\n',
  })

  const form = new FormData()
  form.set('file', fi)
  form.set(`piece.${index}`, 'both')
  await resolveFile(repo, other, form)
  expect(openConflicts(repo, other.id)).toEqual([])
  await publish(other, bo)
  expect(run('show', 'HEAD:content/home/index.fi.md')).toContain('Ainon.\n\nBon.')
})

test('a fact against a text: different files merge', async () => {
  const one = await startChange(repo, 'Tieto', aino)
  const other = await startChange(repo, 'Teksti', bo)
  edit(one, 'home/facts.yaml', 'order: 1', 'order: 2')
  edit(other, fi, 'Yksi', 'Eka')
  await publish(one)
  await publish(other, bo)
  expect(run('show', 'HEAD:content/home/facts.yaml')).toBe('type: home\norder: 2')
})

test('main moved from outside, code too: the change comes on top of it', async () => {
  const change = await startChange(repo, 'Sana', aino)
  edit(change, fi, 'Yksi', 'Eka')
  writeFileSync(path.join(folder, 'lib/code.ts'), 'new code\n')
  writeFileSync(path.join(folder, 'content', sv), text.replace('Kaksi', 'Två'))
  run('commit', '--quiet', '--all', '--message=Muualta')
  await publish(change)
  expect(run('show', 'HEAD:lib/code.ts')).toBe('new code')
  expect(run('show', 'HEAD:content/home/index.sv.md')).toContain('Två')
  expect(run('show', 'HEAD:content/home/index.fi.md')).toContain('Eka')
  expect(run('status', '--porcelain')).toBe('')
})

test('a candidate of what is published no more does not move main', async () => {
  const change = await startChange(repo, 'Sana', aino)
  edit(change, fi, 'Yksi', 'Eka')
  const candidate = await candidateOf(repo, change, aino)
  run('commit', '--quiet', '--allow-empty', '--message=Välissä')
  const before = run('rev-parse', 'main')
  expect(await moveMain(repo, candidate)).toBe('mainMoved')
  expect(run('rev-parse', 'main')).toBe(before)
})

test('files that somebody has changed by hand are not written over', async () => {
  const change = await startChange(repo, 'Sana', aino)
  edit(change, fi, 'Yksi', 'Eka')
  writeFileSync(path.join(folder, 'content', fi), `${text}Käsin.\n`)
  const candidate = await candidateOf(repo, change, aino)
  expect(await moveMain(repo, candidate)).toBe('filesChanged')
  expect(readFileSync(path.join(folder, 'content', fi), 'utf8')).toContain('Käsin.')
})

test('a publication that was killed after main had moved is finished at the next start', async () => {
  const change = await startChange(repo, 'Sana', aino)
  edit(change, fi, 'Yksi', 'Eka')
  const { commit, main } = await candidateOf(repo, change, aino)
  writeFileSync(path.join(repo.home, 'moving.json'), JSON.stringify({ commit, main }))
  run('update-ref', 'refs/heads/main', commit)
  expect(run('status', '--porcelain')).not.toBe('')
  await recoverPublication(repo, folder)
  expect(run('status', '--porcelain')).toBe('')
  expect(readFileSync(path.join(folder, 'content', fi), 'utf8')).toContain('Eka')
})

test('a publication that was killed before that has changed nothing', async () => {
  const change = await startChange(repo, 'Sana', aino)
  edit(change, fi, 'Yksi', 'Eka')
  const { commit, main } = await candidateOf(repo, change, aino)
  writeFileSync(path.join(repo.home, 'moving.json'), JSON.stringify({ commit, main }))
  await recoverPublication(repo, folder)
  expect(run('rev-parse', 'main')).toBe(main)
  expect(readFileSync(path.join(folder, 'content', fi), 'utf8')).toBe(text)
})

test('two windows on one text: other places merge, the same place is a choice', async () => {
  const change = await startChange(repo, 'Ikkunat', aino)
  const seen = await readVersioned(change.content, fi)
  const write = (from: string, to: string) =>
    writeVersioned(change.content, fi, seen.version, (one) => one.replace(from, to))
  expect(await write('Yksi', 'Eka')).toBeUndefined()
  expect(await write('Kolme', 'Viimeinen')).toBeUndefined()
  expect(contentOf(change, fi)).toContain('Eka.\n\nKaksi.\n\nViimeinen.')
  const conflict = await write('Yksi', 'Ensimmäinen')
  expect(conflict?.pieces).toContainEqual({
    mine: 'Ensimmäinen.\n',
    before: 'Yksi.\n',
    theirs: 'Eka.\n',
  })
  expect(contentOf(change, fi)).toContain('Eka.')
})

test('a form that has changed nothing writes nothing over', async () => {
  const change = await startChange(repo, 'Sama', aino)
  const seen = await readVersioned(change.content, fi)
  edit(change, fi, 'Yksi', 'Eka')
  await writeVersioned(change.content, fi, seen.version, (one) => one)
  expect(contentOf(change, fi)).toContain('Eka.')
})

test('the differences of a change, and the history in words', async () => {
  const change = await startChange(repo, 'Järjestys', aino)
  edit(change, 'home/facts.yaml', 'order: 1', 'order: 3')
  edit(change, fi, 'Kaksi', 'Toka')
  expect(await changeDifferences(change, 'fi')).toMatchObject([
    {
      key: 'home',
      texts: [{ locale: 'fi' }],
      values: [{ path: 'order', before: '1', after: '3' }],
    },
  ])
  await publish(change)
  expect(await publications(repo)).toMatchObject([
    { title: 'Järjestys', author: 'Aino Virtanen' },
    { title: 'Alku', author: 'Ylläpito' },
  ])
  expect(await publications(repo, 'press')).toEqual([])
})

test('a publication is taken back as a new change, also after others', async () => {
  const one = await startChange(repo, 'Eka', aino)
  edit(one, fi, 'Yksi', 'Eka')
  await publish(one)
  const commit = await publishedCommit(repo)
  const other = await startChange(repo, 'Toka', bo)
  edit(other, fi, 'Kolme', 'Viimeinen')
  await publish(other, bo)
  const undo = await undoCommit(repo, commit, (title) => `Kumottu: ${title}`, bo)
  expect(undo.title).toBe('Kumottu: Eka')
  expect(contentOf(undo, fi)).toContain('Yksi.\n\nKaksi.\n\nViimeinen.')
  await publish(undo, bo)
  expect(run('log', '-1', '--format=%s')).toBe('Kumottu: Eka')
})

test('a later edit of the same place is asked about when something is taken back', async () => {
  const one = await startChange(repo, 'Eka', aino)
  edit(one, fi, 'Yksi', 'Eka')
  await publish(one)
  const commit = await publishedCommit(repo)
  const other = await startChange(repo, 'Uudempi', bo)
  edit(other, fi, 'Eka', 'Uudempi')
  await publish(other, bo)
  const undo = await undoCommit(repo, commit, (title) => title, bo)
  expect(openConflicts(repo, undo.id)).toMatchObject([{ file: fi, with: 'main' }])
})

test('what is published is there as files, and follows', async () => {
  const content = await publishedContent(repo)
  expect(readFileSync(path.join(content, fi), 'utf8')).toBe(text)
  const change = await startChange(repo, 'Sana', aino)
  edit(change, fi, 'Yksi', 'Eka')
  await publish(change)
  expect(await publishedContent(repo)).toBe(content)
  expect(readFileSync(path.join(content, fi), 'utf8')).toContain('Eka')
})

test('hooks of the repository are not run', async () => {
  const mark = path.join(folder, 'ran')
  writeFileSync(path.join(folder, '.git/hooks/post-checkout'), `#!/bin/sh\ntouch ${mark}\n`, {
    mode: 0o755,
  })
  await startChange(repo, 'Koukku', aino)
  expect(() => readFileSync(mark)).toThrow()
})

test.each(['../x', 'a/b', '', '-x', 'A', 'x'.repeat(99), '.git'])('%s is no change', async (id) => {
  await expect(findChange(repo, id)).rejects.toThrow('No such name')
})

test('a file of no page cannot be written', () => {
  for (const file of ['../x.md', '/etc/passwd.md', 'home/../../x.md', 'home/x.ts', '.git/x.md'])
    expect(() => writeText(folder, file, 'x')).toThrow('No such name')
})

test('what git says no to is told', async () => {
  await expect(git(folder, ['rev-parse', 'no-such-branch'])).rejects.toThrow('git rev-parse')
})
