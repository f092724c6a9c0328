/** Whether a server that has just been started really serves the build that it was started with. */
import { setTimeout } from 'node:timers/promises'
import { locales } from '#lib/locales'
import { encodedOld } from '#lib/schema/old-address'
import { readBuildRecord, readHeaderTable } from '#lib/tree/manifest'
import { searchAddress } from '#lib/urls'

/** Of an address that is asked to wait. */
const attempts = 5

/** Of the search, in milliseconds, and from one look at it to the next. */
const longestStartMs = 60_000
const lookAgainMs = 100

/** Addresses that no page has, unless one is an old address. */
const unknown = ['/fi/ei-ole-olemassa', '/sv/finns-inte', '/olematon', '/fi.html']

/** Asks a server for everything that a build promises. One sentence for each thing that is wrong. */
export async function smokeTest(origin: string, tree: string): Promise<string[]> {
  // The search gets ready while the other addresses are asked.
  const problems = await Promise.all([healthProblems(origin, tree), addressProblems(origin, tree)])
  const searches = locales.map((locale) => searchAddress(locale, 'helsinki'))
  return [...problems.flat(), ...(await unexpected(origin, 200, searches))]
}

async function addressProblems(origin: string, tree: string): Promise<string[]> {
  const { aliases } = await readBuildRecord(tree)
  const pages = await sitemapAddresses(origin)
  const files = Object.keys((await readHeaderTable(tree)).paths).map((address) =>
    encodeURI(address),
  )
  const expectations: [number, string[]][] = [
    [200, [...pages, ...files]],
    [301, Object.keys(aliases).map(encodedOld)],
    [307, ['/']],
    [404, unknown.filter((address) => !Object.hasOwn(aliases, address))],
  ]
  const empty = pages.length === 0 ? ['/sitemap.xml names no address.'] : []
  const problems = await Promise.all(
    expectations.map(([status, addresses]) => unexpected(origin, status, addresses)),
  )
  return [...empty, ...problems.flat()]
}

async function healthProblems(origin: string, tree: string): Promise<string[]> {
  const { contentHash, moment } = await readBuildRecord(tree)
  const health = await settledHealth(origin)
  if (health.status === 'ok' && health.contentHash === contentHash && health.moment === moment)
    return []
  return [
    `/healthz does not speak of this build: expected the content ${contentHash} at ${moment}, found ${JSON.stringify(health)}.`,
  ]
}

type Health = { status?: string; contentHash?: string; moment?: string }

/** The search starts beside the pages, and until then the server is 'degraded'. On a busy machine that takes a while. */
async function settledHealth(origin: string): Promise<Health> {
  for (const end = performance.now() + longestStartMs; ; ) {
    const health: Health = JSON.parse(await textOf(`${origin}/healthz`))
    if (health.status === 'ok' || performance.now() > end) return health
    await setTimeout(lookAgainMs)
  }
}

async function sitemapAddresses(origin: string): Promise<string[]> {
  const text = await textOf(`${origin}/sitemap.xml`)
  return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
}

async function unexpected(origin: string, status: number, addresses: string[]): Promise<string[]> {
  const problems: string[] = []
  for (const address of addresses) {
    const answer = await patientFetch(origin + address)
    const { length } = await answer.text()
    if (answer.status !== status)
      problems.push(`${address} answered ${answer.status}, expected ${status}.`)
    else if (length === 0 && status === 200) problems.push(`${address} is empty.`)
  }
  return problems
}

/** Asks again what is asked to wait, as a search is while its index is read. RFC 9110, 10.2.3. */
async function patientFetch(address: string): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(address, { redirect: 'manual' })
    const seconds = Number(answer.headers.get('retry-after') ?? 0)
    if (answer.status !== 503 || seconds === 0 || attempt === attempts) return answer
    await answer.body?.cancel()
    await setTimeout(Math.min(seconds, 5) * 1000)
  }
}

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text()
}
