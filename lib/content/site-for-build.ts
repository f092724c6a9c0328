/** The site as a build needs it: read by as many threads as there are cores for, which Next could not bundle. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { inputFor } from '#lib/content/input'
import { isKept } from '#lib/content/load/snapshot'
import { openSite } from '#lib/content/open'
import { withPressYears } from '#lib/content/press-years'
import type { Site } from '#lib/content/types'
import { isPreview } from '#lib/site'

/** The published site. Throws `ContentError` with every problem when the content has errors. */
export async function siteForBuild(): Promise<Site> {
  const input = inputFor({ preview: isPreview() })
  if (input.cache && !isKept(input.cache, input.folder)) await keep()
  return withPressYears(await openSite(input))
}

const launcher = fileURLToPath(new URL('../commands/compiled.mjs', import.meta.url))

/** Reads everything in a process that keeps it: what parsers take of the memory goes with it, before Next needs it. */
async function keep(): Promise<void> {
  await once(fork(launcher, ['lib/content/keeper.ts']), 'exit')
}
