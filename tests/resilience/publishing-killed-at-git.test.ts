/** The editor is killed before each command of git that a publication gives: main, the working folder and the change are the old or the new, whole. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { recoverPublication } from '#lib/edit/publish/move'
import { readProgress } from '#lib/edit/publish/progress'
import { startPublishing } from '#lib/edit/publish/publish'
import { allChanges, type Change, findChange, startChange } from '#lib/edit/store/changes'
import {
  aino,
  bo,
  type EditedSite,
  edit,
  editedSite,
  publishChange,
} from '#tests/support/edited-site'

beforeEach(() => vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00'))
afterEach(() => vi.unstubAllEnvs())

const old = { fi: 'Summary of Etusivu', sv: 'Summary of Framsida' }
const fresh = { fi: 'Uusi tiivistelmä', sv: 'Ny sammanfattning' }

/** A change that is behind main, whose code and content somebody has changed, and a command that releases without doing anything. */
async function site(): Promise<EditedSite & { change: Change; release: string }> {
  const edited = await editedSite()
  const { repo, folder, run } = edited
  mkdirSync(path.join(folder, 'lib'))
  writeFileSync(path.join(folder, 'lib', 'code.ts'), 'old\n')
  run('add', '--all')
  run('commit', '--quiet', '--message=Koodi')
  const change = await startChange(repo, 'Tiivistelmä', aino)
  for (const locale of ['fi', 'sv'] as const)
    edit(change, `home/index.${locale}.md`, old[locale], fresh[locale])
  const other = await startChange(repo, 'Muuta', bo)
  edit(other, 'projects/facts.yaml', 'type: ', 'order: 7\ntype: ')
  await publishChange(repo, other, bo)
  writeFileSync(path.join(folder, 'lib', 'code.ts'), 'new\n')
  run('commit', '--quiet', '--all', '--message=Uusi koodi')
  const release = path.join(repo.home, 'release')
  writeFileSync(release, '#!/bin/sh\necho "$@" >> "$0.log"\n')
  chmodSync(release, 0o755)
  return { ...edited, change, release }
}

/** A folder with a `git` that counts its calls in a file, and kills whoever has made so many; 0 is never. */
function killingGit({ repo }: EditedSite, at: number): { bin: string; count: () => number } {
  const bin = path.join(repo.home, 'bin')
  const calls = path.join(bin, 'calls')
  mkdirSync(bin)
  const real = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim()
  const script = `#!/bin/sh
echo x >> ${calls}
if [ ${at} -gt 0 ] && [ "$(wc -l < ${calls})" -ge ${at} ]; then kill -KILL $PPID; exit 1; fi
exec ${real} "$@"
`
  writeFileSync(path.join(bin, 'git'), script)
  chmodSync(path.join(bin, 'git'), 0o755)
  return { bin, count: () => readFileSync(calls, 'utf8').split('\n').length - 1 }
}

/** Publishes in a process that is killed at a call of git. Gives how many calls there were. */
async function killedAt(at: number) {
  const edited = await site()
  const { repo, change, release } = edited
  const { bin, count } = killingGit(edited, at)
  const program = path.resolve('tests/support/publish-change.ts')
  const { signal, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', program, repo.root, change.id],
    {
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, EDIT_RELEASE: release },
      encoding: 'utf8',
    },
  )
  return { ...edited, isKilled: signal === 'SIGKILL', stderr, calls: count() }
}

/** Which of the two texts a file has; both languages have the same. */
function stands(read: (file: string) => string): 'old' | 'new' {
  const found = (['fi', 'sv'] as const).map((locale) => {
    const text = read(`content/home/index.${locale}.md`)
    expect(text).toContain(text.includes(fresh[locale]) ? fresh[locale] : old[locale])
    return text.includes(fresh[locale]) ? 'new' : 'old'
  })
  expect(found[0]).toBe(found[1])
  return found[0] ?? 'old'
}

async function expectWhole({
  repo,
  run,
  folder,
  change,
  release,
}: Awaited<ReturnType<typeof killedAt>>) {
  const onMain = () => stands((file) => run('show', `main:${file}`))
  const before = onMain()
  vi.stubEnv('EDIT_RELEASE', release)
  await recoverPublication(repo, folder)
  expect(onMain()).toBe(before)
  expect(stands((file) => readFileSync(path.join(folder, file), 'utf8'))).toBe(before)
  expect(run('status', '--porcelain')).toBe('')
  expect(run('show', 'main:lib/code.ts')).toBe('new')
  expect(run('show', 'main:content/projects/facts.yaml')).toContain('order: 7')
  expect(existsSync(path.join(repo.home, 'moving.json'))).toBe(false)
  const open = await findChange(repo, change.id)
  if (before === 'new') {
    expect(open).toBeUndefined()
    expect(readFileSync(`${release}.log`, 'utf8')).toContain(run('rev-parse', 'main'))
    return
  }
  if (!open) throw new Error('The change is lost')
  startPublishing(repo, open, bo)
  await vi.waitUntil(() => readProgress(repo, open.id)?.state !== 'running', { timeout: 20_000 })
  expect(readProgress(repo, open.id)).toMatchObject({ state: 'done' })
  expect(onMain()).toBe('new')
  expect(run('show', 'main:lib/code.ts')).toBe('new')
  expect(await allChanges(repo)).toEqual([])
  expect(run('status', '--porcelain')).toBe('')
}

test('whichever command of git is the last, nothing is lost and nothing is half', async () => {
  const whole = await killedAt(0)
  expect(whole.stderr).toBe('')
  expect(whole.calls).toBeGreaterThan(20)
  for (let at = 1; at <= whole.calls; at++) {
    const killed = await killedAt(at)
    expect(killed.isKilled, `call ${at}`).toBe(true)
    await expectWhole(killed)
  }
}, 600_000)
