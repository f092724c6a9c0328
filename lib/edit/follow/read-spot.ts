/** What a text says in numbers, found once. */
import { type Kept, once } from '#lib/edit/follow/kept'
import { type Reading, readingOf } from '#lib/edit/follow/reading'
import type { Spot } from '#lib/edit/follow/spots'
import { quantitiesIn } from '#lib/text/quantity/quantities'
import type { Quantity } from '#lib/text/quantity/quantity'

interface Read {
  reading: Reading | undefined
  quantities: Quantity[]
}

const kept: Kept<Read> = new Map()

/** `names` are taken whole, digits and all. */
export function readSpot({ text, path, locale }: Spot, names: string[]): Read {
  return once(kept, [locale, path ? 'field' : 'body', names.join(' '), text].join('\0'), () => {
    const reading = path ? undefined : readingOf(text)
    return { reading, quantities: quantitiesIn(reading?.text ?? text, locale, names) }
  })
}
