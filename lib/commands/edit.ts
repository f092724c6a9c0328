/** `npm run edit`: the editor for staff, for this machine only, or behind a team's proxy. Compiles it where its code has changed. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildCode, isCodeBuilt } from '#lib/build/code'
import { codeSignature } from '#lib/build/signature'
import { run } from '#lib/commands/run'
import { say } from '#lib/commands/words'
import { renewToken } from '#lib/edit/door/begin'
import { type Door, newSecret, ownDoor } from '#lib/edit/door/door'
import { frontServer } from '#lib/edit/door/front'
import { bundleScript } from '#lib/edit/door/script'
import { recoverPublication } from '#lib/edit/publish/move'
import { localPerson, type Repository, repository } from '#lib/edit/store/repository'
import { socketIn, startNext } from '#lib/server/next-child'
import { editPort } from '#lib/site'

const distFolder = '.next-edit'
const project = process.cwd()
const environment = { ...process.env, EDIT: '1', NEXT_TELEMETRY_DISABLED: '1' }

await run(async () => {
  const port = editPort()
  const repo = await repository()
  await recoverPublication(repo, project)
  const [isBuilt, script] = await Promise.all([compile(), bundleScript(project)])
  if (!isBuilt) {
    process.exitCode = 1
    return
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'edit-'))
  const socketPath = socketIn(folder)
  const nextEnvironment = { ...environment, NODE_ENV: 'production' } as const
  const next = startNext(socketPath, { environment: nextEnvironment, distFolder })
  await next.ready
  const door = ownDoor(port, sessionOf(repo), await localPerson(repo))
  const onUsedToken = () => tell(`http://localhost:${port}/?token=${renewToken(door)}`)
  const server = frontServer({ door, socketPath, script, onUsedToken })
  server.once('error', explain)
  server.listen(port, '127.0.0.1', () => tell(addressOf(door, port)))
  const end = () => {
    next.child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
    process.exit(0)
  }
  next.child.once('exit', end)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end)
})

function addressOf(door: Door, port: number): string {
  return `http://localhost:${port}/?token=${door.token}`
}

function tell(address: string): void {
  console.log(say('editOpen', { address }))
}

async function compile(): Promise<boolean> {
  const signature = codeSignature(project, true)
  if (isCodeBuilt(project, signature, distFolder)) return true
  console.log(say('editCompiles'))
  return buildCode(project, signature, environment, distFolder)
}

/** The session outlives a restart: a page that is open in the browser goes on. */
function sessionOf({ home }: Repository): string {
  const file = path.join(home, 'session')
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function explain(error: NodeJS.ErrnoException): never {
  console.error(say('editPort', { port: editPort(), code: error.code ?? '' }))
  process.exit(1)
}
