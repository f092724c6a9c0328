/** Somebody asks for address after address that is not there: nothing may be left of it, on the disk or in memory. */
import { readdirSync } from 'node:fs'
import { Agent, get } from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningSite, residentBytes, startSite } from '#tests/support/running-site'

const round = 20_000
const megabyte = 1024 * 1024

/** What a server may hold more after two rounds than after the first: its garbage is collected now and then only. */
const slack = 64 * megabyte
let site: RunningSite

beforeAll(async () => {
  site = await startSite()
}, 200_000)

afterAll(() => site.stop())

test('40 000 of them after the first 20 000 add no file, and memory stays flat', async () => {
  await askUnknown('first')
  const before = {
    files: filesBelow('.next') + filesBelow('out'),
    memory: residentBytes(site.process.pid),
  }
  await askUnknown('second')
  await askUnknown('third')
  const after = {
    files: filesBelow('.next') + filesBelow('out'),
    memory: residentBytes(site.process.pid),
  }
  const figures = [before, after].map(
    ({ files, memory }) => `${files} files, ${Math.round(memory / megabyte)} MB`,
  )
  console.log(`after 20 000 unknown addresses ${figures[0]}, after 40 000 more ${figures[1]}`)
  expect(after.files).toBe(before.files)
  expect(after.memory - before.memory).toBeLessThan(slack)
}, 60_000)

async function askUnknown(name: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  const places = ['', '/fi', '/sv', '/fi/palvelut', '/_next/static', '/files']
  const addresses = Array.from(
    { length: round },
    (_, index) => `${places[index % places.length]}/${name}-${index}`,
  )
  const statuses = await Promise.all(addresses.map((address) => statusOf(address, agent)))
  agent.destroy()
  expect(statuses.filter((status) => status !== 404)).toEqual([])
}

function statusOf(address: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = get(site.origin + address, { agent }, (response) =>
      response.resume().on('end', () => resolve(response.statusCode)),
    )
    request.on('error', reject)
  })
}

function filesBelow(folder: string): number {
  return readdirSync(path.resolve(folder), { recursive: true }).length
}
