/** The texts of facts.yaml that a reader sees, in both languages. */
import type { CompleteFolder } from '#lib/content/read/folder'
import type { Locale, Pair } from '#lib/locales'
import type { Place } from '#lib/problems/problems'

/** A text in both languages. `free`: its numbers are no facts of the page, as those of a street are not. */
export type PairText = { pair: Pair; placeOf: (locale: Locale) => Place; free?: boolean }

export function pairTextsOf({ facts: { data, yaml } }: CompleteFolder): PairText[] {
  const at = (path: PropertyKey[], pair: Pair | undefined): PairText[] =>
    pair ? [{ pair, placeOf: (locale) => yaml.placeOf([...path, locale]) }] : []
  const free = (path: PropertyKey[], pair: Pair | undefined): PairText[] =>
    at(path, pair).map((text) => ({ ...text, free: true }))
  return [
    ...at(['period', 'label'], data.period?.label),
    ...at(['period', 'planned', 'label'], data.period?.planned?.label),
    ...(data.partners ?? []).flatMap((partner, index) => at(['partners', index], partner)),
    ...at(['image', 'alt'], data.image?.alt),
    ...at(['image', 'caption'], data.image?.caption),
    ...(data.corrections ?? []).flatMap(({ text }, index) =>
      at(['corrections', index, 'text'], text),
    ),
    ...(data.figures ?? []).flatMap(({ label }, index) => at(['figures', index, 'label'], label)),
    ...(data.dates ?? []).flatMap(({ label }, index) => at(['dates', index, 'label'], label)),
    ...(data.places ?? []).flatMap((place, index) =>
      (['name', 'street', 'district'] as const).flatMap((key) =>
        free(['places', index, key], place[key]),
      ),
    ),
    ...free(['gone', 'reason'], data.gone?.reason),
    ...free(['only', 'reason'], data.only?.reason),
  ]
}
