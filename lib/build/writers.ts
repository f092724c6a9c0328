/** Threads that strip, compress and write while this one plans and asks. Where there is little to write there are none, and it is done here. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { MadePart } from '#lib/build/make-part'
import type { WrittenForms } from '#lib/build/part'
import { type Writing, writePart } from '#lib/build/write-part'
import { BuildError } from '#lib/problems/build-error'

/** What a thread says of a part. */
export interface Answer {
  id: number
  written?: WrittenForms
  fault?: { message: string; isBuildError: boolean }
}

interface Waiting {
  resolve: (written: WrittenForms) => void
  reject: (error: Error) => void
}

interface Thread {
  worker: Worker
  waiting: Map<number, Waiting>
}

export interface Writers {
  how: Writing
  threads: Thread[]
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
  const [first, ...others] = threads
  if (!first) return writePart(made, how)
  const { worker, waiting } = others.reduce(
    (best, one) => (one.waiting.size < best.waiting.size ? one : best),
    first,
  )
  const id = nextId()
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.postMessage({ id, made })
  })
}

/** Ends the threads. */
export async function closeWriters({ threads }: Writers): Promise<void> {
  await Promise.all(threads.map(({ worker }) => worker.terminate()))
}

let lastId = 0

function nextId(): number {
  lastId += 1
  return lastId
}

function startThread(how: Writing): Thread {
  const waiting = new Map<number, Waiting>()
  const worker = new Worker(new URL('./writer.mjs', import.meta.url), { workerData: how })
  worker.on('message', ({ id, written, fault }: Answer) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (written) one?.resolve(written)
    else one?.reject(errorOf(fault))
  })
  worker.once('error', (error) => {
    for (const { reject } of waiting.values()) reject(error)
  })
  return { worker, waiting }
}

function errorOf(fault: Answer['fault']): Error {
  const message = fault?.message ?? 'A writer of parts gave no answer.'
  return fault?.isBuildError ? new BuildError(message) : new Error(message)
}
