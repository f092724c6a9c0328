/** A process that hangs is noticed: it is asked all the time, and has to answer. */
import type { ChildProcess } from 'node:child_process'

/** Milliseconds between questions, and from the last answer until a process counts as hung. */
const intervalMs = 1_000
const patienceMs = 4_000

/** For the first answer of a process that is only starting, which loads much without a pause. */
export const startPatienceMs = 60_000

/** Calls `onHung` once when the process has not answered for too long. Stop it with the function that it gives. */
export function watchPulse(
  child: ChildProcess,
  onHung: () => void,
  firstPatienceMs = patienceMs,
): () => void {
  let heard = performance.now()
  let asked = heard
  let patience = firstPatienceMs
  const hear = (message: unknown) => {
    if (message !== 'pong') return
    heard = performance.now()
    patience = patienceMs
  }
  const stop = () => {
    clearInterval(timer)
    child.off('message', hear)
  }
  const timer = setInterval(() => {
    const now = performance.now()
    // Where this process itself was held up, nobody was asked meanwhile.
    if (now - asked > 2 * intervalMs) heard = now
    asked = now
    if (now - heard > patience) {
      stop()
      onHung()
    } else if (child.connected) child.send('ping', ignore)
  }, intervalMs)
  child.on('message', hear)
  return stop
}

/** Answers the questions of the process that started this one. */
export function beat(): void {
  process.on('message', (message) => {
    if (message === 'ping') tellAlive()
  })
}

/** Says unasked that this process is through with starting: from now on it may not be silent for long. */
export function tellAlive(): void {
  if (process.connected) process.send?.('pong', ignore)
}

/** A channel that closes meanwhile is seen elsewhere. */
function ignore(): void {}
