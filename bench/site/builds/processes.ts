/** Runs a command and measures what it takes: Linux only, because it reads /proc. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { watchTree } from '../memory.ts'
import { filesBelow, writtenSince } from './written.ts'

/** What one build took. */
export interface Run {
  /** Seconds on the clock. */
  wall: number
  /** Seconds of processor time of all its processes, in the system's code too. */
  cpu: number
  /** Largest memory of all its processes together, in MB. */
  mb: number
  /** MB of files in its folder that are new or changed afterwards. */
  written: number
}

/** Runs `npm run <script>` in a folder, as a user would. */
export async function measure(
  folder: string,
  script: string,
  environment: Record<string, string>,
): Promise<Run> {
  const before = filesBelow(folder)
  const cpu = processorSeconds()
  const start = performance.now()
  const child = spawn('npm', ['run', script], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const peak = watchTree(child.pid ?? 0)
  let errors = ''
  child.stderr.on('data', (data: Buffer) => {
    errors = (errors + data).slice(-2000)
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  const wall = (performance.now() - start) / 1000
  const mb = peak()
  if (code !== 0) throw new Error(`npm run ${script} in ${folder} ended with ${code}: ${errors}`)
  return { wall, cpu: processorSeconds() - cpu, mb, written: writtenSince(before, folder) / 1e6 }
}

/** Processor time of all children of this process that have ended, with their own children. */
function processorSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[13]) + Number(fields[14])) / ticksASecond
}

/** The same on every Linux that Node runs on. */
const ticksASecond = 100
