/** Who is let in. Hostile requests get nothing. */
import { beforeEach, describe, expect, test } from 'vitest'
import { admit } from '#lib/edit/door/admit'
import { type Door, newSecret, ownDoor, teamDoor } from '#lib/edit/door/door'
import { editPolicy, withinPreview } from '#lib/edit/door/policy'

const person = { name: 'Aino', email: 'aino@hel.fi' }

let door: Door

beforeEach(() => {
  door = ownDoor(3001, newSecret(), person)
})

const session = () => `edit-3001=${door.session}`

function asked(headers: Record<string, string>, target = '/', method = 'GET') {
  return { method, target, headers: { host: 'localhost:3001', ...headers } }
}

function refusedWith(headers: Record<string, string>, target?: string, method?: string) {
  const admission = admit(door, asked(headers, target, method))
  return 'refused' in admission ? admission.refused : 'let in'
}

describe('on one’s own machine', () => {
  test('who has the session is let in, as the person of this machine', () => {
    expect(admit(door, asked({ cookie: session() }))).toEqual({
      visitor: { ...person, role: 'publisher', language: 'fi' },
    })
  })

  test('the token begins a session, once', () => {
    const target = `/?token=${door.token}`
    expect(admit(door, asked({}, target))).toEqual({ begins: true })
    door.token = undefined
    expect(refusedWith({}, target)).toBe(401)
  })

  test.each([
    ['no cookie', {}],
    ['another cookie', { cookie: 'edit-3001=x' }],
    ['the cookie of another port', { cookie: 'edit-3002=x' }],
    ['a forged header', { 'x-edit-visitor': 'eyJyb2xlIjoicHVibGlzaGVyIn0' }],
    ['headers of a proxy', { 'x-edit-name': 'Aino', 'x-edit-groups': 'publishers' }],
  ])('%s is not let in', (_, headers) => {
    expect(refusedWith(headers)).toBe(401)
  })

  test('a wrong token is no token', () => {
    expect(refusedWith({}, `/?token=${newSecret()}`)).toBe(401)
  })

  test.each([
    'evil.example',
    'evil.example:3001',
    'localhost',
    'localhost:3002',
    '192.168.1.2:3001',
  ])('a page under the name %s does not reach it', (host) => {
    expect(refusedWith({ host, cookie: session() })).toBe(421)
  })

  test.each([
    ['another site', 'https://evil.example'],
    ['another port', 'http://localhost:3000'],
    ['no origin at all', ''],
    ['a frame without origin', 'null'],
  ])('a form from %s changes nothing', (_, origin) => {
    const headers = { cookie: session(), ...(origin && { origin }) }
    expect(refusedWith(headers, '/', 'POST')).toBe(403)
  })

  test('a form of its own is let in', () => {
    const headers = { cookie: session(), origin: 'http://localhost:3001' }
    expect(admit(door, asked(headers, '/language', 'POST'))).toHaveProperty('visitor')
  })

  test('what a browser says another site asks for is refused', () => {
    expect(refusedWith({ cookie: session(), 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(refusedWith({ cookie: session(), origin: 'https://evil.example' })).toBe(403)
  })

  test.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'])('%s is refused', (method) => {
    expect(refusedWith({ cookie: session() }, '/', method)).toBe(405)
  })

  test.each([
    '/../etc/passwd',
    '/changes/../../x',
    '/changes/%2e%2e/x',
    '//evil.example/',
    '/changes/a\\b',
    '/.git/config',
    'http://evil.example/',
    `/${'a'.repeat(3000)}`,
  ])('the address %s is none', (target) => {
    expect(refusedWith({ cookie: session() }, target)).toBe(400)
  })

  test('more than a picture is not read', () => {
    const headers = {
      cookie: session(),
      origin: 'http://localhost:3001',
      'content-length': '300000000',
    }
    expect(refusedWith(headers, '/', 'POST')).toBe(413)
  })

  test('the language is the chosen one, else the browser’s', () => {
    const languageOf = (headers: Record<string, string>) => {
      const admission = admit(door, asked(headers))
      return 'visitor' in admission ? admission.visitor.language : 'refused'
    }
    expect(languageOf({ cookie: `${session()}; edit-language=sv` })).toBe('sv')
    expect(languageOf({ cookie: session(), 'accept-language': 'sv-FI,sv' })).toBe('sv')
    expect(languageOf({ cookie: `${session()}; edit-language=xx` })).toBe('fi')
  })
})

describe('behind a proxy', () => {
  const secret = newSecret()
  const groups = { reader: 'web-readers', writer: 'web-writers', publisher: 'web-publishers' }
  const signed = {
    host: 'edit.example',
    'x-edit-secret': secret,
    'x-edit-name': 'Aino Virtanen',
    'x-edit-email': 'aino@hel.fi',
    'x-edit-groups': 'staff, web-writers',
  }

  beforeEach(() => {
    door = teamDoor('https://edit.example', { secret, groups })
  })

  test('whom the proxy names is let in, with the role of the group', () => {
    expect(admit(door, asked(signed))).toEqual({
      visitor: { name: 'Aino Virtanen', email: 'aino@hel.fi', role: 'writer', language: 'fi' },
    })
  })

  test('of several groups the one that may do most counts', () => {
    const both = { ...signed, 'x-edit-groups': 'web-readers,web-publishers' }
    expect(admit(door, asked(both))).toMatchObject({ visitor: { role: 'publisher' } })
  })

  test.each([
    ['without the secret', { 'x-edit-secret': '' }],
    ['with a wrong secret', { 'x-edit-secret': newSecret() }],
    ['without a name', { 'x-edit-name': '' }],
    ['with a name of two lines', { 'x-edit-name': 'Aino\nEve' }],
    ['with a name that is markup', { 'x-edit-name': '<script>' }],
    ['without an address', { 'x-edit-email': 'aino' }],
    ['of no group of ours', { 'x-edit-groups': 'staff' }],
  ])('%s nobody is let in', (_, headers) => {
    expect(refusedWith({ ...signed, ...headers })).toBe(401)
  })

  test('a token opens nothing', () => {
    expect(refusedWith({ ...signed, 'x-edit-secret': '' }, '/?token=')).toBe(401)
  })
})

describe('what an answer may do', () => {
  test('a screen runs its own script alone, and asks nobody else', () => {
    const policy = editPolicy('/changes/a', ['p{}'])['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('a preview runs nothing and sends nothing', () => {
    const policy = editPolicy('/changes/a/preview/fi', ['p{}'])['content-security-policy'] ?? ''
    expect(policy).not.toContain('script-src')
    expect(policy).toContain("form-action 'none'")
    expect(policy).toContain('sandbox allow-same-origin')
  })

  test('links and pictures of a preview stay within the change', () => {
    const html =
      '<a href="/fi/palvelut">x</a><img src="/files/home/a.jpg"><a href="https://x.fi">y</a>'
    expect(withinPreview(html, '/changes/c1/preview/fi')).toBe(
      '<a href="/changes/c1/preview/fi/palvelut">x</a><img src="/changes/c1/files/home/a.jpg"><a href="https://x.fi">y</a>',
    )
  })
})
