/** Whether the tree that is there is still true. */
import { isCodeBuilt } from '#lib/build/code'
import type { BuildOrder } from '#lib/build/order'
import { signatureOf } from '#lib/build/tree-state'
import { type BuildRecord, readBuildRecord } from '#lib/tree/manifest'

/** True when the tree and the code are of these files and settings, whatever the moment: what a server may serve. */
export function isOfInputs({ project, code, target, signature }: BuildOrder): boolean {
  return isCodeBuilt(project, code) && signatureOf(target) === signature
}

/** The record of the tree when a build would make the very same one; undefined when there is something to do. */
export async function recordIfTrue(order: BuildOrder): Promise<BuildRecord | undefined> {
  if (!isOfInputs(order)) return undefined
  const record = await readBuildRecord(order.target)
  return isWithin(record, order.moment) ? record : undefined
}

/** True from the moment of the build until its output changes by itself. */
function isWithin({ moment, nextChange }: BuildRecord, now: Date): boolean {
  return new Date(moment) <= now && (nextChange === null || now < new Date(nextChange))
}
