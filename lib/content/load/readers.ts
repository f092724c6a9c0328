/**
 * Reads many pages: here or, where there are so many that starting threads is worth it, in one for each core. What their parsers take of the memory
 * goes with them.
 */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Job, Sent, Task } from '#lib/content/load/batches'
import { unpack } from '#lib/content/load/kept-page'
import type { PageRead } from '#lib/content/load/loading'
import { readPage, type Surroundings } from '#lib/content/load/read-folder'
import { readPacked } from '#lib/content/load/read-packed'

/** A thread takes about as long to start as this many pages to read. */
const worthThread = 200

/** Most threads: each holds parsers and pages in memory. */
const maxThreads = 4

/** Reads the pages, in no order. A page with mistakes is read again here, as what is said of them may be found only when it is said. */
export async function readPages(
  folder: string,
  jobs: Job[],
  { phrases, links }: Surroundings,
): Promise<PageRead[]> {
  const task: Task = {
    folder,
    jobs,
    around: { phrases, links },
    taken: new Int32Array(new SharedArrayBuffer(4)),
  }
  const count = Math.min(availableParallelism(), maxThreads, Math.floor(jobs.length / worthThread))
  const threads = Array.from({ length: count < 2 ? 0 : count }, () => readAside(task))
  const sent = threads.length > 0 ? (await Promise.all(threads)).flat() : readHere(task)
  const done = new Set(sent.map(({ key }) => key))
  const rest = jobs
    .filter(({ key }) => !done.has(key))
    .map((job) => readPage(folder, job.key, job.files, task.around))
  return [...sent.map(received), ...rest]
}

function readHere(task: Task): Sent[] {
  return task.jobs.flatMap((job) => readPacked(task, job))
}

/** A parser makes much that soon goes. A heap that may not grow far is cleaned earlier: two threads take 270 MB instead of 440. */
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 }

const launcher = fileURLToPath(new URL('../../commands/compiled.mjs', import.meta.url))

/** The share of a thread. */
function readAside(task: Task): Promise<Sent[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(launcher, {
      argv: ['lib/content/load/reader.ts'],
      workerData: task,
      resourceLimits,
    })
    const sent: Sent[] = []
    worker.on('message', (batch: Sent[]) => sent.push(...batch))
    worker.once('error', reject)
    worker.once('exit', (code) =>
      code === 0 ? resolve(sent) : reject(new Error(`A reader of pages ended with code ${code}.`)),
    )
  })
}

function received({
  key,
  kept,
  bytes: { buffer, byteOffset, byteLength },
  hashes,
  passages,
}: Sent): PageRead {
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  return { page: unpack(key, hashes, kept, bytes), problems: [], packed: { kept, bytes, passages } }
}
