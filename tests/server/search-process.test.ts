/** The process that makes the searches is killed, or the one that started it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { get, rawRequest } from '#tests/support/raw-request'
import { startSite } from '#tests/support/running-site'

const search = get('/fi/haku?q=tuki')

test('when it is killed, pages go on, the search says sorry, and is back within ten seconds', async () => {
  const site = await startSite()
  process.kill(childOf(site.process.pid), 'SIGKILL')
  expect((await rawRequest(site.port, search)).status).toBe(503)
  expect((await rawRequest(site.port, get('/fi'))).status).toBe(200)
  await expect
    .poll(async () => (await rawRequest(site.port, search)).status, { timeout: 10_000 })
    .toBe(200)
  expect(site.output()).toContain('The process of the search ended. It is started again.')
  await site.stop()
}, 240_000)

test('it does not outlive the server, however that ended', async () => {
  const site = await startSite()
  const child = childOf(site.process.pid)
  site.process.kill('SIGKILL')
  await expect.poll(() => isRunning(child), { timeout: 5_000 }).toBe(false)
}, 240_000)

/** The only child of a process. Linux. */
function childOf(pid: number | undefined): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
}

function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    // No such process any more.
    return false
  }
}
