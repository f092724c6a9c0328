/** Which addresses answer at a moment, and how. */
import { oldAddressesOf } from '#lib/content/check/aliases'
import { pressKey } from '#lib/content/check/press-key'
import type { Addresses } from '#lib/content/check/tree'
import type { CompleteFolder } from '#lib/content/read/folder'
import { locales } from '#lib/locales'

/** What the rule of published addresses looks at. `keys` are those of all folders, broken ones too; `moment` is the latest that is known to have come. */
export type Tree = {
  pages: CompleteFolder[]
  keys: Set<string>
  addresses: Addresses
  moment: Date
}

/** Each a map from an address to the key of its page: pages living or retired, old addresses, and the lists of a year's releases. */
export type Answering = Record<'pages' | 'aliases' | 'years', Map<string, string>>

/** What answers. `visible` are the pages that are published. */
export function answeringOf(visible: CompleteFolder[], addresses: Addresses): Answering {
  const years = visible.flatMap(({ facts: { data } }) =>
    data.type === 'press-release' && !data.gone ? (data.published?.slice(0, 4) ?? []) : [],
  )
  return {
    pages: new Map(
      visible.flatMap(({ key }) =>
        locales.flatMap((locale) => {
          const address = addresses[locale].get(key)
          return address === undefined ? [] : [[address, key] as const]
        }),
      ),
    ),
    aliases: new Map(
      visible.flatMap((page) =>
        oldAddressesOf(page).map(({ address }) => [address, page.key] as const),
      ),
    ),
    years: new Map(
      locales.flatMap((locale) => {
        const section = addresses[locale].get(pressKey)
        return section === undefined
          ? []
          : years.map((year) => [`${section}/${year}`, `${pressKey}/${year}`] as const)
      }),
    ),
  }
}
