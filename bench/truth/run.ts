/**
 * Changes the content in one language alone, in many ways, and counts how often the check sees it. `--misses` prints what no rule catches; `--only`
 * with a part of a kind's name tries that kind, and leaves the README alone.
 */
import { type Bench, judge, makeBench, readContent, removeBench } from './judge.ts'
import { type Chosen, chosenOf, kinds } from './kinds.ts'
import type { Mutation } from './mutation.ts'
import { withPairs } from './pairs.ts'
import { alarmsOf, keep, missesOf, type Outcome, type Tried, tableOf } from './report.ts'

const only = process.argv.includes('--only') ? process.argv.at(-1) : undefined

function run(): void {
  const start = Date.now()
  const original = readContent('content')
  const copy = withPairs(original)
  const [content, pairs] = [makeBench('content'), makeBench('content', copy.content)]
  const alarms = alarmsOf(content.before, pairs.before, copy.inserted.length / 2)
  for (const { file, line, id } of [...content.before.errors, ...pairs.before.errors])
    console.log(`false alarm: ${file}:${line} ${id}`)
  const chosen = kinds
    .filter(({ name }) => only === undefined || name.includes(only))
    .map((kind) => ({ kind, ...chosenOf(kind, content.content, pairs.content, copy.spans) }))
  const verdicts = judged(
    chosen.flatMap((one) => one.chosen),
    content,
    pairs,
  )
  const outcomes = chosen.map(
    ({ kind, places, chosen }): Outcome => ({
      kind,
      places,
      tried: chosen.flatMap(({ mutation }) => verdicts.get(mutation) ?? []),
    }),
  )
  close(content, pairs)
  const result = `${tableOf(outcomes)}\n\nWhere nothing is wrong:\n\n${alarms}`
  console.log(`${result}\n\n${Math.round((Date.now() - start) / 1000)} s`)
  if (process.argv.includes('--misses')) console.log(`\n${missesOf(outcomes)}`)
  if (only === undefined) keep(result, Math.round((Date.now() - start) / 1000))
}

/** File by file: what has not changed since the last load is not read again. */
function judged(chosen: Chosen[], content: Bench, pairs: Bench): Map<Mutation, Tried> {
  const inOrder = chosen.toSorted((a, b) => (a.mutation.file < b.mutation.file ? -1 : 1))
  return new Map(
    inOrder.map(({ mutation, inPairs }) => [
      mutation,
      { mutation, verdict: judge(inPairs ? pairs : content, mutation) },
    ]),
  )
}

function close(...benches: Bench[]): void {
  for (const bench of benches) removeBench(bench)
}

run()
