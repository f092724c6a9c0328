/** Whether a number or a date of a text is the fact that has changed, or one that looks like it. */
import { fitting } from '#lib/content/inspect'
import type { ChangedFact } from '#lib/edit/follow/changed-facts'
import type { WrittenPage } from '#lib/edit/follow/written'
import type { Quantity } from '#lib/text/quantity/quantity'

interface Around {
  page: WrittenPage
  fact: ChangedFact
  others: Set<string>
}

/** Whether it is surely this fact, or maybe; undefined where it is something else. */
export function isMeant(
  quantity: Quantity,
  form: string,
  { page, fact, others }: Around,
): boolean | undefined {
  const [kind] = form.split(' ')
  const isOwn = page.key === fact.key
  if (kind === 'lone') return isOwn ? false : undefined
  if (kind !== 'number' && kind !== 'range') return !others.has(form)
  const units = fact.figure && fitting[fact.figure.unit]
  const isOfUnit = quantity.unit !== undefined && units?.includes(quantity.unit) === true
  if (quantity.unit !== undefined && units !== undefined && !isOfUnit) return undefined
  if (quantity.digits) return !others.has(form)
  if (quantity.optional || quantity.ordinal) return undefined
  return isOfUnit ? !others.has(form) : isOwn ? false : undefined
}
