/** What the Dockerfile puts into its image is enough to serve the site, which then writes nothing beside its temporary files. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '#tests/support/ask'
import { type RunningSite, startSite } from '#tests/support/running-site'

const lines = readFileSync('deploy/Dockerfile', 'utf8').split('\n')
const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM')))
const copied = last
  .filter((line) => line.startsWith('COPY --from=build '))
  .flatMap((line) =>
    line
      .split(' ')
      .slice(2, -1)
      .map((file) => file.replace('/site/', '')),
  )

let folder = ''
let site: RunningSite

beforeAll(async () => {
  await (await startSite()).stop()
  const home = path.resolve('test-results', 'image')
  mkdirSync(home, { recursive: true })
  folder = mkdtempSync(path.join(home, 'site-'))
  for (const name of copied) cpSync(name, path.join(folder, name), { recursive: true, preserveTimestamps: true })
  spawnSync('cp', ['--archive', '--link', path.resolve('node_modules'), folder])
  site = await startSite({}, folder)
})

afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true })
})

test('everything that is copied from this project is there, and nothing of it is ignored', () => {
  const ignored = readFileSync('deploy/Dockerfile.dockerignore', 'utf8').split('\n').filter(Boolean)
  for (const line of lines.filter((text) => /^COPY (?!--from)/.test(text)))
    for (const name of line.split(' ').slice(1, -1)) expect([existsSync(name), ignored.includes(name)], name).toEqual([true, false])
  expect(copied.length).toBeGreaterThan(8)
})

test('the build is taken as it is, and serves pages and searches', async () => {
  expect(site.output()).not.toContain('Creating an optimized production build')
  for (const target of ['/fi', '/sv/sok?q=arbete', '/og-fi.png', '/healthz']) expect((await ask(site.origin, target)).status, target).toBe(200)
})

test('serving writes nothing into its folder', async () => {
  const before = newest(folder)
  for (const target of ['/fi/haku?q=uutta', '/sv/sok?q=nytt', '/fi/ei-ole', '/sv']) await ask(site.origin, target)
  expect(newest(folder)).toEqual(before)
})

test('the last stage has an account without rights and no shell', () => {
  expect(last[0]).toContain('distroless')
  expect(last).toContain('USER nonroot')
  expect(last.filter((line) => line.startsWith('RUN'))).toEqual([])
})

/** The file that was written last, and how many there are. */
function newest(home: string): [number, number] {
  const names = readdirSync(home).filter((name) => name !== 'node_modules')
  const files = names.flatMap((name) => (statSync(path.join(home, name)).isDirectory() ? below(path.join(home, name)) : [path.join(home, name)]))
  return [files.length, Math.max(...files.map((file) => statSync(file).mtimeMs))]
}

function below(home: string): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) => path.join(home, name))
}
