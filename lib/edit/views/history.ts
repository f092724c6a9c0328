/** What has been published, in words. */
import type { Publication } from '#lib/edit/review/history'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { timeZone } from '#lib/site'

export interface HistoryLine {
  commit: string
  title: string
  /** Who wrote it, and who published it where that was somebody else. */
  by: string
  when: string
  href: string
}

export interface HistoryView {
  language: Locale
  /** The page, where it is the history of one. */
  title?: string
  lines: HistoryLine[]
}

const formats = {
  fi: new Intl.DateTimeFormat('fi', { dateStyle: 'short', timeStyle: 'short', timeZone }),
  sv: new Intl.DateTimeFormat('sv-FI', { dateStyle: 'long', timeStyle: 'short', timeZone }),
}

export function historyView(found: Publication[], language: Locale, title?: string): HistoryView {
  return { language, ...(title && { title }), lines: found.map((one) => lineOf(one, language)) }
}

export function lineOf(
  { commit, title, author, publisher, at }: Publication,
  language: Locale,
): HistoryLine {
  const when = formats[language].format(new Date(at))
  const isOwn = author === publisher
  const by = isOwn ? author : editWords(language)('publishedBy', { author, publisher })
  return { commit, title, by, when, href: `/history/${commit}` }
}
