/** Whether a request is let in, and as whom. A pure function of the door and the request. */
import type { IncomingHttpHeaders } from 'node:http'
import { cookiesOf, languageOf } from '#lib/edit/door/cookies'
import { type Door, isSecret, type Role } from '#lib/edit/door/door'
import { signedIn } from '#lib/edit/door/signed-in'
import type { Person } from '#lib/edit/store/git'
import type { Locale } from '#lib/locales'

export interface Asked {
  method: string
  target: string
  headers: IncomingHttpHeaders
}

/** Who asks, what for, and in which language they read. */
export interface Visitor extends Person {
  role: Role
  language: Locale
}

export type Admission =
  | { visitor: Visitor }
  | { refused: number; reason: string }
  /** The first visit: the session begins. */
  | { begins: true }

/** The largest body that a form may send: a picture with room to spare. */
export const maxBody = 12 * 1024 * 1024

const methods = ['GET', 'HEAD', 'POST']

export function admit(door: Door, asked: Asked): Admission {
  const fault = faultOf(door, asked)
  if (fault) return fault
  const language = languageOf(asked.headers)
  if (door.proxy) {
    const visitor = signedIn(door.proxy, asked.headers)
    return visitor ? { visitor: { ...visitor, language } } : refusal(401, 'Sign in first.')
  }
  const token = new URL(asked.target, 'http://localhost').searchParams.get('token')
  if (token !== null && door.token !== undefined && isSecret(token, door.token))
    return { begins: true }
  const given = cookiesOf(asked.headers).get(door.cookie)
  if (given === undefined || !isSecret(given, door.session))
    return refusal(401, 'Open the address that npm run edit printed.')
  return { visitor: { ...door.person, role: 'publisher', language } }
}

/** What no request of ours is like. */
function faultOf(door: Door, { method, target, headers }: Asked): Admission | undefined {
  // A page of another site cannot reach us under a name of its own.
  if (!door.hosts.includes(headers.host ?? '')) return refusal(421, 'Unknown host.')
  if (!methods.includes(method)) return refusal(405, 'Only GET, HEAD and POST.')
  if (!isPlain(target)) return refusal(400, 'No such address.')
  const site = headers['sec-fetch-site']
  if (site !== undefined && !['same-origin', 'none'].includes(String(site)))
    return refusal(403, 'Another site asks.')
  if (method === 'POST' && !door.origins.includes(headers.origin ?? ''))
    return refusal(403, 'Another origin asks.')
  if (method !== 'POST' && headers.origin !== undefined && !door.origins.includes(headers.origin))
    return refusal(403, 'Another origin asks.')
  if (Number(headers['content-length'] ?? 0) > maxBody) return refusal(413, 'Too much at once.')
  return undefined
}

/** An address of ours: no scheme, no way up, nothing encoded that has no need to be. */
function isPlain(target: string): boolean {
  const [path = ''] = target.split('?')
  return target.length < 2_000 && /^\/[a-z0-9/._-]*$/.test(path) && !/\/\/|\/\.|\.\./.test(path)
}

function refusal(refused: number, reason: string): Admission {
  return { refused, reason }
}
