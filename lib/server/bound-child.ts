/** Processes that this one starts, and that never outlive it, however either of them ends. */
import { type ChildProcess, type ForkOptions, fork } from 'node:child_process'
import { existsSync } from 'node:fs'

/** By it the kernel ends a process with its parent, also one that is stopped and hears nothing. Linux; elsewhere a process sees that its channel has closed. */
const launcher = '/usr/bin/setpriv'
const hasLauncher = process.platform === 'linux' && existsSync(launcher)

/** What to execute, and the options of Node, so that a process ends with this one. */
export function boundTo(nodeOptions: string[]): { execPath: string; execArgv: string[] } {
  return hasLauncher
    ? {
        execPath: launcher,
        execArgv: ['--pdeathsig', 'KILL', '--', process.execPath, ...nodeOptions],
      }
    : { execPath: process.execPath, execArgv: nodeOptions }
}

/** Starts a program as `fork` does. */
export function forkBound(
  program: string,
  values: string[],
  { execArgv = [], ...options }: ForkOptions,
): ChildProcess {
  return fork(program, values, { ...options, ...boundTo(execArgv) })
}

/** Ends a process that may be stopped or busy for ever: nothing else is sure. */
export function kill(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
}
