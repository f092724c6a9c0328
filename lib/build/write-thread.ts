/** A thread that writes, seen from the one that started it. */
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Environment } from '#lib/build/code'
import type { MadePart } from '#lib/build/make-part'
import type { WrittenForms } from '#lib/build/part'
import type { Writing } from '#lib/build/write-part'
import { BuildError } from '#lib/problems/build-error'

/** What a thread is sent. */
export interface WriteOrder {
  id: number
  made: MadePart
  how: Writing
}

/** What it says of a part. */
export type Answer = { id: number; written: WrittenForms } | { id: number; fault: string }

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
  how: Writing,
): Promise<WrittenForms> {
  const id = nextId()
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.postMessage({ id, made, how } satisfies WriteOrder)
  })
}

let lastId = 0

function nextId(): number {
  lastId += 1
  return lastId
}

/** What a page leaves behind is taken away soon: with more room a thread takes 40 MB more and no less time. */
const resourceLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 128 }

const launcher = fileURLToPath(new URL('../commands/compiled.mjs', import.meta.url))

/** Starts the thread. It is not waited for: what it is sent meanwhile waits in it. */
export function startThread(environment: Environment): WriteThread {
  const waiting = new Map<number, Waiting>()
  const worker = new Worker(launcher, {
    argv: ['app/page-thread.tsx'],
    env: { ...environment, NODE_ENV: 'production' },
    resourceLimits,
  })
  worker.on('message', (answer: Answer) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('written' in answer) one?.resolve(answer.written)
    else one?.reject(new BuildError(answer.fault))
  })
  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.once('error', failAll)
  worker.once('exit', () => failAll(new Error('A thread that writes pages has ended.')))
  return { worker, waiting }
}
