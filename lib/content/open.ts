/** From the content folder to the site for commands: the parsers are fetched only where something has to be read. */
import { finish } from '#lib/content/load/finish'
import { begin, changedKeys, type Input, unchangedPages } from '#lib/content/load/loading'
import { rememberedLines } from '#lib/content/read/remembered'
import type { Site } from '#lib/content/types'

/** As `loadSite`, with as many readers as the machine has cores where there is much to read. */
export async function openSite(input: Input): Promise<Site> {
  const remembered = rememberedLines(input.folder)
  const loading = begin(input)
  const read =
    loading.sharedKept ??
    (await import('#lib/content/load/read-shared')).readShared(input.folder, loading.survey.top)
  const same = unchangedPages(loading, read.shared)
  const jobs = changedKeys(loading, same).map((key) => ({
    key,
    files: loading.survey.groups.get(key) ?? [],
  }))
  const reads =
    jobs.length === 0
      ? []
      : await (await import('#lib/content/load/readers')).readPages(input.folder, jobs, read.shared)
  return finish(
    { ...loading, input: { ...input, remembered: await remembered } },
    read,
    same,
    reads,
  )
}
