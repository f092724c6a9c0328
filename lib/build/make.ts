/** A build from start to end: nothing where nothing has changed, the code where it has, then the content. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { buildCode, type Environment, isCodeBuilt } from '#lib/build/code'
import type { BuildOutcome } from '#lib/build/content'
import { damageOf } from '#lib/build/damage'
import { describe, describeWork } from '#lib/build/describe'
import { type BuildOrder, orderOf } from '#lib/build/order'
import { closeRenderers, openRenderers, type Renderers } from '#lib/build/renderers'
import { confirmMoment, signatureFile, signatureOf } from '#lib/build/tree-state'
import { recordIfTrue } from '#lib/build/up-to-date'
import { emptyWorkFolder, recoverTree, removeRemains } from '#lib/build/work-folder'
import { BuildError } from '#lib/problems/build-error'

/** One run: what is asked for, and the processes that it has started. */
interface Run {
  order: BuildOrder
  renderers?: Renderers | undefined
}

const endings = ['SIGTERM', 'SIGINT'] as const

/** Builds the site into `out/`. False when it could not, after the reason has been printed; the tree that was there is then untouched. */
export async function makeSite(project: string, environment: Environment): Promise<boolean> {
  const started = performance.now()
  const order = orderOf(project, environment)
  recoverTree(project, order.target, (tree) => signatureOf(tree) !== undefined)
  discardDamaged(order.target)
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

/** A tree whose files are no longer what was written is made again, whole. */
function discardDamaged(target: string): void {
  const damage = signatureOf(target) === undefined ? undefined : damageOf(target)
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
    close(run)
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
    close(run)
    removeRemains(run.order.project)
  }
}

/** Undefined when the content or the code has mistakes, after they have been printed. */
async function build(run: Run): Promise<BuildOutcome | undefined> {
  const { project, environment, code } = run.order
  const isCompiled = isCodeBuilt(project, code)
  // Nearly always a page has changed: the process that will render it starts while the content is read.
  if (isCompiled) open(run)
  const { loadContent, buildContent } = await import('#lib/build/content')
  const site = await loadContent()
  if (!site || !(isCompiled || (await buildCode(project, code, environment)))) return undefined
  const making = {
    ...run.order,
    site,
    renderers: () => run.renderers ?? open(run),
    endRendering: () => close(run),
  }
  try {
    return await buildContent(making)
  } catch (error) {
    if (!(error instanceof BuildError && error.mayBeCode && isCompiled)) throw error
    console.error(`${error.message} The code is compiled again.`)
    close(run)
    return (await buildCode(project, code, environment)) ? buildContent(making) : undefined
  }
}

function open(run: Run): Renderers {
  const { project, environment, moment } = run.order
  run.renderers = openRenderers(emptyWorkFolder(project, 'views'), {
    ...environment,
    SITE_NOW: moment.toISOString(),
  })
  return run.renderers
}

function close(run: Run): void {
  if (run.renderers) closeRenderers(run.renderers)
  run.renderers = undefined
}
