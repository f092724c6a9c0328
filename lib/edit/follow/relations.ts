/** The pages to which a page leads: it may name their facts. */
import { keyOfLink } from '#lib/content/inspect'
import type { Spot } from '#lib/edit/follow/spots'
import type { Facts } from '#lib/schema/page'

/** By links in its texts. */
export function linksOf(texts: Spot[], key: string): string[] {
  return texts.flatMap(({ text, path }) =>
    path ? [] : [...text.matchAll(/\]\(([^()\s:]+)/g)].map(([, url = '']) => keyOfLink(url, key)),
  )
}

/** By its facts, and by what lies below a section. */
export function relationsOf(
  key: string,
  { related = [], period, type }: Facts,
  keys: string[],
): string[] {
  const isBelow = (one: string) =>
    one.startsWith(`${key}/`) && !one.slice(key.length + 1).includes('/')
  return [
    ...related,
    ...(period?.continuedBy ? [period.continuedBy] : []),
    ...(type === 'section' ? keys.filter(isBelow) : []),
  ]
}
