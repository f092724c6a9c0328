/** Rule: the texts of the files that all pages share say the same numbers in both languages. */
import { checkPairTexts } from '#lib/content/check/facts'
import { knownAmong } from '#lib/content/check/nearest-fact'
import type { YamlFile } from '#lib/content/read/folder'
import type { Pair } from '#lib/locales'
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
  return checkPairTexts(texts, knownAmong([]), [])
}

function isPair(value: unknown): value is Pair {
  return typeof value === 'object' && value !== null && 'fi' in value && 'sv' in value
}
