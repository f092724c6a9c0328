/** How to refer to a press release so that others find the very text that was read. */
import type { Edition, Page } from '#lib/content/pages'
import { isEdited, lastChangeOf, releaseDate } from '#lib/listings/releases'
import { canonicalOf } from '#lib/metadata/alternates'
import { versionOf } from '#lib/metadata/version'
import { formatDate } from '#lib/text/format'
import { words } from '#lib/words'

/** Hexadecimal digits of a page's hash that tell its versions apart. */
const versionLength = 12

/** 'Helsingin kaupunki: Otsikko. Tiedote, syksy 2020, toimitettu teksti. Versio 25.11.2026, tunniste 0123456789ab. https://…': nothing stands against the address */
export function citationOf(edition: Edition, page: Page): string {
  const { locale, title } = page
  return words(locale)('howToCite.citation', {
    title,
    date: releaseDate(edition, page),
    edited: isEdited(edition, page) ? 'yes' : 'no',
    address: canonicalOf(edition, page),
    changed: formatDate(locale, lastChangeOf(page)),
    version: versionOf(page).slice(0, versionLength),
  })
}
