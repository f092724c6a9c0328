/** The door of one writer, and that of a team. */
import { expect, test } from 'vitest'
import { isSecret, newSecret, ownDoor, teamDoor } from '#lib/edit/door/door'

const person = { name: 'Aino', email: 'aino@hel.fi' }

test('secrets are long, and no two are alike', () => {
  const made = Array.from({ length: 50 }, newSecret)
  expect(new Set(made).size).toBe(50)
  expect(made.every((secret) => /^[\w-]{43}$/.test(secret))).toBe(true)
})

test('one’s own door is for this machine’s two names and its port', () => {
  const door = ownDoor(3001, 's', person)
  expect(door).toMatchObject({
    hosts: ['localhost:3001', '127.0.0.1:3001'],
    origins: ['http://localhost:3001', 'http://127.0.0.1:3001'],
    cookie: 'edit-3001',
    session: 's',
    person,
  })
  expect(door.token).toHaveLength(43)
  expect(door.proxy).toBeUndefined()
})

test('a team’s door is for its origin, and has no token', () => {
  const proxy = { secret: 'x', groups: { reader: 'r', writer: 'w', publisher: 'p' } }
  expect(teamDoor('https://muokkain.hel.fi:8443', proxy)).toMatchObject({
    hosts: ['muokkain.hel.fi:8443'],
    origins: ['https://muokkain.hel.fi:8443'],
    token: undefined,
    proxy,
  })
})

test.each([
  ['abc', 'abc', true],
  ['abd', 'abc', false],
  ['ab', 'abc', false],
  ['', 'abc', false],
  ['äb', 'abc', false],
])('%j for the secret %j: %s', (given, secret, expected) => {
  expect(isSecret(given, secret)).toBe(expected)
})
