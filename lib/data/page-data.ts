/** Every page as data: its own JSON, and the list of all pages of a language. */
import type { Edition } from '#lib/content/pages'
import { describePage } from '#lib/data/describe-page'
import type { PageData, SiteData } from '#lib/data/file-schemas'
import { lateJsonFile, type MachineFile } from '#lib/data/machine-file'
import { untitledMarkdown } from '#lib/data/page-markdown'
import { envelopeOf } from '#lib/data/schemas'
import { type Locale, locales, otherLocale } from '#lib/locales'
import { pagesWithTwins } from '#lib/metadata/twins'
import { versionOf, versionOfData } from '#lib/metadata/version'
import { absolute, addressOf, twinOf } from '#lib/urls'
import { words } from '#lib/words'

/** `<address>.json` of every page. */
export function pageDataFiles(edition: Edition): MachineFile[] {
  return pagesWithTwins(edition).map((page) => {
    const data = (): PageData => ({
      ...envelopeOf(edition, 'page-2', versionOf(page)),
      ...describePage(edition, page),
      markdown: untitledMarkdown(edition, page),
    })
    return lateJsonFile([page.address], twinOf(page.address, 'json'), data)
  })
}

/** `/fi/data.json` and `/sv/data.json`. */
export function siteDataFiles(edition: Edition): MachineFile[] {
  return locales.map((locale) =>
    lateJsonFile([], siteDataAddress(locale), () => siteData(edition, locale)),
  )
}

/** Address of the list of all pages in a language. */
export function siteDataAddress(locale: Locale): string {
  return addressOf(locale, ['data.json'])
}

function siteData(edition: Edition, locale: Locale): SiteData {
  const dataIn = (language: Locale) => ({
    language,
    address: absolute(edition.origin, siteDataAddress(language)),
  })
  const pages = pagesWithTwins(edition, locale).map((one) => describePage(edition, one))
  return {
    ...envelopeOf(edition, 'site-2', versionOfData(pages)),
    ...dataIn(locale),
    title: words(locale)('site.name'),
    translation: dataIn(otherLocale(locale)),
    pages,
  }
}
