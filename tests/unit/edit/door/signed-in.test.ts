/** Whom a team's proxy has signed in. */
import { expect, test } from 'vitest'
import { signedIn } from '#lib/edit/door/signed-in'

const proxy = {
  secret: 'a-secret-of-more-than-32-characters',
  groups: { reader: 'web-readers', writer: 'web-writers', publisher: 'web-publishers' },
}

const headers = {
  'x-edit-secret': proxy.secret,
  'x-edit-name': 'Aino Virtanen',
  'x-edit-email': 'aino@hel.fi',
  'x-edit-groups': 'staff,web-writers',
}

test('a member of a group has its role', () => {
  expect(signedIn(proxy, headers)).toEqual({
    name: 'Aino Virtanen',
    email: 'aino@hel.fi',
    role: 'writer',
  })
})

test.each([
  ['web-readers', 'reader'],
  ['web-readers, web-publishers, web-writers', 'publisher'],
  ['web-writers;web-readers', 'writer'],
])('of the groups %s the one that may most counts', (groups, role) => {
  expect(signedIn(proxy, { ...headers, 'x-edit-groups': groups })?.role).toBe(role)
})

test.each(['', 'web-writers-2', 'xweb-writers', 'WEB-WRITERS', 'web writers'])(
  'the group %j is none of ours',
  (groups) => {
    expect(signedIn(proxy, { ...headers, 'x-edit-groups': groups })).toBeUndefined()
  },
)

test('a name in UTF-8 is read as such', () => {
  const name = Buffer.from('Åsa Öhman-O’Neil').toString('latin1')
  expect(signedIn(proxy, { ...headers, 'x-edit-name': name })?.name).toBe('Åsa Öhman-O’Neil')
})

test.each([
  ['x-edit-secret', 'x'],
  ['x-edit-secret', ''],
  ['x-edit-name', 'Aino\r\nX-Other: 1'],
  ['x-edit-name', 'x'.repeat(100)],
  ['x-edit-name', '<b>Aino</b>'],
  ['x-edit-email', 'aino'],
  ['x-edit-email', 'aino@hel.fi> --x <y'],
  ['x-edit-email', 'a b@hel.fi'],
])('%s: %j lets nobody in', (name, value) => {
  expect(signedIn(proxy, { ...headers, [name]: value })).toBeUndefined()
})

test('a header that comes twice says nothing', () => {
  const { 'x-edit-secret': secret, ...others } = headers
  expect(signedIn(proxy, { ...others, 'x-edit-secret': [secret, secret] })).toBeUndefined()
})
