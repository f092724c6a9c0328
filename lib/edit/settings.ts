/** The settings of the editor alone. */
import path from 'node:path'
import { SettingError } from '#lib/site'

/** The git repository whose content the editor edits. */
export function editRepository(): string {
  return path.resolve(/* turbopackIgnore: true */ process.env.EDIT_REPO ?? '.')
}

/** The command that releases a commit, as `deploy/release` does; undefined where the editor puts the tree of this machine in its place. */
export function releaseCommand(): string | undefined {
  const { EDIT_RELEASE: command } = process.env
  return command === undefined ? undefined : path.resolve(/* turbopackIgnore: true */ command)
}

/** Where the editor listens, on this machine alone. Throws a SettingError when `EDIT_PORT` is no port. */
export function editPort(): number {
  const port = process.env.EDIT_PORT ?? '3001'
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port)
  throw new SettingError(`EDIT_PORT is not a port: '${port}'. Write a number from 0 to 65535.`)
}

/** How a team reaches the editor: a socket behind its proxy. Undefined on one's own machine. Throws a SettingError when something is missing. */
export function editTeam() {
  const {
    EDIT_SOCKET: socket,
    EDIT_ORIGIN: origin = '',
    EDIT_SECRET_FILE: secretFile,
  } = process.env
  const { EDIT_READERS: reader = 'web-readers', EDIT_WRITERS: writer = 'web-writers' } = process.env
  const { EDIT_PUBLISHERS: publisher = 'web-publishers' } = process.env
  if (socket === undefined) return undefined
  if (!/^https:\/\/[^/?#@]+$/.test(origin) || secretFile === undefined)
    throw new SettingError('With EDIT_SOCKET, set EDIT_ORIGIN (https://…) and EDIT_SECRET_FILE.')
  return { socket, origin, secretFile, groups: { reader, writer, publisher } }
}
