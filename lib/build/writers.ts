/** Threads that strip, compress and write while this one plans and asks. Where there is little to write there are none, and it is done here. */
import { availableParallelism } from 'node:os'
import type { MadePart } from '#lib/build/make-part'
import type { WrittenForms } from '#lib/build/part'
import { type Writing, writePart } from '#lib/build/write-part'
import { startThread, type WriteThread, writeAside } from '#lib/build/write-thread'

export interface Writers {
  how: Writing
  threads: WriteThread[]
}

/** A thread takes about as long to start as this many parts to write. */
const partsWorthAThread = 300

/** Most threads: each holds the parser and the pages that it works on. */
const maxThreads = 3

/** Starts as many threads as a number of parts is worth, at most one for each core but this one's. */
export function openWriters(how: Writing, parts: number): Writers {
  const count = Math.min(
    availableParallelism() - 1,
    maxThreads,
    Math.floor(parts / partsWorthAThread),
  )
  return { how, threads: Array.from({ length: count }, () => startThread(how)) }
}

/** Writes a part, in the thread that has least to do. Throws a BuildError when it cannot be published. */
export function writeWith({ how, threads }: Writers, made: MadePart): Promise<WrittenForms> {
  const [free] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)
  return free ? writeAside(free, made) : writePart(made, how)
}

/** Ends the threads. */
export async function closeWriters({ threads }: Writers): Promise<void> {
  await Promise.all(threads.map(({ worker }) => worker.terminate()))
}
