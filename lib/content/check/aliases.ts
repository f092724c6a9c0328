/** Old addresses: each leads to the page that has taken it over, and none is the address of a page. */
import type { Addresses } from '#lib/content/check/tree'
import type { CompleteFolder } from '#lib/content/read/folder'
import { locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import { localeOfOld, oldAddressOf, pathOfOld } from '#lib/schema/old-address'

export type Alias = { address: string; index: number }

/** The old addresses of a page, in the one form of each, with their place in the list. */
export function oldAddressesOf({ facts }: CompleteFolder): Alias[] {
  return (facts.data.aliases ?? []).flatMap((written, index) => {
    const address = oldAddressOf(written)
    return address === undefined ? [] : [{ address, index }]
  })
}

/** From each alias to the present address of its page in the alias's language. */
export function aliasesOf(pages: CompleteFolder[], addresses: Addresses): Record<string, string> {
  return Object.fromEntries(
    pages.flatMap((page) =>
      oldAddressesOf(page).map(({ address }) => [
        address,
        addresses[localeOfOld(address)].get(page.key) ?? '',
      ]),
    ),
  )
}

/** Aliases that are taken, by a page or by another alias. The address of a page is its own with every query. */
export function checkAliases(pages: CompleteFolder[], addresses: Addresses): Problem[] {
  const live = new Map(
    locales.flatMap((locale) => [...addresses[locale]].map(([key, address]) => [address, key])),
  )
  const seen = new Map<string, string>()
  return pages.flatMap((page) =>
    oldAddressesOf(page).flatMap(({ address, index }) => {
      const other = seen.get(address) ?? live.get(pathOfOld(address))
      seen.set(address, page.key)
      const place = page.facts.yaml.placeOf(['aliases', index])
      return other === undefined ? [] : [problem(place, 'duplicateAlias', { address, other })]
    }),
  )
}
