/** Another program that does a step of publishing. */
import { spawn } from 'node:child_process'

/** What a program printed, where it failed. */
export type Failure = string | undefined

const mostPrinted = 4_000

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
