/** `npm run edit`: the editor for staff, for this machine only, or behind a team's proxy. Compiles it where its code has changed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildCode, isCodeBuilt } from '#lib/build/code'
import { codeSignature } from '#lib/build/signature'
import { openDoor } from '#lib/commands/edit-door'
import { run } from '#lib/commands/run'
import { say } from '#lib/commands/words'
import { renewToken } from '#lib/edit/door/begin'
import { frontServer } from '#lib/edit/door/front'
import { bundleScript } from '#lib/edit/door/script'
import { recoverPublication } from '#lib/edit/publish/move'
import { editPort, editTeam } from '#lib/edit/settings'
import { releaseLocks } from '#lib/edit/store/locks'
import { repository } from '#lib/edit/store/repository'
import { startNext } from '#lib/server/next-child'
import { socketIn } from '#lib/server/socket-child'

const distFolder = '.next-edit'
const project = process.cwd()
const environment = { ...process.env, EDIT: '1', NEXT_TELEMETRY_DISABLED: '1' }

await run(async () => {
  const team = editTeam()
  const port = editPort()
  const repo = await repository()
  releaseLocks(repo)
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
  const door = await openDoor(repo, port, team)
  const tell = () =>
    console.log(say('editOpen', { address: team?.origin ?? addressOf(door.token) }))
  const onUsedToken = () => {
    renewToken(door)
    tell()
  }
  const server = frontServer({ door, socketPath, script, onUsedToken })
  server.once('error', explain)
  if (team) rmSync(team.socket, { force: true })
  if (team) server.listen(team.socket, tell)
  else server.listen(port, '127.0.0.1', tell)
  const end = () => {
    next.child.kill('SIGKILL')
    for (const gone of [folder, ...(team ? [team.socket] : [])])
      rmSync(gone, { recursive: true, force: true })
    process.exit(0)
  }
  next.child.once('exit', end)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end)
})

function addressOf(token: string | undefined): string {
  return `http://localhost:${editPort()}/?token=${token}`
}

async function compile(): Promise<boolean> {
  const signature = codeSignature(project, true)
  if (isCodeBuilt(project, signature, distFolder)) return true
  console.log(say('editCompiles'))
  return buildCode(project, signature, environment, distFolder)
}

function explain(error: NodeJS.ErrnoException): never {
  console.error(say('editPort', { port: editPort(), code: error.code ?? '' }))
  process.exit(1)
}
