/** The sources of a page, as it lists them. */
import { type Page, type Source, sourcesOf } from '#lib/content/pages'
import { sourceDate } from '#lib/text/sources'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

/** A source with its language and, where it has one, its date. */
export interface SourceView {
  title: TextView
  told: string
}

/** The sources in the order of the page's facts. */
export function sourceViews(voice: Voice, page: Page): SourceView[] {
  return sourcesOf(voice.edition, page).map((source) => sourceView(voice, source))
}

function sourceView(voice: Voice, source: Source): SourceView {
  const { locale } = voice
  const told = [
    words(locale)('sources.item', { language: source.language }),
    sourceDate(locale, source),
  ].filter(Boolean)
  return { title: textOf(voice, source.title[locale]), told: told.join(', ') }
}
