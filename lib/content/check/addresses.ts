/** Rules of addresses that the site needs itself: its search, its messages, its files for programs. */
import { oldAddressesOf } from '#lib/content/check/aliases'
import type { Addresses } from '#lib/content/check/tree'
import type { CompleteFolder } from '#lib/content/read/folder'
import { locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import { pathOfOld } from '#lib/schema/old-address'

/** The search in both languages, the pages for errors, and what with `.json` after it is the list of all pages or a feed. */
const reserved = /^\/(fi|sv)\/(haku|sok|404|503|data|feed(-\d+)?)$/

/** What with `.json` after it is made of the page above: the figures of a release, the ledger of projects; and pages in both languages. */
const made = /\/(facts|ledger|rinnakkain|parallellt)$/

/** Files and folders beside the pages: those of the build, of Next and of the servers. */
const besidePages =
  /^\/((robots|llms)\.txt|sitemap\.xml|speculation-rules\.json|favicon\.ico|icon\.svg|(icon-\d+|apple-touch-icon)\.png|og-(fi|sv)\.png|healthz|(files|schema|_next|-|\.well-known|both|machine)(\/.*)?)$/

/** Feeds, and the files beside or below a page. */
const ofPage =
  /^(.*?)(\.md|\.json|\/(facts|ledger)(-excel)?\.(csv|json|csv-metadata\.json)|\/(rinnakkain|parallellt))$/
const feeds = /^\/(fi|sv)\/(feed(-\d+)?\.(xml|json)|data\.json|site\.webmanifest)$/

/** Pages at such addresses, and aliases that would take one over. */
export function checkReserved(pages: CompleteFolder[], addresses: Addresses): Problem[] {
  const living = new Set(locales.flatMap((locale) => [...addresses[locale].values()]))
  return pages.flatMap((page) => [
    ...takenByPage(page, addresses),
    ...takenByAlias(page, (address) => isOfSite(address, living)),
  ])
}

/** True for an address that no page may have. */
export function isReserved(address: string): boolean {
  return reserved.test(address) || made.test(address)
}

function takenByPage({ key, texts }: CompleteFolder, addresses: Addresses): Problem[] {
  return locales.flatMap((locale) => {
    const address = addresses[locale].get(key) ?? ''
    return isReserved(address)
      ? [problem(texts[locale].yaml.placeOf(['slug']), 'reservedAddress', { address })]
      : []
  })
}

function takenByAlias(page: CompleteFolder, isTaken: (path: string) => boolean): Problem[] {
  return oldAddressesOf(page).flatMap(({ address, index }) =>
    isTaken(pathOfOld(address))
      ? [problem(page.facts.yaml.placeOf(['aliases', index]), 'reservedAddress', { address })]
      : [],
  )
}

/** True for what the site answers at itself, whether it has such a file today or not. */
function isOfSite(path: string, living: Set<string>): boolean {
  const [, page = ''] = ofPage.exec(path) ?? []
  return reserved.test(path) || besidePages.test(path) || feeds.test(path) || living.has(page)
}
