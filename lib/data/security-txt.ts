/** `/.well-known/security.txt` (RFC 9116): where to tell of a weakness. Only what is true: the site has one way to reach its keepers, its contact pages. */
import { type Edition, publishedPages } from '#lib/content/pages'
import { type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { locales } from '#lib/locales'
import { absolute } from '#lib/urls'

const address = '/.well-known/security.txt'

export function securityFiles(edition: Edition): MachineFile[] {
  const contacts = locales
    .flatMap((locale) => publishedPages(edition, ['contact'], locale))
    .map((page) => `Contact: ${absolute(edition.origin, page.address)}`)
  const expires = halfYearsAfter(edition.moment, 2).toISOString()
  const lines = [
    ...contacts,
    `Expires: ${expires}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${absolute(edition.origin, address)}`,
  ]
  return contacts.length > 0
    ? [{ address, type: mediaTypes.text, body: `${lines.join('\n')}\n` }]
    : []
}

/** When the file changes by itself. */
export function nextExpiry(moment: Date): Date {
  return halfYearsAfter(moment, 1)
}

/** The start of a later half-year. The file is good until the second: for six to twelve months (RFC 9116, 2.5.5 recommends less than a year). */
function halfYearsAfter(moment: Date, count: number): Date {
  return new Date(
    Date.UTC(moment.getUTCFullYear(), (Math.floor(moment.getUTCMonth() / 6) + count) * 6),
  )
}
