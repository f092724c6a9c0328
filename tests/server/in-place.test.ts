/** A build beside a running server in the same folder, a reload, and files that are no longer what was written. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, codeBuilt, projectCopy, removeProject } from '#tests/builds/project'
import { ask } from '#tests/support/ask'
import { startSite } from '#tests/support/running-site'
import { siteFolderIn, textFile } from '#tests/support/site-folder'

let project = ''
const settings = { CONTENT_DIR: '', SITE_NOW: '2026-11-22T12:00:00+02:00', WORKERS: '2' }
const page = async (origin: string, target = '/fi') => (await ask(origin, target)).body.toString()
const front = (title: string) => ({
  'home/index.fi.md': textFile(title),
  'home/index.sv.md': textFile(`${title} sv`),
})

beforeAll(() => {
  project = codeBuilt(projectCopy())
  settings.CONTENT_DIR = siteFolderIn(`${project}-content`, front('Ensin'))
  expect(build(project, settings)).toMatchObject({ status: 0 })
}, 300_000)

afterAll(() => {
  removeProject(project)
  removeProject(settings.CONTENT_DIR)
})

test('a server goes on with the build that it began with, until SIGHUP gives it the new one without a gap', async () => {
  const site = await startSite(settings, project)
  siteFolderIn(settings.CONTENT_DIR, front('Sitten'))
  expect(build(project, settings)).toMatchObject({ status: 0 })
  const compiled = path.join(project, '.next')
  renameSync(compiled, `${compiled}-aside`)
  for (const target of ['/fi', '/sv', '/sv/projekt', '/fi.json', '/fi.md'])
    expect((await ask(site.origin, target)).status, target).toBe(200)
  expect(await page(site.origin)).toContain('Ensin')
  renameSync(`${compiled}-aside`, compiled)
  let answers: string[] = []
  const asking = setInterval(async () => {
    answers = [...answers, await page(site.origin).catch((error: Error) => error.message)]
  }, 10)
  site.process.kill('SIGHUP')
  await expect.poll(() => page(site.origin), { timeout: 60_000 }).toContain('Sitten')
  await expect.poll(() => site.output()).toContain('Serving the build that is there now.')
  clearInterval(asking)
  expect(answers.filter((text) => !/Ensin|Sitten/.test(text))).toEqual([])
  expect((await ask(site.origin, '/fi/haku?q=sitten')).status).toBe(200)
  await site.stop()
  expect(existsSync(path.join(project, '.build', `served-${site.process.pid}-2`))).toBe(false)
}, 240_000)

test.each([
  ['a page of 0 bytes', 'site/fi.html', 'site/fi.html has 0 bytes in place of'],
  ['a compressed form of 0 bytes', 'site/fi.html.br', 'site/fi.html.br has 0 bytes in place of'],
  ['records of 0 bytes', 'headers.json', 'headers.json is no JSON'],
])(
  '%s: a start without a build refuses, and a build makes the tree again',
  (_, name, words) => {
    const file = path.join(project, 'out', name)
    const right = readFileSync(file)
    // What a server serves are links to these files: another one takes its place.
    writeFileSync(`${file}.cut`, right)
    truncateSync(`${file}.cut`)
    renameSync(`${file}.cut`, file)
    expect(start('--no-build')).toMatchObject({ status: 1, output: expect.stringContaining(words) })
    const { status, output } = build(project, settings)
    expect([status, output]).toEqual([0, expect.stringContaining(words)])
    expect(readFileSync(file)).toEqual(right)
  },
  120_000,
)

test.each([
  [{ HOSTNAME: 'no.such.host.invalid' }, /HOSTNAME is not an address of this machine: 'no\.such/],
  [{ HOSTNAME: '192.0.2.1' }, /HOSTNAME is not an address of this machine: '192\.0\.2\.1'/],
  [{ WORKERS: 'many' }, /WORKERS is not a number/],
])(
  'an unusable setting is said in one sentence: %j',
  (environment, sentence) => {
    const { status, output } = start('--no-build', environment)
    expect([status, output.trim().split('\n').length]).toEqual([1, 1])
    expect(output).toMatch(sentence)
  },
  60_000,
)

test('too few open files are said in one sentence', () => {
  const { status, output } = start('--no-build', {}, 'ulimit -n 100 && ')
  expect([status, output]).toEqual([1, expect.stringContaining('Only 100 files may be open')])
}, 60_000)

/** `npm start` that is to end by itself. */
function start(option: string, environment = {}, before = '') {
  const command = `${before}exec node --import tsx lib/commands/start.ts ${option}`
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: project,
    encoding: 'utf8',
    timeout: 50_000,
    env: { ...process.env, PORT: '0', ...settings, ...environment },
  })
  return { status, output: stdout + stderr }
}
