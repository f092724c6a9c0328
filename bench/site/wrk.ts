/** Load by wrk (https://github.com/wg/wrk), and what it says of it. */
import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'

export interface Load {
  /** Answers in a second. */
  rate: number
  /** Milliseconds that an answer took. */
  p50: number
  p99: number
}

/** What `load` may be told beside the address: a script of wrk with its values, and how many connections ask. */
interface Way {
  script?: string[]
  connections?: number
}

/** Asks for an address over and over, from 32 connections where nothing else is said, with gzip accepted. Rejects when an answer was not a success. */
export async function load(
  address: string,
  seconds: number,
  { script = [], connections = 32 }: Way = {},
): Promise<Load> {
  const options = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '--timeout',
    '10s',
    '-H',
    'Accept-Encoding: gzip',
  ]
  const [lua, ...values] = script
  // Answers that nobody waits for any more are still being made.
  await setTimeout(500)
  const output = await run([
    ...options,
    ...(lua ? ['-s', lua] : []),
    address,
    ...(values.length ? ['--', ...values] : []),
  ])
  const failures = /(Non-2xx.*|Socket errors.*)/.exec(output)?.[0]
  if (failures) throw new Error(`${address}: ${failures}`)
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
    p50: milliseconds(output, '50%'),
    p99: milliseconds(output, '99%'),
  }
}

async function run(values: string[]): Promise<string> {
  const child = spawn('wrk', values, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
  })
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`wrk ended with ${code}: ${output}`)),
    )
  })
  return output
}

function milliseconds(output: string, share: string): number {
  const [, value, unit = ''] = new RegExp(`${share}\\s+([\\d.]+)(us|ms|s)`).exec(output) ?? []
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN)
}
