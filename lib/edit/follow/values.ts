/** The same fact in the facts of other pages: a figure of one name and unit, a date of one name, the same end of a period. */
import type { ChangedFact } from '#lib/edit/follow/changed-facts'
import type { WrittenPage } from '#lib/edit/follow/written'
import type { Path } from '#lib/edit/yaml/nodes'
import type { Value } from '#lib/edit/yaml/say'

export interface ValuePlace {
  page: WrittenPage
  file: string
  path: Path
  fact: string
  /** The values that the file is to have, by key; undefined where a writer has to look. */
  values?: Record<string, Value | undefined>
}

export function sameFactIn(page: WrittenPage, changed: ChangedFact): ValuePlace[] {
  if (page.key === changed.key) return []
  return page.named.flatMap(({ name, path, fact, figure }) => {
    const isSame =
      name === changed.name &&
      changed.before.includes(fact) &&
      figure?.unit === changed.figure?.unit &&
      (figure !== undefined || isRelated(page, changed, name))
    if (!isSame) return []
    const values = valuesOf(changed, figure !== undefined)
    const file = `${page.key}/facts.yaml`
    return [{ page, file, path, fact, ...(values && { values }) }]
  })
}

/** Two projects may begin on one day: their pages have to be of one subject. */
function isRelated({ key, leadsTo }: WrittenPage, changed: ChangedFact, name: string): boolean {
  if (name.startsWith('corrections.') || name === 'published') return false
  const isNear = key.startsWith(`${changed.key}/`) || changed.key.startsWith(`${key}/`)
  return isNear || leadsTo.has(changed.key)
}

function valuesOf(
  { after, figure }: ChangedFact,
  isFigure: boolean,
): Record<string, Value | undefined> | undefined {
  if (after === undefined) return undefined
  if (!isFigure) return { '': after.split(' ')[1] ?? '' }
  const { value, min, max } = figure ?? {}
  return { value, min, max }
}
