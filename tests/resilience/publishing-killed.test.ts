/** The editor is killed at every step of publishing, in a repository and a project of its own: main and the live site are the old or the new, whole. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { recoverPublication } from '#lib/edit/publish/move'
import { readProgress, type Step, steps } from '#lib/edit/publish/progress'
import { type Change, findChange, startChange } from '#lib/edit/store/changes'
import { codeBuilt, projectCopy, removeProject } from '#tests/builds/project'
import { faultsOfTree } from '#tests/builds/whole-tree'
import { aino, type EditedSite, edit, editedSiteIn } from '#tests/support/edited-site'
import { type RunningSite, startSite } from '#tests/support/running-site'
import { textFile } from '#tests/support/site-folder'

const places = {
  fi: { file: 'projects/handu/index.fi.md', address: '/fi/hankkeet/hanke' },
  sv: { file: 'projects/handu/index.sv.md', address: '/sv/projekt/projektet' },
} as const

let project = ''
let edited: EditedSite
let live: RunningSite
let environment: Record<string, string> = {}
let count = 0

beforeAll(async () => {
  project = codeBuilt(projectCopy())
  edited = await editedSiteIn(`${project}-repo`, {
    [places.fi.file]: textFile('Hanke', '\nSana alkusana.\n', 'slug: hanke\n'),
    [places.sv.file]: textFile('Projektet', '\nOrd alkusana.\n', 'slug: projektet\n'),
  })
  const CONTENT_DIR = path.join(edited.folder, 'content')
  const SITE_NOW = '2026-11-22T12:00:00+02:00'
  environment = { CONTENT_DIR, SITE_NOW, OUT_DIR: path.join(project, 'out') }
  vi.stubEnv('OUT_DIR', environment.OUT_DIR)
  vi.stubEnv('SITE_NOW', SITE_NOW)
  live = await startSite(environment, project)
})

afterEach(() => expect(faultsOfTree(`${project}/out`)).toEqual([]))

afterAll(async () => {
  await live.stop()
  for (const folder of [project, `${project}-repo`]) removeProject(folder)
})

/** A change of one word in both languages, which no other has. */
async function newChange(): Promise<{ change: Change; before: string; after: string }> {
  const [before, after] = [wordOnMain(), `sana${'abcdefghijklmnopqrstuvwxyz'[count++]}`]
  const change = await startChange(edited.repo, after, aino)
  for (const { file } of Object.values(places)) edit(change, file, before, after)
  return { change, before, after }
}

/** The last word of a text; both languages have the same. */
function wordIn(read: (file: string) => string): string {
  const [fi, sv] = Object.values(places).map(
    ({ file }) => /(?:Sana|Ord) (\w+)\./.exec(read(`content/${file}`))?.[1] ?? '',
  )
  expect(fi).toBe(sv)
  return fi ?? ''
}

const wordOnMain = () => wordIn((file) => edited.run('show', `main:${file}`))
const wordInFolder = () => wordIn((file) => readFileSync(path.join(edited.folder, file), 'utf8'))

/** The word that readers see. */
async function wordLive(): Promise<string> {
  const found = await Promise.all(
    Object.values(places).map(async ({ address }) => {
      const answer = await fetch(live.origin + address)
      expect(answer.status).toBe(200)
      return /(?:Sana|Ord) (\w+)\./.exec(await answer.text())?.[1] ?? ''
    }),
  )
  expect(found[0]).toBe(found[1])
  return found[0] ?? ''
}

function publish({ id }: Change): ChildProcess {
  const program = path.resolve('tests/support/publish-change.ts')
  const tsx = path.resolve('node_modules/tsx/dist/esm/index.mjs')
  return spawn(process.execPath, ['--import', tsx, program, edited.folder, id], {
    cwd: project,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** Kills a publication some milliseconds after a step has begun, unless it has ended by then. */
async function killedAt(change: Change, step: Step, delay: number): Promise<void> {
  const child = publish(change)
  const ended = once(child, 'exit')
  const isThere = () => {
    const progress = readProgress(edited.repo, change.id)
    return child.exitCode !== null || (progress && progress.step === step)
  }
  await vi.waitUntil(isThere, { timeout: 60_000, interval: 1 })
  await new Promise((resolve) => setTimeout(resolve, delay))
  child.kill('SIGKILL')
  await ended
}

test('a publication that nobody kills is live in both languages', async () => {
  const { change, after } = await newChange()
  const [code] = await once(publish(change), 'exit')
  expect(code).toBe(0)
  expect([wordOnMain(), wordInFolder()]).toEqual([after, after])
  await expect.poll(wordLive, { timeout: 10_000 }).toBe(after)
})

const delays: Record<Step, number[]> = {
  merge: [0],
  check: [0, 150],
  build: [0, 400, 1_200],
  smoke: [0, 700],
  move: [0, 15, 40],
  live: [0, 10, 40],
}

test.each(steps.flatMap((step) => delays[step].map((delay) => [step, delay] as const)))(
  'killed at the step “%s”, %d ms after it began',
  async (step, delay) => {
    const { change, before, after } = await newChange()
    await killedAt(change, step, delay)
    const onMain = wordOnMain()
    expect([before, after]).toContain(onMain)
    expect([before, after]).toContain(await wordLive())
    await recoverPublication(edited.repo, project)
    expect(wordOnMain()).toBe(onMain)
    expect(wordInFolder()).toBe(onMain)
    expect(edited.run('status', '--porcelain')).toBe('')
    await expect.poll(wordLive, { timeout: 10_000 }).toBe(onMain)

    const open = await findChange(edited.repo, change.id)
    expect(open === undefined).toBe(onMain === after)
    const [code] = await once(publish(open ?? (await newChange()).change), 'exit')
    expect(code).toBe(0)
    const now = wordOnMain()
    expect(now).not.toBe(before)
    expect(wordInFolder()).toBe(now)
    await expect.poll(wordLive, { timeout: 10_000 }).toBe(now)
  },
)
