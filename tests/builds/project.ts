/** Whole builds in a copy of the project, as they are made and served. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { startSite } from '#tests/support/running-site'

const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** A copy of the project without its content and without any build. Its packages are hard links: quick, and as good as copies. */
export function projectCopy(): string {
  const home = path.resolve('test-results', 'builds')
  mkdirSync(home, { recursive: true })
  const folder = mkdtempSync(path.join(home, 'project-'))
  for (const source of sources) cpSync(source, path.join(folder, source), { recursive: true })
  spawnSync('cp', ['-al', path.resolve('node_modules'), folder])
  return folder
}

/** The project with the code build of this one: the same code, so it is taken as it is. */
export function codeBuilt(project: string): string {
  spawnSync('cp', ['-al', path.resolve('.next'), project])
  rmSync(path.join(project, '.next', 'cache'), { recursive: true, force: true })
  return project
}

export function removeProject(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

type Environment = Record<string, string>

/** Exit code and output of `npm run build`. */
export function build(project: string, environment: Environment) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  return { status, output: stdout + stderr }
}

/** The same without npm and without waiting, so that two can be made at a time. */
export async function buildBeside(
  project: string,
  environment: Environment,
): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, ['lib/commands/compiled.mjs', 'build'], {
    cwd: project,
    env: { ...process.env, ...environment },
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => printed.push(String(chunk)))
  const [status] = await once(child, 'close')
  return { status, output: printed.join('') }
}

/** The bytes of every file below a folder, by path; `without` names folders that are left out. */
export function bytesBelow(folder: string, without: string[] = []): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter(
    (name) =>
      !without.some((one) => name.startsWith(one)) && statSync(path.join(folder, name)).isFile(),
  )
  return new Map(files.map((name) => [name, readFileSync(path.join(folder, name))]))
}

/** Serves a built project while something is done with its origin. */
export async function whileServing(
  project: string,
  environment: Environment,
  work: (origin: string) => Promise<void>,
): Promise<void> {
  const site = await startSite(environment, project)
  try {
    await work(site.origin)
  } finally {
    await site.stop()
  }
}
