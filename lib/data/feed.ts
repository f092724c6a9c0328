/** A feed as plain data, before it is written in any format. Every address in it is absolute. */
import { type Edition, isStandIn, type Page, type State, translationOf } from '#lib/content/pages'
import { entryContent } from '#lib/data/entry-content'
import type { FeedPart } from '#lib/data/feed-parts'
import { startOfDay } from '#lib/dates'
import { noticeOf } from '#lib/listings/history-notice'
import type { Locale } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { feedTitle } from '#lib/metadata/feed-links'
import { latest, publishedBy, updatedAt } from '#lib/metadata/page-dates'
import { stateInWords } from '#lib/text/period'
import { titleWithYear } from '#lib/text/titles'
import { absolute, feedAddress, fileAddress } from '#lib/urls'
import { words } from '#lib/words'

type Form = 'xml' | 'json'

export type Feed = {
  id: string
  locale: Locale
  title: string
  subtitle: string
  author: string
  /** The page of the feed. */
  home: string
  updated: string
  isArchive: boolean
  addresses: { self: string; current: string; older: string | undefined; newer: string | undefined }
  entries: Entry[]
}

export type Entry = {
  id: string
  title: string
  summary: string
  content: string
  address: string
  /** Of a release whose day is not known the last one of its month or year: title and text say what is known. */
  published: string | undefined
  updated: string
  state: { id: State; label: string } | undefined
  image: string | undefined
  /** The same release in the other language. */
  translation: { id: string; address: string; locale: Locale } | undefined
}

/** One document of the feed that belongs to a page: the entries of its releases, with the addresses of a format. */
export function feedOf(
  edition: Edition,
  home: Page,
  { part, entries, form }: { part: FeedPart; entries: Entry[]; form: Form },
): Feed {
  const { locale } = home
  const at = (archive?: number) => absolute(edition.origin, feedAddress(locale, form, archive))
  const archiveAt = (archive: number | undefined) =>
    archive === undefined ? undefined : at(archive)
  return {
    id: tagOf(home),
    locale,
    title: feedTitle(home),
    subtitle: home.summary,
    author: words(locale)('structuredData.city'),
    home: canonicalOf(edition, home),
    updated:
      entries.length > 0 ? latest(entries.map(({ updated }) => updated)) : startOfDay(home.updated),
    isArchive: part.archive !== undefined,
    addresses: {
      self: at(part.archive),
      current: at(),
      older: archiveAt(part.older),
      newer: archiveAt(part.newer),
    },
    entries,
  }
}

/** A release as an entry. */
export function entryOf(edition: Edition, page: Page): Entry {
  const { facts, key, locale } = page
  const state = stateInWords(locale, facts.period, edition.moment)
  return {
    id: tagOf(page),
    ...headingOf(edition, page),
    content: entryContent(edition, page),
    address: canonicalOf(edition, page),
    published: publishedBy(page),
    updated: updatedAt(page),
    state: state && { id: state.state, label: state.label },
    image: facts.image && absolute(edition.origin, fileAddress(key, facts.image.file)),
    translation: otherEntry(edition, page),
  }
}

/** Title with its year, and summary, which says first of an old release that it tells of its own time; of a release that exists only in the other language its title, marked, and that this is so. */
function headingOf(edition: Edition, page: Page): { title: string; summary: string } {
  const { locale, summary } = page
  const title = titleWithYear(page)
  const t = words(locale)
  return isStandIn(page)
    ? { title: `${title} ${t('onlyInOther.mark')}`, summary: t('onlyInOther.lead') }
    : {
        title,
        summary: [noticeOf(edition, page, edition.moment)?.text, summary].filter(Boolean).join(' '),
      }
}

function otherEntry(edition: Edition, page: Page): Entry['translation'] {
  const other = translationOf(edition, page)
  return other && !isStandIn(other)
    ? { id: tagOf(other), address: canonicalOf(edition, other), locale: other.locale }
    : undefined
}

/**
 * Tag URI (RFC 4151) of a page in a language: 'tag:hel.fi,2026:employment-services/press/2019-new-ways/fi'. Made of the page's folder alone,
 * so a new title, address or origin leaves it as it is. The authority is the publisher's own domain in the year in which the names were first given.
 */
function tagOf({ key, locale }: Page): string {
  return `tag:hel.fi,2026:employment-services/${key}/${locale}`
}
