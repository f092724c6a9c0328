/** A figure or a date of a text that the facts do not have yet, as the row of a form is filled in with it. */
import { fitting } from '#lib/content/inspect'
import type { Finding } from '#lib/edit/page/findings'
import { locales } from '#lib/locales'
import { units } from '#lib/schema/page'
import { quantitiesIn } from '#lib/text/quantity/quantities'

export interface NewFact {
  list: 'figures' | 'dates'
  /** '47 800', '2021-03-01'. */
  value: string
  /** Unit of facts, where the words beside a figure tell it. */
  unit: string
}

/** Undefined of what is neither. */
export function newFactOf({ pane, text, values }: Finding): NewFact | undefined {
  const locale = locales.find((one) => one === pane)
  const [quantity] = locale ? quantitiesIn(text || (values.found ?? ''), locale) : []
  const [kind, value = ''] = quantity?.facts[0]?.split(' ') ?? []
  if (kind === 'number')
    return { list: 'figures', value: value.replace('.', ','), unit: unitOf(quantity?.unit) }
  const isDate = kind === 'date' || kind === 'month' || kind === 'year'
  return isDate ? { list: 'dates', value, unit: '' } : undefined
}

function unitOf(unit: NonNullable<(typeof fitting)['days']>[number] | undefined): string {
  const found = unit && units.find((one) => fitting[one]?.includes(unit))
  return found ?? 'count'
}
