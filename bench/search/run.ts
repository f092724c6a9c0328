/** Measures every engine on the same pages and queries, prints tables in Markdown and writes result.json. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { allPages, currentEdition } from '../../lib/content/pages.ts'
import { locales } from '../../lib/locales.ts'
import { depth, type Engine } from './engine.ts'
import { engines } from './engines.ts'
import type { Answer } from './measures.ts'
import { type Query, readQueries } from './queries.ts'
import {
  kindTable,
  measureSet,
  missList,
  type Outcome,
  qualityTable,
  sets,
  speedTable,
} from './report.ts'
import { textsOf } from './texts.ts'

const largePairs = 2000

async function run(): Promise<void> {
  const queries = readQueries()
  const large = process.argv.includes('--quality') ? undefined : generateLarge()
  const outcomes: Outcome[] = []
  for (const [id, makeEngine] of Object.entries(engines))
    outcomes.push(await outcomeOf(id, makeEngine, queries, large))
  console.log(`\n${qualityTable(outcomes)}\n\n${kindTable(outcomes)}`)
  if (large) {
    console.log(
      `\n${largePairs} page pairs, ${cpus().length} cores, Node ${process.version}, load average ${loadavg()[0]?.toFixed(1)}:\n\n${speedTable(outcomes)}`,
    )
    writeFileSync(
      path.join(import.meta.dirname, 'result.json'),
      `${JSON.stringify(outcomes.map(summaryOf), null, 2)}\n`,
    )
  }
  console.log(
    `\nOf the tuning queries this site does not put a right page first for:\n\n${missList(outcomes[0]?.answers ?? [])}`,
  )
}

async function outcomeOf(
  id: string,
  makeEngine: () => Promise<Engine>,
  queries: Query[],
  large?: string,
): Promise<Outcome> {
  try {
    const engine = await makeEngine()
    const answers = await answersOf(engine, queries)
    return { name: engine.name, answers, ...(large ? { speed: speedOf(id, large) } : {}) }
  } catch (error) {
    return { name: id, error: `could not run: ${error instanceof Error ? error.message : error}` }
  }
}

async function answersOf(engine: Engine, queries: Query[]): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const locale of locales) {
    const search = await engine.load(allPages(currentEdition(), locale).map(textsOf), locale)
    for (const query of queries.filter((query) => query.locale === locale)) {
      answers.push({ query, found: (await search(query.q)).slice(0, depth) })
    }
  }
  return answers
}

function generateLarge(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'large-'))
  runNode(['--import', 'tsx', 'tests/scale/generate.ts', folder, String(largePairs)])
  return folder
}

function speedOf(id: string, folder: string) {
  return JSON.parse(
    runNode(['--expose-gc', '--import', 'tsx', 'bench/search/speed.ts', id], folder),
  )
}

/** What a Node process writes; with a content folder of its own where one is given. */
function runNode(args: string[], contentDir = 'content'): string {
  const { status, stdout, stderr } = spawnSync(
    'env',
    [`CONTENT_DIR=${contentDir}`, process.execPath, ...args],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr.slice(-500))
  return stdout
}

function summaryOf({ name, answers, speed, error }: Outcome) {
  if (!answers) return { name, error }
  const quality = locales.map((locale) => [
    locale,
    Object.fromEntries(sets.map((set) => [set, measureSet(answers, set, locale)])),
  ])
  return { name, ...Object.fromEntries(quality), speed }
}

await run()
process.exit()
