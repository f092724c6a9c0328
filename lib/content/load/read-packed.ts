/** Reads a page as it is kept: what parsing it made is then free for others. The form of its texts is checked while they are at hand. */
import { formOf } from '#lib/content/check/form'
import { namesAmong, passagesOf } from '#lib/content/check/passages'
import type { Job, Sent, Task } from '#lib/content/load/batches'
import { pack } from '#lib/content/load/kept-page'
import { readPage } from '#lib/content/load/read-folder'
import { isComplete } from '#lib/content/read/folder'

/** The page, or nothing where its files or the form of its texts have mistakes. */
export function readPacked({ folder, around }: Task, { key, files }: Job): Sent[] {
  const { page, problems } = readPage(folder, key, files, around)
  if (problems.length > 0 || !isComplete(page) || formOf(page, around).length > 0) return []
  const passages = JSON.stringify(passagesOf(page, namesAmong(around.phrases)))
  return [{ key, hashes: page.hashes, passages, ...pack(page, around) }]
}
