/** A thread that writes the parts that it is sent, and answers what it wrote or why it could not. */
import { parentPort, workerData } from 'node:worker_threads'
import type { MadePart } from '#lib/build/make-part'
import { type Writing, writePart } from '#lib/build/write-part'
import type { Answer } from '#lib/build/write-thread'
import { BuildError } from '#lib/problems/build-error'

const how: Writing = workerData

parentPort?.on('message', ({ id, made }: { id: number; made: MadePart }) => void answer(id, made))

async function answer(id: number, made: MadePart): Promise<void> {
  const bytes = made.body
  // A buffer arrives as the plain bytes that it is.
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  parentPort?.postMessage(
    await writePart({ ...made, body }, how).then(
      (written): Answer => ({ id, written }),
      (error: Error): Answer => ({ id, fault: faultOf(error) }),
    ),
  )
}

function faultOf(error: Error): NonNullable<Answer['fault']> {
  return { message: error.message, isBuildError: error instanceof BuildError }
}
