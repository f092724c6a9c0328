/** Links to other sites as links.yaml lists them, with the languages that are read there. */
import { isInternal } from '#lib/content/read/slots'
import type { Target as Written } from '#lib/content/read/structure'
import type { Targets } from '#lib/content/render/apply-targets'
import { type Locale, locales } from '#lib/locales'
import type { Link } from '#lib/schema/page'
import { linkNote } from '#lib/text/link-note'
import { withoutSlash } from '#lib/urls'

type Languages = Link['languages'][Locale]

/** What is known of the targets of links to other sites before any page is. Those that are not listed are errors, told by `resolveLinks`. */
export function outerTargets(links: Written[], locale: Locale, listed: Link[]): Targets {
  const outer = links.filter(({ url }) => !isInternal(url))
  return Object.fromEntries(
    outer.map(({ url }) => [url, { href: url, ...linkNote(locale, languagesOf(url, listed)) }]),
  )
}

/** The languages of the targets of other sites: a text must be rendered again when they change. */
export function outerLanguages(links: Written[], listed: Link[]): string {
  return links
    .flatMap(({ url }) => (isInternal(url) ? [] : languagesOf(url, listed).join()))
    .join(';')
}

function languagesOf(url: string, links: Link[]): Languages {
  return listedAddresses(links).get(withoutSlash(url)) ?? []
}

const addresses = new WeakMap<Link[], Map<string, Languages>>()

/** From each address of the list, without its closing slash, to its languages. */
export function listedAddresses(links: Link[]): Map<string, Languages> {
  const known = addresses.get(links)
  if (known) return known
  // The first of two that are alike counts.
  const found = new Map(
    links
      .flatMap(addressesOf)
      .reverse()
      .map(({ url, languages }) => [withoutSlash(url), languages]),
  )
  addresses.set(links, found)
  return found
}

/** The addresses of a link, with the languages that are read at each. */
export function addressesOf({ url, languages }: Link): { url: string; languages: Languages }[] {
  return locales.map((locale) => ({ url: url[locale], languages: languages[locale] }))
}
