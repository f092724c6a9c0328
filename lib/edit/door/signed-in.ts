/** Whom a team's proxy has signed in. Without its secret nothing that the headers say counts. */
import type { IncomingHttpHeaders } from 'node:http'
import { isSecret, type Role, roles, type SignOn } from '#lib/edit/door/door'
import type { Person } from '#lib/edit/store/git'

export interface SignedIn extends Person {
  role: Role
}

/** Whom the proxy names. */
export function signedIn(
  { secret, groups }: SignOn,
  headers: IncomingHttpHeaders,
): SignedIn | undefined {
  const said = (name: string) => {
    const value = headers[name]
    return typeof value === 'string' ? value : ''
  }
  if (!isSecret(said('x-edit-secret'), secret)) return undefined
  const name = decoded(said('x-edit-name'))
  const email = said('x-edit-email')
  const member = said('x-edit-groups').split(/[,;]\s*/)
  const role = roles.findLast((one) => member.includes(groups[one]))
  return role && isName(name) && /^[^\s<>@]+@[^\s<>@]+$/.test(email)
    ? { name, email, role }
    : undefined
}

/** Headers are Latin-1; proxies send UTF-8 in them. */
function decoded(header: string): string {
  return Buffer.from(header, 'latin1').toString('utf8')
}

function isName(name: string): boolean {
  return name.length < 100 && /^[\p{L}\p{M}\p{N} .,'’@_-]+$/u.test(name)
}
