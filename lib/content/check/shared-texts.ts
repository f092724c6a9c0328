/** Rules: the texts of the files that all pages share say the same numbers in both languages, and none of them only holds a place. */
import { checkPairTexts } from '#lib/content/check/facts'
import { knownAmong } from '#lib/content/check/nearest-fact'
import { leftIn } from '#lib/content/check/unfinished'
import type { YamlFile } from '#lib/content/read/folder'
import { locales, type Pair } from '#lib/locales'
import type { Problem } from '#lib/problems/problems'

/** Keys that hold a text in both languages. */
const keys = ['title', 'name', 'label', 'role', 'unit']

/** What the two languages of a list do not say alike. Their numbers are no facts of a page. */
export function checkSharedTexts({ data, yaml }: YamlFile<object[]>): Problem[] {
  const texts = data.flatMap((item, index) =>
    Object.entries(item)
      .filter(([key]) => keys.includes(key))
      .flatMap(([key, pair]) =>
        isPair(pair)
          ? [{ pair, placeOf: (locale: string) => yaml.placeOf([index, key, locale]), free: true }]
          : [],
      ),
  )
  const left = texts.flatMap(({ pair, placeOf }) =>
    locales.flatMap((locale) => leftIn(pair[locale], placeOf(locale))),
  )
  return [...checkPairTexts(texts, knownAmong([]), []), ...left]
}

function isPair(value: unknown): value is Pair {
  return typeof value === 'object' && value !== null && 'fi' in value && 'sv' in value
}
