/** Pages that say something about an address: that there is nothing, no more, nothing in this language, or nothing just now. */
import { type Page, pageOf, publishedPages, replacementOf, translationOf } from '#lib/content/pages'
import { mainMenu } from '#lib/listings/menus'
import { type Locale, locales } from '#lib/locales'
import { known } from '#lib/metadata/known'
import { formatDate } from '#lib/text/format'
import { type LinkView, pageLink, pageLinks } from '#lib/views/links'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

/** Where to go on: the front page and the main sections. */
export interface NotFoundView {
  locale: Locale
  sections: LinkView[]
}

export interface NotFoundBilingualView {
  languages: NotFoundView[]
}

export interface UnavailableView extends NotFoundView {
  siteMap?: LinkView
}

/** A retired page: since when it is gone, why, and where to go. */
export interface GoneView extends NotFoundView {
  title: TextView
  lead: string
  replacement?: LinkView
}

/** The honest short page in the language that a text does not exist in: why, where to read it, whom to ask. */
export interface OnlyInOtherView {
  locale: Locale
  title: string
  reason: string
  original?: string
  contact?: LinkView
}

export function notFoundOf(voice: Voice): NotFoundView {
  const { edition, locale } = voice
  return {
    locale,
    sections: pageLinks(voice, [pageOf(edition, 'home', locale), ...mainMenu(edition, locale)]),
  }
}

export function notFoundBilingualOf({ edition }: Pick<Voice, 'edition'>): NotFoundBilingualView {
  return { languages: locales.map((locale) => notFoundOf({ edition, locale })) }
}

export function unavailableOf(voice: Voice): UnavailableView {
  return known<UnavailableView>({ ...notFoundOf(voice), siteMap: publishedLink(voice, 'sitemap') })
}

export function goneOf(voice: Voice, page: Page): GoneView {
  const { facts, locale, title } = page
  const replacement = replacementOf(voice.edition, page)
  return known<GoneView>({
    ...notFoundOf(voice),
    title: textOf(voice, title),
    lead: `${words(locale)('gone.lead', { date: formatDate(locale, facts.gone?.date ?? '') })} ${facts.gone?.reason[locale]}`,
    replacement: replacement && pageLink(voice, replacement),
  })
}

export function onlyInOtherOf(voice: Voice, page: Page): OnlyInOtherView {
  const { facts, locale, title } = page
  return known<OnlyInOtherView>({
    locale,
    title,
    reason: facts.only?.reason[locale] ?? '',
    original: translationOf(voice.edition, page)?.address,
    contact: publishedLink(voice, 'contact'),
  })
}

/** The link to a page where that is published. */
export function publishedLink(voice: Voice, key: string): LinkView | undefined {
  const [page] = publishedPages(voice.edition, [key], voice.locale)
  return page && pageLink(voice, page)
}
