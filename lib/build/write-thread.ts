/** A thread that writes, seen from the one that started it. */
import { Worker } from 'node:worker_threads'
import type { MadePart } from '#lib/build/make-part'
import type { WrittenForms } from '#lib/build/part'
import type { Writing } from '#lib/build/write-part'
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

export interface WriteThread {
  worker: Worker
  waiting: Map<number, Waiting>
}

/** Sends a part to the thread. Rejects with a BuildError when it cannot be published. */
export function writeAside(
  { worker, waiting }: WriteThread,
  made: MadePart,
): Promise<WrittenForms> {
  const id = nextId()
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.postMessage({ id, made })
  })
}

let lastId = 0

function nextId(): number {
  lastId += 1
  return lastId
}

/** What a page leaves behind is taken away soon: with more room a thread takes 40 MB more and no less time. */
const resourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 128 }

/** Starts the thread. */
export function startThread(how: Writing): WriteThread {
  const waiting = new Map<number, Waiting>()
  const worker = new Worker(new URL('./writer.mjs', import.meta.url), {
    workerData: how,
    resourceLimits,
  })
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
