/** `npm --prefix bench/site run throughput [rounds] [seconds]`: answers in a second, each server in turn, and the median of the rounds. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { memoryOf } from './memory.ts'
import { startFront, startPlain } from './nginx.ts'
import { keep, machine, spaced, table } from './report.ts'
import { origin, root, serveSite } from './serve.ts'
import { median } from './statistics.ts'
import { type Load, load } from './wrk.ts'

const page = '/fi/palvelut/tyonantajat'

interface Contestant {
  name: string
  measure: (seconds: number) => Promise<Load>
  /** Until every process has been asked everything; where it is not the same. */
  warmUp?: (seconds: number) => Promise<Load>
}

type Result = Load & { name: string }

/** New searches at once: fewer than one visitor may have of one process, which are eight. */
const searchers = 6

/** In the order of a round; the searches are not compared with nginx. */
function contestants(front: string, plain: string): Contestant[] {
  const script = [path.join(import.meta.dirname, 'searches.lua'), searchFile()]
  const anew = { script: [...script, 'new'], connections: searchers }
  return [
    { name: '`npm start`, a process a core', measure: (seconds) => load(origin + page, seconds) },
    { name: 'nginx + static tree', measure: (seconds) => load(front, seconds) },
    { name: 'plain nginx, one file', measure: (seconds) => load(plain, seconds) },
    {
      name: 'searches that were asked before',
      measure: (seconds) => load(origin, seconds, { script }),
      warmUp: (seconds) => load(origin, seconds, { script, connections: searchers }),
    },
    { name: 'new searches, 6 connections', measure: (seconds) => load(origin, seconds, anew) },
  ]
}

/** The queries of bench/search, both languages in turn. */
function searchFile(): string {
  const [finnish = [], swedish = []] = Object.entries({ fi: '/fi/haku', sv: '/sv/sok' }).map(
    ([locale, address]) => {
      const queries: { q: string }[] = JSON.parse(
        readFileSync(path.join(root, 'bench', 'search', `queries.${locale}.json`), 'utf8'),
      )
      return queries.map(({ q }) => `${address}?${new URLSearchParams({ q })}`)
    },
  )
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'searches-')), 'targets')
  writeFileSync(
    file,
    `${finnish.flatMap((target, index) => [target, swedish[index] ?? []].flat()).join('\n')}\n`,
  )
  return file
}

async function runRounds(all: Contestant[], rounds: number, seconds: number): Promise<Result[]> {
  const loads = all.map((): Load[] => [])
  for (const { warmUp, measure } of all) await (warmUp ?? measure)(warmUp ? 8 : 2)
  for (let round = 0; round < rounds; round++)
    for (const [index, { measure }] of all.entries()) loads[index]?.push(await measure(seconds))
  return all.map(({ name }, index) => {
    const middle = (figure: keyof Load) => median((loads[index] ?? []).map((one) => one[figure]))
    return { name, rate: middle('rate'), p50: middle('p50'), p99: middle('p99') }
  })
}

function tableOf(results: Result[]): string {
  const yardstick = results[2]?.rate ?? 0
  const rows = results.map(({ name, rate, p50, p99 }, index) => {
    const ratio = index < 3 ? (rate / yardstick).toFixed(2) : '–'
    return [name, spaced(rate), ratio, p50.toFixed(2), p99.toFixed(2)]
  })
  return table(['', 'answers a second', 'of plain nginx', 'p50, ms', 'p99, ms'], rows)
}

const [rounds = 5, seconds = 5] = process.argv.slice(2).map(Number)
const before = machine({ nginx: ['nginx', '-v'], wrk: ['wrk', '-v'] })
const site = await serveSite()
const stops = [site.stop]
try {
  const front = await startFront(3978, page)
  stops.unshift(front.stop)
  const plain = await startPlain(3979, path.join(root, 'out', 'site', `${page}.html`))
  stops.unshift(plain.stop)
  const memory = { before: memoryOf(site.pid), after: { own: 0, tree: 0 } }
  const results = await runRounds(contestants(front.address, plain.address), rounds, seconds)
  memory.after = memoryOf(site.pid)
  const sentence = `${page}, 32 connections, gzip accepted, ${rounds} rounds of ${seconds} s each in turn, medians.`
  const [old, now] = [memory.before, memory.after].map(
    ({ own, tree }) => `${own} MB (${tree} MB with all its processes)`,
  )
  const text = `${sentence}\n\n${tableOf(results)}\n\nMemory of \`npm start\`: ${old} before, ${now} after.`
  keep('throughput', before, { page, rounds, seconds, results, memory }, text)
} finally {
  for (const stop of stops) await stop()
}
