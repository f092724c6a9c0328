/** `npm --prefix bench/site run builds [page pairs…]`: time and memory of a build, of a build after one sentence was changed, and of the check. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { projectCopy, removeProject } from '../../tests/builds/project.ts'
import { watchTree } from './memory.ts'
import { keep, machine, table } from './report.ts'
import { root } from './serve.ts'

interface Run {
  seconds: number
  /** Largest memory of all its processes together. */
  mb: number
}

const steps = ['first check', 'check again', 'first build', 'check after a change', 'build after a change'] as const

/** The load average of the minute before stands beside the figures: a busy machine takes longer. */
type Outcome = { pairs: number; load: number } & Record<(typeof steps)[number], Run>

/** All steps in a fresh copy of the project, so that nothing is kept from an earlier build and nothing of this one stays. */
async function measure(pairs: number): Promise<Outcome> {
  const content = mkdtempSync(path.join(tmpdir(), 'content-'))
  spawnSync(process.execPath, ['--import', 'tsx', 'tests/scale/generate.ts', content, String(pairs)], { cwd: root, stdio: 'inherit' })
  const project = projectCopy()
  const load = Number(loadavg()[0]?.toFixed(1))
  const run = (command: string) => timed(project, command, content)
  try {
    const before = { 'first check': await run('check'), 'check again': await run('check'), 'first build': await run('build') }
    changeOneSentence(path.join(content, 'section-0', 'page-10', 'index.fi.md'))
    return { pairs, load, ...before, 'check after a change': await run('check'), 'build after a change': await run('build') }
  } finally {
    removeProject(project)
    rmSync(content, { recursive: true })
  }
}

async function timed(project: string, command: string, content: string): Promise<Run> {
  const env = { ...process.env, CONTENT_DIR: content, SITE_NOW: '2026-11-22T12:00:00+02:00', SITE_URL: 'https://example.fi' }
  const start = performance.now()
  const child = spawn('npm', ['run', command], { cwd: project, env, stdio: 'ignore' })
  const peak = watchTree(child.pid ?? 0)
  const code = await new Promise((resolve) => child.on('close', resolve))
  const mb = peak()
  if (code !== 0) throw new Error(`npm run ${command} ended with ${code} for the content of ${content}.`)
  return { seconds: (performance.now() - start) / 1000, mb }
}

function changeOneSentence(file: string): void {
  const text = readFileSync(file, 'utf8')
  const changed = text.replace('Palveluihin kuului', 'Palveluihin sisältyi')
  if (changed === text) throw new Error(`${file} has no sentence to change.`)
  writeFileSync(file, changed)
}

function tableOf(outcomes: Outcome[]): string {
  const cell = ({ seconds, mb }: Run) => `${seconds.toFixed(1)} s, ${mb} MB`
  return table(
    ['page pairs', 'load before', ...steps],
    outcomes.map((outcome) => [outcome.pairs, outcome.load, ...steps.map((step) => cell(outcome[step]))]),
  )
}

/** What was measured before of other sizes stays in the table. */
function keptOf(sizes: number[]): Outcome[] {
  const { outcomes }: { outcomes: Outcome[] } = JSON.parse(readFileSync(path.join(root, 'bench', 'site', 'results', 'builds.json'), 'utf8'))
  return outcomes.filter(({ pairs }) => !sizes.includes(pairs))
}

const asked = process.argv.slice(2).map(Number)
const sizes = asked.length ? asked : [20, 200, 2000]
const before = machine()
const measured: Outcome[] = []
for (const pairs of sizes) measured.push(await measure(pairs))
const outcomes = [...keptOf(sizes), ...measured].sort((a, b) => a.pairs - b.pairs)
const sentence = 'Memory is the largest sum over the whole tree of processes, four looks a second, shared memory counted once (PSS).'
keep('builds', before, { outcomes }, `${sentence}\n\n${tableOf(outcomes)}`)
