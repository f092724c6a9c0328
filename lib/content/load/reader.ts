/** A thread that reads a share of the pages and sends those that have no mistakes. */
import { parentPort, workerData } from 'node:worker_threads'
import { nextBatch, type Task } from '#lib/content/load/batches'
import { readPacked } from '#lib/content/load/read-packed'

const task: Task = workerData

for (let jobs = nextBatch(task); jobs.length > 0; jobs = nextBatch(task))
  parentPort?.postMessage(jobs.flatMap((job) => readPacked(task, job)))
