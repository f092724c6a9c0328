/** A thread that reads its share of the pages and sends those that have no mistakes. */
import { parentPort, workerData } from 'node:worker_threads'
import { pack } from '#lib/content/kept-page'
import { readPage } from '#lib/content/read-folder'
import type { Sent, Task } from '#lib/content/readers'
import { isComplete } from '#lib/content/source'

const { folder, jobs, around }: Task = workerData

const sent = jobs.flatMap(({ key, files }): Sent[] => {
  const { page, problems } = readPage(folder, key, files, around)
  return problems.length === 0 && isComplete(page) ? [{ key, hashes: page.hashes, ...pack(page, around.links) }] : []
})
parentPort?.postMessage(sent)
