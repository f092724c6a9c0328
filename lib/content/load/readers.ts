/** Reads many pages: here and, where there are so many that starting threads is worth it, in a thread for each further core. */
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type Job, nextBatch, type Sent, type Task } from '#lib/content/load/batches'
import { unpack } from '#lib/content/load/kept-page'
import type { PageRead } from '#lib/content/load/loading'
import { readPage, type Surroundings } from '#lib/content/load/read-folder'
import { readPacked } from '#lib/content/load/read-packed'

/** A thread takes about as long to start as this many pages to read. */
const worthThread = 200

/** Most threads beside this one: each holds parsers and pages in memory. */
const maxThreads = 3

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
  const count = Math.min(
    availableParallelism() - 1,
    maxThreads,
    Math.floor(jobs.length / worthThread),
  )
  const threads = Array.from({ length: count }, () => readAside(task))
  const sent = [...(await readHere(task)), ...(await Promise.all(threads)).flat()]
  const done = new Set(sent.map(({ key }) => key))
  const rest = jobs
    .filter(({ key }) => !done.has(key))
    .map((job) => readPage(folder, job.key, job.files, task.around))
  return [...sent.map(received), ...rest]
}

/** This thread's own share. Between batches it lets those of the others in. */
async function readHere(task: Task): Promise<Sent[]> {
  const sent: Sent[] = []
  for (let jobs = nextBatch(task); jobs.length > 0; jobs = nextBatch(task)) {
    sent.push(...jobs.flatMap((job) => readPacked(task, job)))
    await setImmediate()
  }
  return sent
}

/** The share of another thread. Its young objects get more room than a thread has by itself: a parser makes many. */
function readAside(task: Task): Promise<Sent[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reader.mjs', import.meta.url), {
      workerData: task,
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
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
}: Sent): PageRead {
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  return { page: unpack(key, hashes, kept, bytes), problems: [], packed: { kept, bytes } }
}
