/**
 * `npm --prefix bench/site run builds [-- page pairs… --only ours,hugo --rounds 5 --other-rounds 3]`: builds of this site beside the same
 * pages made by Hugo, Eleventy and Astro, in turns.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Run } from './builds/processes.ts'
import { type Builder, isBuilder, names } from './builds/sites.ts'
import { measureSize, type Outcome, stepNames } from './builds/turns.ts'
import { keep, machine, table } from './report.ts'
import { root } from './serve.ts'

const options = {
  only: { type: 'string' },
  rounds: { type: 'string' },
  'other-rounds': { type: 'string' },
} as const

const legend = `Each cell: seconds on the clock / seconds of processor time / MB of memory / MB of files written. Memory is the largest sum over
the whole tree of processes, four looks a second, shared memory counted once (PSS); files that were written and taken away again do not count.`

function tableOf({ pairs, rounds, load, medians }: Outcome): string {
  const builders = Object.keys(names)
    .filter(isBuilder)
    .filter((name) => medians[name])
  const rows = stepNames.map((step) => [
    step,
    ...builders.map((name) => cell(medians[name]?.[step])),
  ])
  const sentence = `**${pairs} page pairs**, medians of ${rounds.main} (nothing, one word) and ${rounds.other}; load average ${load} before.`
  return `${sentence}\n\n${table(['', ...builders.map((name) => names[name])], rows)}`
}

function cell(run: Run | undefined): string {
  if (!run) return '–'
  return `${run.wall.toFixed(1)} / ${run.cpu.toFixed(1)} / ${Math.round(run.mb)} / ${run.written.toFixed(1)}`
}

/** What was measured before of other sizes stays in the table. */
function keptOf(sizes: number[]): Outcome[] {
  const { outcomes }: { outcomes: Outcome[] } = JSON.parse(
    readFileSync(path.join(root, 'bench', 'site', 'results', 'builds.json'), 'utf8'),
  )
  return outcomes.filter(({ pairs, medians }) => medians && !sizes.includes(pairs))
}

const { values, positionals } = parseArgs({ options, allowPositionals: true })
const sizes = positionals.length > 0 ? positionals.map(Number) : [20, 200, 2000]
const only = (values.only?.split(',') ?? Object.keys(names)).filter(isBuilder)
const rounds = { main: Number(values.rounds ?? 5), other: Number(values['other-rounds'] ?? 3) }
const before = machine({ Hugo: ['hugo', 'version'], ...versionsOf(['eleventy', 'astro']) })
const measured: Outcome[] = []
for (const pairs of sizes) measured.push(await measureSize(pairs, only, rounds))
const outcomes = [...keptOf(sizes), ...measured].sort((a, b) => a.pairs - b.pairs)
keep('builds', before, { outcomes }, [legend, ...outcomes.map(tableOf)].join('\n\n'))

function versionsOf(peers: Builder[]): Record<string, string[]> {
  return Object.fromEntries(
    peers.map((peer) => [
      names[peer],
      ['npm', 'ls', '--depth=0', '--prefix', `bench/peers/${peer}`],
    ]),
  )
}
