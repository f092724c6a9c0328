/** Who asks, as the door has said. */
import type { Visitor } from '#lib/edit/door/admit'
import { type Role, roles } from '#lib/edit/door/door'
import { visitorHeader } from '#lib/edit/door/forward'

export type { Visitor }

/** Somebody may not do this. */
export class RoleError extends Error {
  override name = 'RoleError'
}

/** The visitor of a request. Throws where the door has named none: nobody comes in another way. */
export function visitorOf(headers: { get: (name: string) => string | null }): Visitor {
  const said = headers.get(visitorHeader)
  if (!said) throw new RoleError('Nobody was let in.')
  return JSON.parse(Buffer.from(said, 'base64url').toString())
}

/** Throws where the visitor may do less. */
export function requireRole({ role }: Visitor, needed: Role): void {
  if (roles.indexOf(role) < roles.indexOf(needed)) throw new RoleError(`Needs to be a ${needed}.`)
}
