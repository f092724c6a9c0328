/** A press release: above its text where it comes from, beside it what can be copied, below it how to cite it. */
import { isStandIn, type Page, publishedPages, translationOf } from '#lib/content/pages'
import { parallelOf } from '#lib/listings/parallel'
import { originText } from '#lib/listings/releases'
import type { Locale } from '#lib/locales'
import { citationOf } from '#lib/metadata/citation'
import { known } from '#lib/metadata/known'
import { type ArticleView, articleOf } from '#lib/views/article'
import { type FactBoxView, factBoxOf } from '#lib/views/facts'
import { type KeyFiguresView, keyFiguresOf } from '#lib/views/figures'
import { type LinkView, pageLink } from '#lib/views/links'
import { type TextView, textOf, type Voice } from '#lib/views/text'

export interface CitationView {
  text: TextView
  /** The release in both languages; none where it exists in one. */
  versions: { locale: Locale; href: string; title: string }[]
  /** Both languages side by side. */
  parallel?: string
}

export interface ReleasePageView {
  article: ArticleView
  origin?: TextView
  facts?: FactBoxView
  keyFigures?: KeyFiguresView
  /** Where journalists find whom to ask. */
  contact?: LinkView
  citation: CitationView
}

export function releaseOf(voice: Voice, page: Page): ReleasePageView {
  const { edition, locale } = voice
  const contacts = publishedPages(edition, ['contact'], locale)
  const origin = originText(edition, page)
  const { factBox: _beside, ...article } = articleOf(voice, page, {
    figures: false,
    offered: contacts,
  })
  return known<ReleasePageView>({
    article,
    origin: origin === undefined ? undefined : textOf(voice, origin),
    facts: factBoxOf(voice, page, false),
    keyFigures: keyFiguresOf(voice, page),
    contact: contacts[0] && pageLink(voice, contacts[0]),
    citation: known<CitationView>({
      text: textOf(voice, citationOf(edition, page)),
      versions: versionsOf(voice, page),
      parallel: parallelOf(edition, page),
    }),
  })
}

function versionsOf({ edition }: Voice, page: Page): CitationView['versions'] {
  const versions = [page, translationOf(edition, page)]
    .filter((version) => version !== undefined)
    .filter((version) => !isStandIn(version))
  return versions.length < 2
    ? []
    : versions.map(({ locale, address, title }) => ({ locale, href: address, title }))
}
