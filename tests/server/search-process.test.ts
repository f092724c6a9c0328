/** The process that makes the searches is killed, stopped or cannot start, and those that serve the pages too. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { childrenOf, isThere } from '#tests/support/processes'
import { get, rawRequest } from '#tests/support/raw-request'
import { type RunningSite, startSite } from '#tests/support/running-site'

const search = get('/fi/haku?q=tuki')
const statusOf = async (site: RunningSite) =>
  JSON.parse((await rawRequest(site.port, get('/healthz'))).text.split('\r\n\r\n')[1] ?? '').status
const searchOf = (site: RunningSite) => childrenOf(site.process.pid, 'app/search-process.tsx')
const workersOf = (site: RunningSite) => childrenOf(site.process.pid, 'server/worker.ts')

test('when it is killed, pages go on, the search says sorry, and is back soon', async () => {
  const site = await startSite()
  for (const pid of searchOf(site)) process.kill(pid, 'SIGKILL')
  await expect.poll(() => statusOf(site), { timeout: 10_000 }).toBe('degraded')
  expect((await rawRequest(site.port, search)).status).toBe(503)
  expect((await rawRequest(site.port, get('/fi'))).status).toBe(200)
  await expect
    .poll(async () => (await rawRequest(site.port, search)).status, { timeout: 30_000 })
    .toBe(200)
  expect(site.output()).toContain('The process of the search ended (SIGKILL)')
  await site.stop()
}, 240_000)

test('when it hangs, it is noticed, ended and started again within ten seconds, and the health check says so meanwhile', async () => {
  const site = await startSite({ WORKERS: '1' })
  const [hung = 0] = searchOf(site)
  const stopped = Date.now()
  process.kill(hung, 'SIGSTOP')
  await expect.poll(() => isThere(hung), { timeout: 10_000 }).toBe(false)
  await expect.poll(() => statusOf(site), { timeout: 1_000 }).toBe('degraded')
  expect((await rawRequest(site.port, get('/fi'))).status).toBe(200)
  await expect.poll(() => statusOf(site), { timeout: 30_000 }).toBe('ok')
  expect(Date.now() - stopped).toBeLessThan(10_000)
  expect((await rawRequest(site.port, search)).status).toBe(200)
  await site.stop()
}, 240_000)

test('started again, it searches what was built, though the content has changed since and has a mistake', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'changed-'))
  const CONTENT_DIR = path.join(home, 'content')
  cpSync('content', CONTENT_DIR, { recursive: true })
  const site = await startSite({ CONTENT_DIR, OUT_DIR: path.join(home, 'out'), WORKERS: '1' })
  const before = await rawRequest(site.port, search)
  const text = path.join(CONTENT_DIR, 'contact', 'index.fi.md')
  writeFileSync(text, `${readFileSync(text, 'utf8')}\nTuki salakuunvalo ja 12 345 tukea.\n`)
  for (const pid of searchOf(site)) process.kill(pid, 'SIGKILL')
  await expect.poll(() => statusOf(site), { timeout: 10_000 }).toBe('degraded')
  await expect.poll(() => statusOf(site), { timeout: 10_000 }).toBe('ok')
  const again = await rawRequest(site.port, get('/fi/haku?q=tuki&page=1'))
  expect([again.status, bodyOf(again)]).toEqual([200, bodyOf(before)])
  await site.stop()
  rmSync(home, { recursive: true })
}, 240_000)

/** What was answered, without its headers. */
const bodyOf = ({ text }: { text: string }) => text.slice(text.indexOf('\r\n\r\n'))

test('a process of the pages that hangs or is killed is replaced, and the others go on', async () => {
  const site = await startSite({ WORKERS: '2' })
  const [hung = 0, killed = 0] = workersOf(site)
  process.kill(hung, 'SIGSTOP')
  expect((await rawRequest(site.port, get('/fi'))).status).toBe(200)
  await expect.poll(() => isThere(hung), { timeout: 10_000 }).toBe(false)
  await expect.poll(() => workersOf(site).length, { timeout: 10_000 }).toBe(2)
  process.kill(killed, 'SIGKILL')
  await expect.poll(() => workersOf(site).filter((pid) => pid !== killed).length).toBeGreaterThan(0)
  await expect
    .poll(async () => (await rawRequest(site.port, get('/fi')).catch(() => undefined))?.status, {
      timeout: 10_000,
    })
    .toBe(200)
  await site.stop()
}, 240_000)

test('no process outlives the one that started it, however that ended, though it be stopped; the next start takes away what is left', async () => {
  const TMPDIR = mkdtempSync(path.join(tmpdir(), 'left-'))
  const site = await startSite({ WORKERS: '2', TMPDIR })
  const children = [...searchOf(site), ...workersOf(site)]
  expect(children).toHaveLength(3)
  for (const pid of children) process.kill(pid, 'SIGSTOP')
  site.process.kill('SIGKILL')
  await expect.poll(() => children.filter(isThere), { timeout: 5_000 }).toEqual([])
  expect(ours(TMPDIR)).toHaveLength(1)
  const next = await startSite({ WORKERS: '1', TMPDIR })
  expect(ours(TMPDIR)).toEqual([expect.stringContaining(`-${next.process.pid}-`)])
  await next.stop()
  expect(ours(TMPDIR)).toEqual([])
  rmSync(TMPDIR, { recursive: true })
}, 240_000)

const ours = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith('employment-services-'))

/** Takes all the memory of the process that makes the searches, and of no other. How little is too little changes with every version of the code. */
const eater = `if (process.argv[1].includes('compiled.mjs') && process.argv[2].includes('search-process'))
  for (const kept = []; ; ) kept.push(Array(100_000).fill(0.5))`

test('when it cannot start for want of memory, the pages are served, and a sentence says so', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'eaten-'))
  writeFileSync(path.join(home, 'eater.cjs'), eater)
  const NODE_OPTIONS = `--max-old-space-size=128 --require ${path.join(home, 'eater.cjs')}`
  const site = await startSite({ NODE_OPTIONS, WORKERS: '1' }, undefined, 'degraded')
  await expect
    .poll(() => site.output(), { timeout: 60_000 })
    .toMatch(/The process of the search (did not start|ended).*pages go on/)
  expect(site.output()).toContain('heap out of memory')
  expect((await rawRequest(site.port, get('/fi'))).status).toBe(200)
  expect((await rawRequest(site.port, search)).status).toBe(503)
  await site.stop()
  rmSync(home, { recursive: true })
}, 240_000)
