/** Kinds of facts that a language may leave out, but that must not be exchanged for others of their kind. */
import { namedOnce } from '#lib/text/quantity/named-kinds'
import { opposed } from '#lib/text/quantity/opposites'

/** Each is told as often as it is said. */
export const counted = ['rate', 'times', 'holiday', 'time-of-day', 'part', 'span', 'compass']

/** Each is told once: a text may say it again in its own words. `opposed` are those that a negation turns round. */
export const once = [...namedOnce, ...opposed, 'share']

const kinds = new Set([...counted, ...once, 'not'])

/** True of a fact without which the other language may do. */
export function mayBeLeftOut(fact: string): boolean {
  return kinds.has(fact.slice(0, fact.indexOf(' ')))
}
