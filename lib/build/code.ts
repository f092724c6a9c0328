/**
 * The build of the code: `next build`, whose output (`.next`) knows no content. It runs again only when the code, its packages or its
 * messages changed. What a killed or failed one left is taken away first: it never stops the next.
 */
import { fork } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type Environment = Record<string, string | undefined>

/** Written last, so a build without it was not finished. */
const signatureFile = (project: string, folder: string) => path.join(project, folder, 'code.sha256')

/** Ends the compiler when this process ends, however it does: left alone it would write into the next build. */
const endWithParent = "data:text/javascript,process.on('disconnect',()=>process.exit(1))"

const endings = ['SIGTERM', 'SIGINT'] as const

/** True when a folder (`.next`) has a finished build of the code with this signature. */
export function isCodeBuilt(project: string, signature: string, folder = '.next'): boolean {
  const file = signatureFile(project, folder)
  return existsSync(file) && readFileSync(file, 'utf8') === signature
}

/** Compiles the code. False when it could not, after Next has printed why. */
export async function buildCode(
  project: string,
  signature: string,
  environment: Environment,
  folder = '.next',
): Promise<boolean> {
  removeRemains(path.join(project, folder))
  const env = { ...environment, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  if (!(await runNext(project, env))) return false
  writeFileSync(signatureFile(project, folder), signature)
  return true
}

/** Everything but the caches of Next and of the content, which are right whatever happened. */
function removeRemains(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'cache') : []
  for (const name of names) rmSync(path.join(folder, name), { recursive: true, force: true })
}

async function runNext(project: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const next = path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = fork(next, ['build'], { cwd: project, env, execArgv: ['--import', endWithParent] })
  const end = () => child.kill()
  for (const signal of endings) process.once(signal, end)
  const succeeded = await new Promise<boolean>((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve(code === 0)),
  )
  for (const signal of endings) process.off(signal, end)
  return succeeded
}
