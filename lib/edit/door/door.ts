/** Who may come in: what the editor knows of its own address, of its one writer, or of the proxy that signs a team in. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Person } from '#lib/edit/store/git'

/** What a person may do; each may also what the ones before may. */
export const roles = ['reader', 'writer', 'publisher'] as const

export type Role = (typeof roles)[number]

/** Where a team signs in: nothing that its headers say counts without the secret. */
export interface SignOn {
  secret: string
  /** Names of the groups whose members have a role. */
  groups: Record<Role, string>
}

export interface Door {
  /** What a Host header may say. */
  hosts: string[]
  /** What an Origin header may say. */
  origins: string[]
  /** Name of the cookie: one for each port, as browsers share them between ports. */
  cookie: string
  /** What the cookie of a session holds. */
  session: string
  /** What the first address holds, once; undefined after that. */
  token: string | undefined
  /** The person of this machine. */
  person: Person
  proxy?: SignOn
}

/** A secret that nobody guesses. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** The door of one writer's own machine. */
export function ownDoor(port: number, session: string, person: Person): Door {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`]
  const origins = hosts.map((host) => `http://${host}`)
  return { hosts, origins, cookie: `edit-${port}`, session, token: newSecret(), person }
}

/** The door of a team, behind its proxy. */
export function teamDoor(origin: string, proxy: SignOn): Door {
  return {
    hosts: [new URL(origin).host],
    origins: [origin],
    cookie: 'edit',
    session: newSecret(),
    token: undefined,
    person: { name: '', email: '' },
    proxy,
  }
}

/** Compared in the same time whatever is given. */
export function isSecret(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}
