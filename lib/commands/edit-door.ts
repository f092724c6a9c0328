/** The door of the editor, by its settings. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Door, newSecret, ownDoor, teamDoor } from '#lib/edit/door/door'
import type { editTeam } from '#lib/edit/settings'
import { localPerson, type Repository } from '#lib/edit/store/repository'
import { SettingError } from '#lib/site'

/** Throws a SettingError where a team's secret is none. */
export async function openDoor(
  repo: Repository,
  port: number,
  team: ReturnType<typeof editTeam>,
): Promise<Door> {
  if (!team) return ownDoor(port, sessionOf(repo), await localPerson(repo))
  const secret = existsSync(team.secretFile) ? readFileSync(team.secretFile, 'utf8').trim() : ''
  if (secret.length < 32)
    throw new SettingError(`EDIT_SECRET_FILE has no secret of 32 characters: '${team.secretFile}'.`)
  return teamDoor(team.origin, { secret, groups: team.groups })
}

/** The session outlives a restart: a page that is open in the browser goes on. */
function sessionOf({ home }: Repository): string {
  const file = path.join(home, 'session')
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}
