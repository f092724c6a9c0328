/** git is run by itself: no shell, no hooks, no settings of who started us, and what it says no to is told. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GitError, git, gitBytes, gitLines, gitOr } from '#lib/edit/store/git'

const person = { name: 'Åsa "Ö" O’Neil', email: 'asa@hel.fi' }

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'editor-git-'))
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder })
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

async function commit(name: string, text: string): Promise<void> {
  writeFileSync(path.join(folder, name), text)
  await git(folder, ['add', '--all'])
  await git(folder, ['commit', '--quiet', '--message', `Tiedosto ${name}`], { person })
}

test('a commit has the person as author and as committer', async () => {
  await commit('a.md', 'a\n')
  expect(await git(folder, ['log', '-1', '--format=%an|%ae|%cn|%ce|%s'])).toBe(
    `${person.name}|${person.email}|${person.name}|${person.email}|Tiedosto a.md`,
  )
})

test('names of files with letters of ours are told as they are', async () => {
  await commit('käsikirja.md', 'a\n')
  expect(await gitLines(folder, ['ls-files'])).toEqual(['käsikirja.md'])
})

test('bytes come back as they went in, and with Windows line ends', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 195, 40])
  const id = await git(folder, ['hash-object', '-w', '--stdin'], { input: bytes })
  expect(await gitBytes(folder, ['cat-file', 'blob', id])).toEqual(bytes)
  await commit('crlf.md', 'a\r\nb\r\n')
  expect(await gitBytes(folder, ['show', 'HEAD:crlf.md'])).toEqual(Buffer.from('a\r\nb\r\n'))
})

test('only the last line end is left out of a text', async () => {
  await commit('ends.md', 'a\n\n')
  expect(await git(folder, ['show', 'HEAD:ends.md'])).toBe('a\n')
  expect(await gitLines(folder, ['show', 'HEAD:ends.md'])).toEqual(['a'])
})

test('an argument is no command', async () => {
  const words = '$(touch ran); `touch ran` & touch ran'
  await commit('a.md', 'a\n')
  await git(folder, ['commit', '--quiet', '--allow-empty', '--message', words], { person })
  expect(await git(folder, ['log', '-1', '--format=%s'])).toBe(words)
  expect(readdirSync(folder).sort()).toEqual(['.git', 'a.md'])
})

test('a hook of the repository does not run, not even one that says no', async () => {
  const hook = path.join(folder, '.git/hooks/pre-commit')
  writeFileSync(hook, `#!/bin/sh\ntouch ${folder}/ran\nexit 1\n`)
  chmodSync(hook, 0o755)
  await commit('a.md', 'a\n')
  expect(existsSync(path.join(folder, 'ran'))).toBe(false)
})

test('variables of git around us do not lead elsewhere', async () => {
  vi.stubEnv('GIT_DIR', path.join(tmpdir(), 'no-such-repository'))
  vi.stubEnv('GIT_AUTHOR_NAME', 'Joku muu')
  await commit('a.md', 'a\n')
  expect(await git(folder, ['log', '-1', '--format=%an'])).toBe(person.name)
})

test('git does not go to other machines', async () => {
  const asked = git(folder, ['ls-remote', 'https://localhost:9/x.git'])
  await expect(asked).rejects.toThrow("transport 'https' not allowed")
})

test('an error names the command, and has the code and what was printed', async () => {
  const error = await git(folder, ['rev-parse', 'no-such']).catch((one: unknown) => one)
  expect(error).toBeInstanceOf(GitError)
  expect(error).toMatchObject({ code: 128, output: 'no-such\n' })
  expect(String(error)).toMatch(/^GitError: git rev-parse: fatal: /)
})

test('a no can be an answer', async () => {
  expect(await gitOr(folder, ['rev-parse', '--verify', '--quiet', 'no-such'], 'none')).toBe('none')
  expect(await gitOr(folder, ['rev-parse', '--is-inside-work-tree'], 'none')).toBe('true')
})

test('more is read than a pipe holds, and input that git does not want is no error', async () => {
  const long = Buffer.alloc(3_000_000, 'x')
  const id = await git(folder, ['hash-object', '-w', '--stdin'], { input: long })
  expect((await gitBytes(folder, ['cat-file', 'blob', id])).length).toBe(long.length)
  expect(await git(folder, ['--version'], { input: long })).toMatch(/^git version/)
})
