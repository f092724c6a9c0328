/** Where the old value of a changed fact still stands in the texts of a page, and what would stand there instead. */
import type { ChangedFact } from '#lib/edit/follow/changed-facts'
import { changedForms, formsNamed } from '#lib/edit/follow/forms'
import { isMeant } from '#lib/edit/follow/meaning'
import { readSpot } from '#lib/edit/follow/read-spot'
import { inMarkdown } from '#lib/edit/follow/reading'
import type { Spot } from '#lib/edit/follow/spots'
import { wordsFor } from '#lib/edit/follow/words-for'
import type { WrittenPage } from '#lib/edit/follow/written'
import type { Quantity } from '#lib/text/quantity/quantity'

export interface TextPlace {
  spot: Spot
  /** The range in the text of the spot. */
  at: number
  end: number
  found: string
  /** Undefined where a writer has to find the words. */
  replace?: string
  /** False where it may mean something else. */
  isSure: boolean
}

/** `others` are all other facts that the page may name. */
export function placesIn(
  page: WrittenPage,
  fact: ChangedFact,
  others: Set<string>,
  names: string[],
): TextPlace[] {
  const forms = new Map(fact.before.flatMap((old) => [...changedForms(old, fact.after)]))
  return page.spots.flatMap((spot) => {
    const { reading, quantities } = readSpot(spot, names)
    const text = reading?.text ?? spot.text
    return quantities.flatMap((quantity) => {
      const form = [...forms.keys()].find((one) => namedBy(quantity).includes(one))
      if (form === undefined) return []
      const isSure = isMeant(quantity, form, { page, fact, others })
      if (isSure === undefined) return []
      const around = { before: text.slice(0, quantity.at), after: text.slice(quantity.end) }
      const words = wordsFor(quantity, spot, { from: form, to: forms.get(form), fact, ...around })
      const [at, end] = reading?.rangeOf(quantity.at, quantity.end) ?? [quantity.at, quantity.end]
      const found = spot.text.slice(at, end)
      const replace = words && (reading ? inMarkdown(found, quantity.text, words) : words)
      return [{ spot, at, end, found, isSure, ...(replace !== undefined && { replace }) }]
    })
  })
}

/** The facts of a quantity, with the ends of ranges. */
function namedBy({ facts }: Quantity): string[] {
  return facts.flatMap((fact) => {
    const [kind, first, second] = fact.split(' ')
    if (kind === 'years') return [`year ${first}`, `year ${second}`]
    return kind === 'range' ? formsNamed(fact) : [fact]
  })
}
