/** The settings of the editor, and what they say when they are wrong. */
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { buildEnvironment, surroundings } from '#lib/edit/environment'
import { editPort, editRepository, editTeam } from '#lib/edit/settings'
import { SettingError } from '#lib/site'

afterEach(() => vi.unstubAllEnvs())

test('without settings this folder is edited, at port 3001, by one writer', () => {
  for (const name of ['EDIT_REPO', 'EDIT_PORT', 'EDIT_SOCKET']) vi.stubEnv(name, undefined)
  expect(editRepository()).toBe(process.cwd())
  expect(editPort()).toBe(3001)
  expect(editTeam()).toBeUndefined()
})

test('a repository may be named from here', () => {
  vi.stubEnv('EDIT_REPO', '../muualla')
  expect(editRepository()).toBe(path.resolve('..', 'muualla'))
})

test.each(['', 'x', '-1', '65536', '3001x', '3001 '])('%j is no port', (port) => {
  vi.stubEnv('EDIT_PORT', port)
  expect(editPort).toThrow(
    new SettingError(`EDIT_PORT is not a port: '${port}'. Write a number from 0 to 65535.`),
  )
})

const team = {
  EDIT_SOCKET: '/run/editor.sock',
  EDIT_ORIGIN: 'https://muokkain.hel.fi',
  EDIT_SECRET_FILE: '/etc/secret',
}

function teamWith(changes: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries({ ...team, ...changes })) vi.stubEnv(name, value)
  return editTeam()
}

test('a team has a socket, an origin, a secret and groups, which may be others', () => {
  expect(teamWith({ EDIT_WRITERS: 'kirjoittajat' })).toEqual({
    socket: team.EDIT_SOCKET,
    origin: team.EDIT_ORIGIN,
    secretFile: team.EDIT_SECRET_FILE,
    groups: { reader: 'web-readers', writer: 'kirjoittajat', publisher: 'web-publishers' },
  })
})

test.each([
  { EDIT_ORIGIN: undefined },
  { EDIT_ORIGIN: 'http://muokkain.hel.fi' },
  { EDIT_ORIGIN: 'https://muokkain.hel.fi/' },
  { EDIT_ORIGIN: 'https://aino@muokkain.hel.fi' },
  { EDIT_SECRET_FILE: undefined },
])('a team with %j cannot start', (changes) => {
  expect(() => teamWith(changes)).toThrow(/^With EDIT_SOCKET, set EDIT_ORIGIN/)
})

test('a build gets the content and the tree, and nothing of the editor', () => {
  vi.stubEnv('EDIT', '1')
  vi.stubEnv('SITE_URL', 'https://www.example.org')
  expect(buildEnvironment('/c', '/t')).toMatchObject({
    CONTENT_DIR: '/c',
    OUT_DIR: '/t',
    NODE_ENV: 'production',
    SITE_URL: 'https://www.example.org',
  })
  expect(buildEnvironment('/c', '/t')).not.toHaveProperty('EDIT')
})

test('git gets what it needs to start, and no more', () => {
  expect(Object.keys(surroundings())).toEqual(['PATH', 'HOME', 'SystemRoot'])
})
