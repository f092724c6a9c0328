/** Who asks, and what they may do. */
import { expect, test } from 'vitest'
import { RoleError, requireRole, visitorOf } from '#lib/edit/visitor'
import { visitor } from '#tests/support/edited-site'

const headers = (value: string) => new Headers({ 'x-edit-visitor': value })

test('a request of nobody is refused', () => {
  expect(() => visitorOf(new Headers())).toThrow(new RoleError('Nobody was let in.'))
  expect(() => visitorOf(headers(''))).toThrow(RoleError)
})

test('what is no visitor is refused', () => {
  expect(() => visitorOf(headers('x'))).toThrow()
})

test('the visitor is whom the door has named', () => {
  const said = Buffer.from(JSON.stringify(visitor)).toString('base64url')
  expect(visitorOf(headers(said))).toEqual(visitor)
})

test.each([
  ['reader', 'reader', true],
  ['reader', 'writer', false],
  ['reader', 'publisher', false],
  ['writer', 'reader', true],
  ['writer', 'writer', true],
  ['writer', 'publisher', false],
  ['publisher', 'writer', true],
  ['publisher', 'publisher', true],
] as const)('a %s where a %s is needed: %s', (role, needed, mayDo) => {
  const asking = () => requireRole({ ...visitor, role }, needed)
  if (mayDo) expect(asking).not.toThrow()
  else expect(asking).toThrow(new RoleError(`Needs to be a ${needed}.`))
})
