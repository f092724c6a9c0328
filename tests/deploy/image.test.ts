/** The image: the code with production packages and no compiler makes the pages of a content and serves them, and then writes nothing beside its temporary files. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '#tests/support/ask'
import { type RunningSite, startSite } from '#tests/support/running-site'

const lines = readFileSync('deploy/Dockerfile', 'utf8').split('\n')

/** What a line `COPY` takes from this project or from another stage. */
const taken = (line: string) =>
  line
    .split(' ')
    .slice(1, -1)
    .filter((word) => !word.startsWith('--'))
    .map((file) => file.replace('/site/', ''))

const ofCode = lines.filter((line) => line.startsWith('COPY --from=compiled ')).flatMap(taken)
const ofContent = stage('FROM $CODE AS build')
  .filter((line) => line.startsWith('COPY '))
  .flatMap(taken)

let folder = ''
let site: RunningSite
let made: ReturnType<typeof makePages>

beforeAll(async () => {
  await (await startSite()).stop()
  const home = path.resolve('test-results', 'image')
  mkdirSync(home, { recursive: true })
  folder = mkdtempSync(path.join(home, 'site-'))
  for (const name of [...ofCode, ...ofContent].filter((file) => file !== 'node_modules')) copy(name)
  linkPackages()
  made = makePages()
  site = await startSite({}, folder)
})

afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true })
})

function stage(head: string): string[] {
  const after = lines.slice(lines.indexOf(head))
  const next = after.findIndex((line, index) => index > 0 && line.startsWith('FROM '))
  return next < 0 ? after : after.slice(0, next)
}

function copy(name: string): void {
  cpSync(name, path.join(folder, name), {
    recursive: true,
    preserveTimestamps: true,
    filter: (file) => file !== '.next/cache',
  })
}

/** What the Dockerfile leaves of the packages: none that only the tests need, and not the compiler. */
function linkPackages(): void {
  const { stdout } = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    encoding: 'utf8',
  })
  const names = stdout.split('\n').map((line) => path.relative(path.resolve('node_modules'), line))
  for (const name of names.filter(
    (one) => /^(?:@[^/]+\/)?[^/.]+[^/]*$/.test(one) && !one.startsWith('@next/swc-'),
  )) {
    mkdirSync(path.join(folder, 'node_modules', path.dirname(name)), { recursive: true })
    spawnSync('cp', [
      '--archive',
      '--link',
      path.resolve('node_modules', name),
      path.join(folder, 'node_modules', path.dirname(name)),
    ])
  }
}

function makePages() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/commands/build.ts'],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, output: stdout + stderr }
}

test('the pages of a content are made from an image of the code, without a compiler', () => {
  expect(made).toMatchObject({ status: 0, output: expect.stringContaining(' 0 parts kept') })
  for (const name of ['typescript', '@next/swc-linux-x64-gnu', 'vitest'])
    expect(existsSync(path.join(folder, 'node_modules', name)), name).toBe(false)
  expect(readFileSync(path.join(folder, '.next', 'BUILD_ID'), 'utf8')).toBe(
    readFileSync('.next/BUILD_ID', 'utf8'),
  )
})

test('everything that is copied from this project is there, and nothing of it is ignored', () => {
  const ignored = readFileSync('deploy/Dockerfile.dockerignore', 'utf8').split('\n').filter(Boolean)
  for (const line of lines.filter((text) => /^COPY (?!--from)/.test(text)))
    for (const name of taken(line))
      expect([existsSync(name), ignored.includes(name)], name).toEqual([true, false])
  expect([ofCode.length, ofContent]).toEqual([10, ['public', 'content']])
  for (const name of stage('FROM $CODE')
    .filter((line) => line.startsWith('COPY'))
    .flatMap(taken))
    expect(existsSync(path.join(folder, name)), name).toBe(true)
})

test('the build is taken as it is, and serves pages and searches', async () => {
  expect(site.output()).toMatch(/^Nothing has changed\./)
  for (const target of ['/fi', '/sv/sok?q=arbete', '/og-fi.png', '/healthz'])
    expect((await ask(site.origin, target)).status, target).toBe(200)
})

test('serving writes nothing into its folder', async () => {
  const before = newest(folder)
  for (const target of ['/fi/haku?q=uutta', '/sv/sok?q=nytt', '/fi/ei-ole', '/sv'])
    await ask(site.origin, target)
  expect(newest(folder)).toEqual(before)
})

test('the image has an account without rights and no shell', () => {
  const code = lines.slice(
    lines.findIndex((line) => line.endsWith(' AS code')),
    lines.indexOf('FROM $CODE AS build'),
  )
  expect(code[0]).toContain('distroless')
  expect(code).toContain('USER nonroot')
  expect(
    [...code, ...stage('FROM $CODE')].filter((line) => /^(?:RUN|USER (?!nonroot))/.test(line)),
  ).toEqual([])
})

/** The file that was written last, and how many there are. */
function newest(home: string): [number, number] {
  const names = readdirSync(home).filter((name) => name !== 'node_modules')
  const files = names.flatMap((name) =>
    statSync(path.join(home, name)).isDirectory()
      ? below(path.join(home, name))
      : [path.join(home, name)],
  )
  return [files.length, Math.max(...files.map((file) => statSync(file).mtimeMs))]
}

function below(home: string): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.join(home, name),
  )
}
