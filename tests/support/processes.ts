/** The processes of a running site. Linux. */
import { readdirSync, readFileSync } from 'node:fs'

/** Children of a process whose command line has this. */
export function childrenOf(pid: number | undefined, program: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => parentOf(one) === pid && commandOf(one).includes(program))
}

/** True until it has ended. */
export function isThere(pid: number): boolean {
  return /^State:\s+[^ZX]/m.test(statusOf(pid))
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1])
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

function statusOf(pid: number): string {
  return read(`/proc/${pid}/status`)
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
