/** Old addresses: each leads to the page that has taken it over, and none is the address of a page. */
import type { Addresses } from '#lib/content/check/tree'
import type { CompleteFolder } from '#lib/content/read/folder'
import { type Locale, locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'

/** From each alias to the present address of its page in the alias's language. */
export function aliasesOf(pages: CompleteFolder[], addresses: Addresses): Record<string, string> {
  return Object.fromEntries(
    pages.flatMap(({ key, facts }) =>
      (facts.data.aliases ?? []).map((alias) => [alias, addresses[localeOf(alias)].get(key) ?? '']),
    ),
  )
}

/** Aliases that are taken, by a page or by another alias. */
export function checkAliases(pages: CompleteFolder[], addresses: Addresses): Problem[] {
  const taken = new Map(
    locales.flatMap((locale) => [...addresses[locale]].map(([key, address]) => [address, key])),
  )
  return pages.flatMap(({ key, facts }) =>
    (facts.data.aliases ?? []).flatMap((alias, index) => {
      const other = taken.get(alias)
      taken.set(alias, key)
      return other === undefined
        ? []
        : [
            problem(facts.yaml.placeOf(['aliases', index]), 'duplicateAlias', {
              address: alias,
              other,
            }),
          ]
    }),
  )
}

function localeOf(alias: string): Locale {
  return alias.startsWith('/sv/') ? 'sv' : 'fi'
}
