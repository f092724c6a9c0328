/** Who has a page open just now: a page that is being written asks every few seconds. */
import type { Person } from '#lib/edit/store/git'

interface Present {
  person: Person
  at: number
}

/** By the page of a change, and by whoever is there. */
const here = new Map<string, Map<string, Present>>()

/** Who has not asked for so long has gone. */
const patienceMs = 20_000

/** Says that somebody is at a page, and gives the others who are. */
export function arrive(change: string, key: string, person: Person, now = Date.now()): Person[] {
  const place = `${change} ${key}`
  const present = here.get(place) ?? new Map<string, Present>()
  present.set(person.email, { person, at: now })
  for (const [email, { at }] of present) if (now - at > patienceMs) present.delete(email)
  here.set(place, present)
  return [...present.values()]
    .map((one) => one.person)
    .filter(({ email }) => email !== person.email)
}
