/** A thread that reads a share of the pages and sends those that have no mistakes. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Job, nextBatch, type Sent, type Task } from '#lib/content/load/batches'
import { pack } from '#lib/content/load/kept-page'
import { readPage } from '#lib/content/load/read-folder'
import { isComplete } from '#lib/content/read/folder'

const task: Task = workerData

for (let jobs = nextBatch(task); jobs.length > 0; jobs = nextBatch(task))
  parentPort?.postMessage(jobs.flatMap(sentOf))

function sentOf({ key, files }: Job): Sent[] {
  const { page, problems } = readPage(task.folder, key, files, task.around)
  return problems.length === 0 && isComplete(page)
    ? [{ key, hashes: page.hashes, ...pack(page, task.around.links) }]
    : []
}
