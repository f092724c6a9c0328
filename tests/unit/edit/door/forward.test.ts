/** Next sees what the door names, and nothing else of a request. */
import { expect, test } from 'vitest'
import { forward } from '#lib/edit/door/forward'
import { visitorOf } from '#lib/edit/visitor'
import { otherSide } from '#tests/support/other-side'

const visitor = { name: 'Åsa', email: 'asa@hel.fi', role: 'writer', language: 'sv' } as const
const question = { method: 'GET', target: '/', headers: {}, body: Buffer.alloc(0), visitor }

test('the headers that Next needs are passed on, and those that steer it are not', async () => {
  const side = await otherSide()
  const headers = {
    host: 'localhost:3001',
    origin: 'http://localhost:3001',
    'content-type': 'text/plain',
    accept: 'text/html',
    cookie: 'edit-3001=secret',
    authorization: 'Basic x',
    'x-edit-visitor': 'forged',
    'x-middleware-subrequest': 'x',
    'next-action': 'x',
    rsc: '1',
    'x-forwarded-host': 'evil.example',
    'user-agent': 'Mozilla',
  }
  await forward(side.socketPath, { ...question, headers })
  const { connection: _, ...reached } = side.reached[0]?.headers ?? {}
  expect(reached).toEqual({
    host: 'localhost:3001',
    origin: 'http://localhost:3001',
    'content-type': 'text/plain',
    accept: 'text/html',
    'content-length': '0',
    'user-agent': 'helsinki-employment-services-editor',
    'x-edit-visitor': expect.any(String),
  })
})

test('the screens know who asks, letters of ours too', async () => {
  const side = await otherSide()
  await forward(side.socketPath, question)
  const said = side.reached[0]?.headers['x-edit-visitor']
  expect(visitorOf(new Headers({ 'x-edit-visitor': String(said) }))).toEqual(visitor)
})

test.each([
  ['/', '/edit'],
  ['/?q=a', '/edit?q=a'],
  ['/changes/a', '/edit/changes/a'],
  ['/icon.svg', '/icon.svg'],
  ['/icon.svg?x', '/icon.svg?x'],
  ['/icon.svgx', '/edit/icon.svgx'],
  ['/edit', '/edit/edit'],
  ['/_next/static/x', '/edit/_next/static/x'],
])('%s is asked for as %s', async (target, reached) => {
  const side = await otherSide()
  await forward(side.socketPath, { ...question, target })
  expect(side.reached[0]?.target).toBe(reached)
})

test('a large form comes whole, and the answer back, though the other side closes right after', async () => {
  const side = await otherSide()
  side.says = { status: 303, headers: { location: '/edit/x', 'content-type': 'a/b' }, body: 'ä' }
  const body = Buffer.alloc(3_000_000, 'ö')
  const answer = await forward(side.socketPath, { ...question, method: 'POST', body })
  expect(side.reached[0]?.method).toBe('POST')
  expect(side.reached[0]?.body.equals(body)).toBe(true)
  expect(answer).toMatchObject({ status: 303, headers: side.says.headers })
  expect(answer.body.toString()).toBe('ä')
})

test('where nobody listens the question fails', async () => {
  await expect(forward('/tmp/no-such-socket', question)).rejects.toThrow('ENOENT')
})
