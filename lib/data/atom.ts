/** A feed as Atom 1.0 (RFC 4287), its archives by RFC 5005. */
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Entry, Feed } from '#lib/data/feed'
import type { Locale } from '#lib/locales'

const atomNamespace = 'http://www.w3.org/2005/Atom'
const historyNamespace = 'http://purl.org/syndication/history/1.0'
const atomType = 'application/atom+xml'

/** The XML of a feed. */
export function atomOf(feed: Feed): string {
  const declaration = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="utf-8"',
  } as const
  const xml = toXml([declaration, feedElement(feed)], {
    closeEmptyElements: true,
    tightClose: true,
  })
  // The end of character data may not stand in a text, and the writer of XML lets it through.
  return `${withoutForbidden(xml).replaceAll(']]>', ']]&gt;')}\n`
}

function feedElement(feed: Feed): Element {
  const { id, locale, title, subtitle, author, home, updated, isArchive, addresses, entries } = feed
  return x('feed', { xmlns: atomNamespace, 'xmlns:fh': historyNamespace, 'xml:lang': locale }, [
    x('id', id),
    x('title', title),
    x('subtitle', subtitle),
    x('updated', updated),
    x('author', [x('name', author)]),
    page(home, locale),
    x('link', { rel: 'self', type: atomType, href: addresses.self }),
    ...(isArchive ? [x('fh:archive'), ...document('current', addresses.current)] : []),
    ...document('prev-archive', addresses.older),
    ...document('next-archive', addresses.newer),
    ...entries.map((entry) => entryElement(entry, locale)),
  ])
}

function entryElement(entry: Entry, locale: Locale): Element {
  const { id, title, updated, published, state, summary, content } = entry
  return x('entry', [
    x('id', id),
    x('title', title),
    ...(published ? [x('published', published)] : []),
    x('updated', updated),
    ...pages(entry, locale),
    ...(state ? [x('category', { term: state.id, label: state.label })] : []),
    x('summary', summary),
    x('content', { type: 'html' }, content),
  ])
}

/** The release's own page and the one in the other language. Some readers open the first link, some the last: both are the release's own. */
function pages({ address, translation }: Entry, locale: Locale): Element[] {
  return translation
    ? [page(address), page(translation.address, translation.locale), page(address, locale)]
    : [page(address, locale)]
}

/** A link to a page for people. */
function page(address: string, hreflang?: Locale): Element {
  return x('link', { rel: 'alternate', type: 'text/html', hreflang, href: address })
}

/** A link to another document of the feed, if there is one. */
function document(rel: string, address: string | undefined): Element[] {
  return address === undefined ? [] : [x('link', { rel, type: atomType, href: address })]
}

/** Characters that XML 1.0 does not allow even when they are escaped. */
function withoutForbidden(xml: string): string {
  return xml.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
