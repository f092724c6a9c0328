/** Texts of a page that a reader sees. */
import type { Path } from '#lib/edit/yaml/nodes'
import { type Locale, locales, type Pair } from '#lib/locales'
import type { Facts } from '#lib/schema/page'

/** A text of a file: the body where it has no way to it. */
export interface Spot {
  file: string
  key: string
  locale: Locale
  path?: Path
  text: string
}

/** The texts of the facts in both languages. */
export function factSpots(file: string, key: string, facts: Facts): Spot[] {
  const at = (way: Path, pair: Pair | undefined): Spot[] =>
    pair
      ? locales.map((locale) => ({ file, key, locale, path: [...way, locale], text: pair[locale] }))
      : []
  const { figures = [], dates = [], corrections = [], partners = [] } = facts
  return [
    ...at(['period', 'label'], facts.period?.label),
    ...at(['period', 'planned', 'label'], facts.period?.planned?.label),
    ...partners.flatMap((pair, index) => at(['partners', index], pair)),
    ...at(['image', 'alt'], facts.image?.alt),
    ...at(['image', 'caption'], facts.image?.caption),
    ...corrections.flatMap(({ text }, index) => at(['corrections', index, 'text'], text)),
    ...figures.flatMap(({ label }, index) => at(['figures', index, 'label'], label)),
    ...dates.flatMap(({ label }, index) => at(['dates', index, 'label'], label)),
  ]
}
