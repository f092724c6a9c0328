/** Memory of processes, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs'

/** Resident memory of one process, in MB. */
export function residentMb(pid: number): number {
  return Math.round(field(read(`/proc/${pid}/status`), 'VmRSS') / 1000)
}

/** Watches a process and all its descendants; the returned function stops watching and gives their largest sum, in MB. */
export function watchTree(pid: number): () => number {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMb(pid))
  }, 250)
  return () => {
    clearInterval(timer)
    return Math.round(peak)
  }
}

/** Proportional set size: memory that processes share is counted once, so that the sum is what the machine must have. */
function treeMb(pid: number): number {
  return [pid, ...descendantsOf(pid)].reduce((sum, one) => sum + field(read(`/proc/${one}/smaps_rollup`), 'Pss') / 1000, 0)
}

function descendantsOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = all.map((name) => ({ pid: Number(name), parent: field(read(`/proc/${name}/status`), 'PPid') }))
  const below = (parent: number): number[] => parents.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...below(one.pid)])
  return below(pid)
}

function field(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
}

/** A process may end between two looks. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
