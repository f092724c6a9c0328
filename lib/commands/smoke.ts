/** Starts the finished build of this folder on a free port and asks it for everything. Exit code 1 when something is wrong. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { smokeTest } from '#lib/deploy/smoke-test'
import { boundTo } from '#lib/server/bound-child'
import { treeDir } from '#lib/site'

const timeoutMs = 60_000

const { execPath, execArgv } = boundTo([])
const command = [...execArgv, 'lib/commands/compiled.mjs', 'start', '--no-build']
const server = spawn(execPath, command, {
  env: { ...process.env, PORT: '0', HOSTNAME: '127.0.0.1', WORKERS: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
process.on('exit', () => server.kill('SIGKILL'))
const port = await portOf(server)
const problems = port
  ? await smokeTest(`http://127.0.0.1:${port}`, treeDir())
  : ['The server did not start.']
for (const problem of problems) console.error(problem)
process.exit(problems.length === 0 ? 0 : 1)

/** The port that a server says it listens on; undefined when it ends or says nothing for a minute. */
async function portOf({ stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) return undefined
  const end = setTimeout(() => server.kill('SIGKILL'), timeoutMs)
  for await (const line of createInterface({ input: stdout })) {
    const [, found] = /^Serving http:\/\/\S+:(\d+)/.exec(line) ?? []
    if (!found) continue
    clearTimeout(end)
    stdout.resume()
    return found
  }
  return undefined
}
