/** Rules of addresses that the site needs itself: its search, its messages, its files for programs. */
import type { Addresses } from '#lib/content/check/tree'
import type { CompleteFolder } from '#lib/content/read/folder'
import { locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'

/** The search in both languages, the pages for errors, and what with `.json` after it is the list of all pages or a feed. */
const reserved = /^\/(fi|sv)\/(haku|sok|404|503|data|feed(-\d+)?)$/

/** What with `.json` after it is made of the page above: the figures of a release, the ledger of projects. */
const made = /\/(facts|ledger)$/

/** Pages at such addresses, and aliases that would take one over. */
export function checkReserved(pages: CompleteFolder[], addresses: Addresses): Problem[] {
  return pages.flatMap((page) => [...takenByPage(page, addresses), ...takenByAlias(page)])
}

function takenByPage({ key, texts }: CompleteFolder, addresses: Addresses): Problem[] {
  return locales.flatMap((locale) => {
    const address = addresses[locale].get(key) ?? ''
    return reserved.test(address) || made.test(address)
      ? [problem(texts[locale].yaml.placeOf(['slug']), 'reservedAddress', { address })]
      : []
  })
}

function takenByAlias({ facts: { data, yaml } }: CompleteFolder): Problem[] {
  return (data.aliases ?? []).flatMap((address, index) =>
    reserved.test(address)
      ? [problem(yaml.placeOf(['aliases', index]), 'reservedAddress', { address })]
      : [],
  )
}
