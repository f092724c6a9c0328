/** All measurements of one size of corpus: one step after the other, and within a step one site after the other, in turns. */
import { mkdtempSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { median } from '../statistics.ts'
import type { Run } from './processes.ts'
import { type Builder, build, copyOf, generate, remove, type State } from './sites.ts'
import { changes, type Step } from './steps.ts'

/** How often a step is measured: those that the site is held to, and the others. */
export interface Rounds {
  main: number
  other: number
}

/** Medians of one size, by site and step. */
export interface Outcome {
  pairs: number
  rounds: Rounds
  load: number
  medians: Partial<Record<Builder, Record<string, Run>>>
}

/** Everything from nothing; and, of this site, all of another content where the code has been built before. */
const [first, firstContent] = ['first', 'first, code built']

export const stepNames = [first, firstContent, ...changes.map(({ name }) => name)]

/** What is kept while one size is measured. */
interface Session {
  state: State
  builders: Builder[]
  copies: Map<Builder, string>
  runs: Map<string, Run[]>
}

/** Measures every step at one size. */
export async function measureSize(
  pairs: number,
  builders: Builder[],
  rounds: Rounds,
): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'corpus-'))
  const state = {
    content: path.join(folder, 'content'),
    moment: new Date('2026-11-22T12:00:00+02:00'),
  }
  const session: Session = { state, builders, copies: new Map(), runs: new Map() }
  const load = Number(loadavg()[0]?.toFixed(1))
  generate(state.content, pairs)
  try {
    await measureFirst(session, pairs, rounds.other)
    for (const step of changes)
      await measureChange(session, step, step.isMain ? rounds.main : rounds.other)
    return { pairs, rounds, load, medians: mediansOf(session) }
  } finally {
    for (const copy of session.copies.values()) remove(copy)
    remove(folder)
  }
}

async function measureFirst(session: Session, pairs: number, rounds: number): Promise<void> {
  const { state, builders, copies } = session
  const other = { ...state, content: `${state.content}-other` }
  if (builders.includes('ours')) generate(other.content, pairs, 'other')
  for (let round = 0; round < rounds; round++) {
    for (const builder of inTurn(builders, round)) {
      remove(copies.get(builder))
      copies.set(builder, copyOf(builder))
      await note(session, builder, first, state)
      if (builder === 'ours') await note(session, builder, firstContent, other)
    }
  }
  const project = copies.get('ours')
  if (project) await build('ours', project, state)
}

async function measureChange(session: Session, step: Step, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    step.edit(session.state, round)
    for (const builder of inTurn(session.builders, round))
      await note(session, builder, step.name, session.state)
  }
}

/** Another one begins each round. */
function inTurn(builders: Builder[], round: number): Builder[] {
  const start = round % builders.length
  return [...builders.slice(start), ...builders.slice(0, start)]
}

async function note(
  { copies, runs }: Session,
  builder: Builder,
  step: string,
  state: State,
): Promise<void> {
  const run = await build(builder, copies.get(builder) ?? '', state)
  runs.set(`${builder} ${step}`, [...(runs.get(`${builder} ${step}`) ?? []), run])
  console.error(
    `${builder}, ${step}: ${run.wall.toFixed(2)} s, ${run.cpu.toFixed(2)} s of processor time, ${run.mb} MB`,
  )
}

function mediansOf({ builders, runs }: Session): Outcome['medians'] {
  const ofStep = (builder: Builder) =>
    stepNames.flatMap((step) => {
      const found = runs.get(`${builder} ${step}`)
      return found ? [[step, medianRun(found)] as const] : []
    })
  return Object.fromEntries(
    builders.map((builder) => [builder, Object.fromEntries(ofStep(builder))]),
  )
}

function medianRun(runs: Run[]): Run {
  const of = (name: keyof Run) => Number(median(runs.map((run) => run[name])).toFixed(2))
  return { wall: of('wall'), cpu: of('cpu'), mb: of('mb'), written: of('written') }
}
