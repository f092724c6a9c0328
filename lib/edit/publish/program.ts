/** Another program that does a step of publishing. */
import { spawn } from 'node:child_process'
import { boundTo } from '#lib/server/bound-child'

/** What a program printed, where it failed. */
export type Failure = string | undefined

const mostPrinted = 4_000

/** Runs a program of Node, which ends with this process: left alone it would build into the next publication. */
export function runNode(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Failure> {
  const { execPath, execArgv } = boundTo([])
  return runProgram(execPath, [...execArgv, ...args], cwd, env)
}

/** Runs a program to its end. */
export function runProgram(
  file: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Failure> {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed = (printed + chunk).slice(-mostPrinted)
    })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code) => resolve(code === 0 ? undefined : printed || `code ${code}`))
  })
}
