/** Reads many pages: in threads of their own, one for each core, where there are so many that starting threads is worth it. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type KeptPage, unpack } from '#lib/content/kept-page'
import type { PageRead } from '#lib/content/loading'
import { readPage, type Surroundings } from '#lib/content/read-folder'

export type Job = { key: string; files: string[] }
export type Task = { folder: string; jobs: Job[]; around: Surroundings }

/** A page without mistakes as a thread sends it. */
export type Sent = { key: string; kept: KeptPage; bytes: Uint8Array; hashes: Map<string, string> }

/** A thread takes about as long to start as this many pages to read. */
const worthThread = 150

/** Most threads: each holds parsers and pages in memory. */
const mostThreads = 4

/** Reads the pages, in no order. A page with mistakes is read again here, as what is said of them may be found only when it is said. */
export async function readPages(folder: string, jobs: Job[], { phrases, links }: Surroundings): Promise<PageRead[]> {
  const around = { phrases, links }
  const count = Math.min(availableParallelism(), mostThreads, Math.floor(jobs.length / worthThread))
  const shares = count < 2 ? [] : Array.from({ length: count }, (_, index) => jobs.filter((_, place) => place % count === index))
  const sent = (await Promise.all(shares.map((share) => readAside({ folder, jobs: share, around })))).flat()
  const done = new Set(sent.map(({ key }) => key))
  const rest = jobs.filter(({ key }) => !done.has(key)).map(({ key, files }) => readPage(folder, key, files, around))
  return [...sent.map(received), ...rest]
}

function received({ key, kept, bytes: { buffer, byteOffset, byteLength }, hashes }: Sent): PageRead {
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  return { page: unpack(key, hashes, kept, bytes), problems: [], packed: { kept, bytes } }
}

/** One thread reads its share. Its young objects get more room than a thread has by itself: a parser makes many. */
function readAside(task: Task): Promise<Sent[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./reader.mjs', import.meta.url), { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: 64 } })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A reader of pages ended with code ${code}.`)))
  })
}
