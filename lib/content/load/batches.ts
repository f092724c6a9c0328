/** How threads share the pages that are to be read: each takes the next few when it is done with its last. */
import type { KeptPage } from '#lib/content/load/kept-page'
import type { Surroundings } from '#lib/content/load/read-folder'

export type Job = { key: string; files: string[] }

/** `taken` is shared memory: the number of jobs that have been taken. */
export type Task = {
  folder: string
  jobs: Job[]
  around: Surroundings
  taken: Int32Array<SharedArrayBuffer>
}

/** A page without mistakes as a thread sends it. */
export type Sent = {
  key: string
  kept: KeptPage
  bytes: Uint8Array
  hashes: Map<string, string>
  passages: string
}

const size = 20

/** The next jobs, which are then nobody else's; none when all are taken. */
export function nextBatch({ jobs, taken }: Task): Job[] {
  const from = Atomics.add(taken, 0, size)
  return jobs.slice(from, from + size)
}
