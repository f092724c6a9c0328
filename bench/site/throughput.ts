/** `npm --prefix bench/site run throughput [rounds] [seconds]`: answers in a second, each server in turn, and the median of the rounds. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { residentMb } from './memory.ts'
import { plainFile, startNginx } from './nginx.ts'
import { keep, machine, spaced, table } from './report.ts'
import { origin, root, serveSite } from './serve.ts'
import { siteServer } from './static-tree.ts'
import { median } from './statistics.ts'
import { type Load, load } from './wrk.ts'

const page = '/fi/palvelut/tyonantajat'
const ports = { tree: 3978, plain: 3979 }

interface Contestant {
  name: string
  measure: (seconds: number) => Promise<Load>
}

/** The order of a round. The last has no part in the ratios. */
const contestants: Contestant[] = [
  { name: '`npm start`, one process', measure: (seconds) => load(origin + page, seconds) },
  { name: 'nginx + static tree', measure: (seconds) => load(`http://127.0.0.1:${ports.tree}${page}`, seconds) },
  { name: 'plain nginx, one file', measure: (seconds) => load(`http://127.0.0.1:${ports.plain}/page.html`, seconds) },
  { name: 'search by `npm start`', measure: (seconds) => load(origin, seconds, [path.join(import.meta.dirname, 'searches.lua'), searchFile()]) },
]

function searchFile(): string {
  const searches = { fi: '/fi/haku', sv: '/sv/sok' }
  const targets = Object.entries(searches).flatMap(([locale, address]) => {
    const queries: { q: string }[] = JSON.parse(readFileSync(path.join(root, 'bench', 'search', `queries.${locale}.json`), 'utf8'))
    return queries.map(({ q }) => `${address}?${new URLSearchParams({ q })}`)
  })
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'searches-')), 'targets')
  writeFileSync(file, `${targets.join('\n')}\n`)
  return file
}

/** A folder with nothing but the page and its gzip form. */
function folderOfOne(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'page-'))
  for (const suffix of ['', '.gz']) copyFileSync(path.join(root, 'out', 'site', `${page}.html${suffix}`), path.join(folder, `page.html${suffix}`))
  return folder
}

async function runRounds(rounds: number, seconds: number): Promise<(Load & { name: string })[]> {
  const loads = new Map<string, Load[]>(contestants.map(({ name }) => [name, []]))
  for (const { measure } of contestants) await measure(2)
  for (let round = 0; round < rounds; round++) for (const { name, measure } of contestants) loads.get(name)?.push(await measure(seconds))
  return [...loads].map(([name, list]) => {
    const middle = (figure: keyof Load) => median(list.map((one) => one[figure]))
    return { name, rate: middle('rate'), p50: middle('p50'), p99: middle('p99') }
  })
}

function tableOf(results: (Load & { name: string })[]): string {
  const yardstick = results[2]?.rate ?? 0
  const rows = results.map(({ name, rate, p50, p99 }, index) => [
    name,
    spaced(rate),
    index < 3 ? (rate / yardstick).toFixed(2) : '–',
    p50.toFixed(2),
    p99.toFixed(2),
  ])
  return table(['', 'answers a second', 'of plain nginx', 'p50, ms', 'p99, ms'], rows)
}

const [rounds = 5, seconds = 5] = process.argv.slice(2).map(Number)
const before = machine({ nginx: ['nginx', '-v'], wrk: ['wrk', '-v'] })
const site = await serveSite()
const stops = [site.stop]
try {
  stops.push(await startNginx(siteServer(ports.tree), `http://127.0.0.1:${ports.tree}${page}`))
  stops.push(await startNginx(plainFile(ports.plain, folderOfOne()), `http://127.0.0.1:${ports.plain}/page.html`))
  const memoryBefore = residentMb(site.pid)
  const results = await runRounds(rounds, seconds)
  const memoryAfter = residentMb(site.pid)
  const sentence = `${page}, 32 connections, gzip accepted, ${rounds} rounds of ${seconds} s each in turn, medians.`
  const memory = `The process of \`npm start\` took ${memoryBefore} MB of memory before and ${memoryAfter} MB after.`
  keep('throughput', before, { page, rounds, seconds, results, memoryBefore, memoryAfter }, `${sentence}\n\n${tableOf(results)}\n\n${memory}`)
} finally {
  for (const stop of stops) await stop()
}
