/** Memory of processes, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs'

/** Memory of a process alone, and with all its descendants, in MB. */
export function memoryOf(pid: number): { own: number; tree: number } {
  return { own: Math.round(ownMb(pid)), tree: Math.round(treeMb(pid)) }
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

function treeMb(pid: number): number {
  return [pid, ...descendantsOf(pid)].map(ownMb).reduce((sum, one) => sum + one, 0)
}

/** Proportional set size: memory that processes share is counted once in their sum. */
function ownMb(pid: number): number {
  return field(read(`/proc/${pid}/smaps_rollup`), 'Pss') / 1000
}

function descendantsOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parents = all.map((name) => ({
    pid: Number(name),
    parent: field(read(`/proc/${name}/status`), 'PPid'),
  }))
  const below = (parent: number): number[] =>
    parents.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...below(one.pid)])
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
