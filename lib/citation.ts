/** How to refer to a press release so that others find the very text that was read. */
import { canonicalOf } from '#lib/alternates'
import { contentHash, type Page } from '#lib/content/pages'
import { calendarDay } from '#lib/content/state'
import { formatDate } from '#lib/format'
import { moment } from '#lib/site'
import { words } from '#lib/words'

/** Hexadecimal digits of the content's hash that tell versions apart. */
const versionLength = 12

/** 'Helsingin kaupunki: Otsikko. Tiedote, 2020. https://… Versio 0123456789ab. Luettu 22.11.2026.' Read on the day of the build. */
export function citationOf(page: Page): string {
  const { locale, title, facts } = page
  return words(locale)('howToCite.citation', {
    title,
    date: facts.published ? formatDate(locale, facts.published) : '',
    address: canonicalOf(page),
    version: contentHash().slice(0, versionLength),
    read: formatDate(locale, calendarDay(moment())),
  })
}
