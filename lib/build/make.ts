/** A build from start to end: nothing where nothing has changed, the code where it has, then the content. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { buildCode, type Environment, isCodeBuilt } from '#lib/build/code'
import type { BuildOutcome } from '#lib/build/content'
import { damageOf } from '#lib/build/damage'
import { describe, describeWork } from '#lib/build/describe'
import { orderOf } from '#lib/build/order'
import { endAll, indexerOf, type Run, rendererOf, writersOf } from '#lib/build/processes'
import { hasShells } from '#lib/build/shells'
import { confirmMoment, signatureFile, signatureOf } from '#lib/build/tree-state'
import { isOfInputs, recordIfTrue } from '#lib/build/up-to-date'
import { recoverTree, removeRemains } from '#lib/build/work-folder'
import { BuildError } from '#lib/problems/build-error'
import { searchService } from '#lib/search/opensearch/address'

const endings = ['SIGTERM', 'SIGINT'] as const

/** Builds the site into `out/`. False when it could not, after the reason has been printed; the tree that was there is then untouched. */
export async function makeSite(project: string, environment: Environment): Promise<boolean> {
  const started = performance.now()
  const order = orderOf(project, environment)
  recoverTree(project, order.target, (tree) => signatureOf(tree) !== undefined)
  if (isOfInputs(order)) discardDamaged(order.target)
  const record = await recordIfTrue(order)
  if (record) {
    confirmMoment(order.target, record, order.moment)
    console.log(`Nothing has changed. ${describe(record)}`)
    return true
  }
  const outcome = await whileEndable({ order }, build)
  if (outcome)
    console.log(
      `${describe(outcome.record)}\n${describeWork(outcome, performance.now() - started)}`,
    )
  return outcome !== undefined
}

/** A tree that is true but for its files, which are no longer what was written, is made again, whole. */
function discardDamaged(target: string): void {
  const damage = damageOf(target)
  if (damage === undefined) return
  console.error(`The build in ${target} is damaged: ${damage}. It is made again.`)
  rmSync(path.join(target, signatureFile))
}

/** Does the work; afterwards, and when somebody ends the command, no process that it started is left. */
async function whileEndable(
  run: Run,
  work: (run: Run) => Promise<BuildOutcome | undefined>,
): Promise<BuildOutcome | undefined> {
  const end = () => {
    void endAll(run)
    process.exit(1)
  }
  for (const signal of endings) process.once(signal, end)
  try {
    return await work(run)
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    console.error(error.message)
    return undefined
  } finally {
    for (const signal of endings) process.off(signal, end)
    await endAll(run)
    removeRemains(run.order.project)
  }
}

/** Undefined when the content or the code has mistakes, after they have been printed. */
async function build(run: Run): Promise<BuildOutcome | undefined> {
  const { project, environment, code } = run.order
  const isCompiled = isCodeBuilt(project, code)
  // Nearly always a page has changed: what works on it starts while the content is read.
  writersOf(run)
  if (isCompiled && !hasShells(code)) rendererOf(run)
  if (signatureOf(run.order.target) !== undefined && !searchService()) indexerOf(run)
  const { loadContent, buildContent } = await import('#lib/build/content')
  const site = await loadContent()
  if (!site || !(isCompiled || (await buildCode(project, code, environment)))) return undefined
  const making = {
    ...run.order,
    site,
    renderer: () => rendererOf(run),
    writers: () => writersOf(run),
    indexer: () => indexerOf(run),
  }
  try {
    return await buildContent(making)
  } catch (error) {
    if (!(error instanceof BuildError && error.mayBeCode && isCompiled)) throw error
    console.error(`${error.message} The code is compiled again.`)
    await endAll(run)
    return (await buildCode(project, code, environment)) ? buildContent(making) : undefined
  }
}
