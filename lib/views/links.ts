/** Links: to pages of this site by their titles, and to other sites with a note where their language is another. */
import { isStandIn, type Link, type Page } from '#lib/content/pages'
import { otherLocale } from '#lib/locales'
import { linkNote } from '#lib/text/link-note'
import { titleWithYear } from '#lib/text/titles'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

export interface LinkView {
  href: string
  text: TextView
  hreflang?: string
  /** What is said of the target's language: '(på finska)'. */
  note?: string
  /** Value of aria-current. */
  current?: 'page' | 'true'
}

/** The title of a page, that of a press release with its year. A page that exists only in the other language says so. */
export function pageLink(voice: Voice, page: Page): LinkView {
  return isStandIn(page)
    ? standInLink(page)
    : { href: page.address, text: textOf(voice, titleWithYear(page)) }
}

/** The page by its short name, as in menus. */
export function shortLink(voice: Voice, page: Page): LinkView {
  return isStandIn(page)
    ? standInLink(page)
    : { href: page.address, text: textOf(voice, page.navTitle) }
}

export function pageLinks(voice: Voice, pages: Page[]): LinkView[] {
  return pages.map((page) => pageLink(voice, page))
}

/** `text` stands in place of the link's title. */
export function externalLink(voice: Voice, link: Link, text?: string): LinkView {
  const { locale } = voice
  return {
    href: link.url[locale],
    text: textOf(voice, text ?? link.title[locale]),
    ...linkNote(locale, link.languages[locale]),
  }
}

function standInLink(page: Page): LinkView {
  const { address, locale } = page
  return {
    href: address,
    text: [{ text: titleWithYear(page), lang: otherLocale(locale) }],
    note: words(locale)('onlyInOther.mark'),
  }
}
