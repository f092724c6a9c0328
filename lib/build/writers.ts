/** Threads that render, compress and write while this one plans. */
import { availableParallelism } from 'node:os'
import type { Environment } from '#lib/build/code'
import type { MadePart } from '#lib/build/make-part'
import type { WrittenForms } from '#lib/build/part'
import type { Writing } from '#lib/build/write-part'
import { startThread, type WriteThread, writeAside } from '#lib/build/write-thread'

export interface Writers {
  environment: Environment
  threads: WriteThread[]
}

/** A thread takes about as long to start as this many pages to write. */
const pagesWorthAThread = 40

/** Most threads: each holds React, the parser and the pages that it works on. */
const maxThreads = 4

/** Starts the first thread: the content can be read meanwhile. */
export function openWriters(environment: Environment): Writers {
  return { environment, threads: [startThread(environment)] }
}

/** Starts as many threads as a number of pages is worth, at most one for each core. */
export function growWriters({ environment, threads }: Writers, pages: number): void {
  const wanted = Math.min(availableParallelism(), maxThreads, Math.ceil(pages / pagesWorthAThread))
  while (threads.length < wanted) threads.push(startThread(environment))
}

/** Writes a part, in the thread that has least to do. Throws a BuildError when it cannot be published. */
export function writeWith(
  { threads }: Writers,
  made: MadePart,
  how: Writing,
): Promise<WrittenForms> {
  const [free] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)
  if (!free) throw new Error('No thread was started')
  return writeAside(free, made, how)
}

/** Ends the threads. */
export async function closeWriters({ threads }: Writers): Promise<void> {
  await Promise.all(threads.map(({ worker }) => worker.terminate()))
}
