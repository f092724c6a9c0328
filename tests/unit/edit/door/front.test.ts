/** The server in front of the editor, asked over a real connection. */
import { rmSync } from 'node:fs'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Door, ownDoor } from '#lib/edit/door/door'
import { frontServer } from '#lib/edit/door/front'
import { aino } from '#tests/support/edited-site'
import { type OtherSide, otherSide } from '#tests/support/other-side'

interface Answered {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

interface Opened {
  door: Door
  side: OtherSide
  usedTokens: () => number
  ask: (target: string, options?: AskOptions) => Promise<Answered>
}

interface AskOptions {
  method?: string
  body?: string | Buffer
  headers?: Record<string, string>
}

/** A door on a free port, with the session of its writer. */
async function opened(): Promise<Opened> {
  const side = await otherSide()
  const door = ownDoor(0, 'the-session', aino)
  const onUsedToken = vi.fn()
  const script = Buffer.from('let a')
  const server = frontServer({ door, socketPath: side.socketPath, script, onUsedToken })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const port = portOf(server.address())
  door.hosts = [`localhost:${port}`]
  door.origins = [`http://localhost:${port}`]
  const own = { host: `localhost:${port}`, cookie: 'edit-0=the-session' }
  return {
    door,
    side,
    usedTokens: () => onUsedToken.mock.calls.length,
    ask: (target, { method = 'GET', body, headers = {} } = {}) =>
      ask(port, { method, path: target, headers: { ...own, ...headers } }, body),
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0
}

function ask(
  port: number,
  options: { method: string; path: string; headers: Record<string, string> },
  body?: string | Buffer,
): Promise<Answered> {
  const headers = Object.entries(options.headers).filter(([, value]) => value !== '')
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { ...options, port, host: '127.0.0.1', headers: Object.fromEntries(headers) },
      async (response) => {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk)
        const { statusCode: status = 0, headers: given } = response
        resolve({ status, headers: given, body: Buffer.concat(chunks).toString() })
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

const screen =
  '<!DOCTYPE html><html><head><style>p{}</style><script src="/_next/x.js"></script></head><body><p>Ä</p></body></html>'

test('a screen comes with our script in place of Next’s, and a policy that lets nothing else run', async () => {
  const { side, ask } = await opened()
  side.says = { status: 200, headers: { 'content-type': 'text/html' }, body: screen }
  const { status, headers, body } = await ask('/changes')
  expect(status).toBe(200)
  expect(body).not.toContain('_next')
  expect(body).toMatch(
    /<script src="\/edit\.js" data-nonce="[^"]{24}" defer><\/script><\/body><\/html>$/,
  )
  const [, nonce] = /data-nonce="([^"]+)"/.exec(body) ?? []
  expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'x-edit-role': 'publisher',
  })
  expect(headers['strict-transport-security']).toBeUndefined()
})

test('no two screens have the same nonce', async () => {
  const { side, ask } = await opened()
  side.says = { status: 200, headers: { 'content-type': 'text/html' }, body: screen }
  const nonces = await Promise.all([ask('/'), ask('/')])
  expect(nonces[0]?.body).not.toBe(nonces[1]?.body)
})

test('a form posts where it stands: the empty address that React writes is taken out, and no word of a text', async () => {
  const { side, ask } = await opened()
  const form = '<form action="" method="POST"><p>&lt;form action=""</p></form>'
  const body = screen.replace('<p>Ä</p>', form)
  side.says = { status: 200, headers: { 'content-type': 'text/html' }, body }
  const answer = await ask('/')
  expect(answer.body).toContain('<form method="POST"><p>&lt;form action=""</p></form>')
})

test('a preview has no script at all, and its links stay within the change', async () => {
  const { side, ask } = await opened()
  const body = screen.replace('<p>Ä</p>', '<a href="/fi/palvelut">x</a>')
  side.says = { status: 200, headers: { 'content-type': 'text/html' }, body }
  const answer = await ask('/changes/a/preview/fi')
  expect(answer.body).not.toContain('<script')
  expect(answer.body).toContain('<a href="/changes/a/preview/fi/palvelut">')
  expect(answer.headers['content-security-policy']).toContain('sandbox')
})

test('what is no page goes on as it is, and where a form leads', async () => {
  const { side, ask } = await opened()
  side.says = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"a":1}' }
  expect(await ask('/x')).toMatchObject({
    body: '{"a":1}',
    headers: { 'content-type': 'application/json' },
  })
  side.says = { status: 303, headers: { location: '/changes/a', 'set-cookie': 'a=1' }, body: 'x' }
  const led = await ask('/x')
  expect(led).toMatchObject({ status: 303, body: '', headers: { location: '/changes/a' } })
  expect(led.headers['set-cookie']).toBeUndefined()
})

test('the script of the screens comes from the door itself', async () => {
  const { side, ask } = await opened()
  expect(await ask('/edit.js')).toMatchObject({
    body: 'let a',
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  })
  expect(side.reached).toEqual([])
})

test('the first address begins a session, once; then it is told of', async () => {
  const { door, side, ask, usedTokens } = await opened()
  const target = `/?token=${door.token}`
  const first = await ask(target, { headers: { cookie: '' } })
  expect(first).toMatchObject({ status: 303, headers: { location: '/' } })
  expect(first.headers['set-cookie']).toEqual([
    'edit-0=the-session; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000',
  ])
  expect(usedTokens()).toBe(0)
  expect((await ask(target, { headers: { cookie: '' } })).status).toBe(401)
  expect(usedTokens()).toBe(1)
  expect(side.reached).toEqual([])
})

test('nothing of who is not let in reaches Next, and the connection ends', async () => {
  const { side, ask } = await opened()
  const refused = [
    await ask('/', { headers: { cookie: '' } }),
    await ask('/', { headers: { host: 'evil.example' } }),
    await ask('/', { method: 'POST', body: 'x', headers: { origin: 'https://evil.example' } }),
    await ask('/', { method: 'DELETE' }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([401, 421, 403, 405])
  expect(refused.every(({ headers }) => headers.connection === 'close')).toBe(true)
  expect(side.reached).toEqual([])
})

test('a form that says how long it is, and one that does not, may be only so long', async () => {
  const { door, side, ask } = await opened()
  const headers = { origin: door.origins[0] ?? '' }
  const tooLong = Buffer.alloc(12 * 1024 * 1024 + 1)
  const chunked = { ...headers, 'transfer-encoding': 'chunked' }
  const answers = await Promise.allSettled([
    ask('/', { method: 'POST', body: tooLong, headers }),
    ask('/', { method: 'POST', body: tooLong, headers: chunked }),
  ])
  for (const one of answers)
    if (one.status === 'fulfilled') expect(one.value.status).toBe(413)
    else expect(one.reason.message).toMatch(/EPIPE|ECONNRESET|socket hang up/)
  expect(side.reached).toEqual([])
})

test('the language is chosen here, and the writer is where they were', async () => {
  const { door, ask } = await opened()
  const choose = (body: string, referer: string) =>
    ask('/language', { method: 'POST', body, headers: { origin: door.origins[0] ?? '', referer } })
  const chosen = await choose('language=sv', 'http://localhost:1/changes/a?x=1')
  expect(chosen).toMatchObject({ status: 303, headers: { location: '/changes/a' } })
  expect(chosen.headers['set-cookie']?.[0]).toMatch(/^edit-language=sv; HttpOnly; SameSite=Strict/)
  const odd = await choose('language=de', 'javascript')
  expect(odd.headers).toMatchObject({ location: '/' })
  expect(odd.headers['set-cookie']?.[0]).toMatch(/^edit-language=fi;/)
})

test('while Next is away the writer is asked to wait, in both languages', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { side, ask } = await opened()
  rmSync(side.socketPath)
  const { status, body } = await ask('/')
  expect(status).toBe(502)
  expect(body).toBe('Yritä hetken kuluttua uudelleen. / Försök igen om en stund.')
  expect(silent).toHaveBeenCalledOnce()
  silent.mockRestore()
})
