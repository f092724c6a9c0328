/**
 * Measures one engine in a process of its own over the content of CONTENT_DIR and writes one line of JSON:
 * `node --expose-gc --import tsx bench/search/speed.ts <engine>`. The queries are those of the site; the site's own content is not read.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { allPages, currentEdition } from '../../lib/content/pages.ts'
import { locales } from '../../lib/locales.ts'
import type { Search } from './engine.ts'
import { engines } from './engines.ts'
import { percentile } from './measures.ts'
import { textsOf } from './texts.ts'

const rounds = 3

export type Speed = {
  pages: number
  loadMs: number
  /** What the index adds to the heap, with typed arrays and the like. */
  heapMb: number
  /** The whole process before the index, with the content in memory, and after all queries. */
  rssBeforeMb: number
  rssMb: number
  medianMs: number
  p95Ms: number
  /** The same in processor time, which other work on the machine disturbs less. */
  p95CpuMs: number
  maxMs: number
}

async function measureSpeed(name: string): Promise<Speed> {
  const makeEngine = engines[name]
  if (!makeEngine) throw new Error(`There is no engine '${name}'.`)
  const engine = await makeEngine()
  const edition = currentEdition()
  const pages = {
    fi: allPages(edition, 'fi').map(textsOf),
    sv: allPages(edition, 'sv').map(textsOf),
  }
  for (const text of [...pages.fi, ...pages.sv].flatMap((texts) => Object.values(texts)))
    flatten(text)
  await engine.prepare?.()
  const before = await memory()
  const start = performance.now()
  const searches = { fi: await engine.load(pages.fi, 'fi'), sv: await engine.load(pages.sv, 'sv') }
  const loadMs = performance.now() - start
  const heapMb = (await memory()).heap - before.heap
  const times: Time[] = []
  for (let round = 0; round < rounds; round++) {
    for (const locale of locales) times.push(...(await timesOf(searches[locale], wordsOf(locale))))
  }
  const rssMb = (await memory()).rss
  return {
    pages: pages.fi.length + pages.sv.length,
    loadMs,
    heapMb,
    rssBeforeMb: before.rss,
    rssMb,
    ...summaryOf(times),
  }
}

function summaryOf(times: Time[]) {
  const walls = times.map(({ wall }) => wall)
  const cpus = times.map(({ cpu }) => cpu)
  return {
    medianMs: percentile(walls, 0.5),
    p95Ms: percentile(walls, 0.95),
    p95CpuMs: percentile(cpus, 0.95),
    maxMs: Math.max(...walls),
  }
}

/** Milliseconds that a query took: by the clock, and of the processor. */
type Time = { wall: number; cpu: number }

async function timesOf(search: Search, queries: string[]): Promise<Time[]> {
  const times: Time[] = []
  for (const query of queries) {
    const start = performance.now()
    const startCpu = process.cpuUsage()
    await search(query)
    const { user, system } = process.cpuUsage(startCpu)
    times.push({ wall: performance.now() - start, cpu: (user + system) / 1000 })
  }
  return times
}

function wordsOf(locale: string): string[] {
  const queries: { q: string }[] = JSON.parse(
    readFileSync(path.join(import.meta.dirname, `queries.${locale}.json`), 'utf8'),
  )
  return queries.map(({ q }) => q)
}

/** A string joined from pieces takes its final form when it is first searched; without this the index would seem to free memory. */
function flatten(text: string): boolean {
  return /\uffff/.test(text)
}

/** Megabytes, once the garbage is collected. */
async function memory(): Promise<{ heap: number; rss: number }> {
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc?.()
    await setTimeout(50)
  }
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: (heapUsed + external) / 1e6, rss: rss / 1e6 }
}

console.log(JSON.stringify(await measureSpeed(process.argv[2] ?? '')))
process.exit()
