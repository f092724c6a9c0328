/** What all pages but the front page share: head, notices, facts beside the text, pages below, where to go on, sources. */
import { childrenOf, type Page } from '#lib/content/pages'
import { placesByDistrict } from '#lib/listings/places'
import { waysOn } from '#lib/listings/read-more'
import type { Locale } from '#lib/locales'
import { known } from '#lib/metadata/known'
import { formatDate } from '#lib/text/format'
import { whenText } from '#lib/text/period'
import { fileAddress } from '#lib/urls'
import { type CardView, cardsOf } from '#lib/views/cards'
import { type CorrectionView, correctionView } from '#lib/views/corrections'
import { type FactBoxView, factBoxOf } from '#lib/views/facts'
import { externalLink, type LinkView, pageLinks } from '#lib/views/links'
import { type HeadView, headOf } from '#lib/views/page-head'
import { sectionsOf } from '#lib/views/sections'
import { type SourceView, sourceViews } from '#lib/views/sources'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

/** This language is knowingly late: the other one's text is newer. */
export interface BehindView {
  text: string
  href: string
}

export interface ImageView {
  src: string
  alt: string
  caption: TextView
  credit: string
}

export interface DistrictView {
  name: string
  places: { name: TextView; street?: TextView }[]
}

export interface ArticleView {
  locale: Locale
  head: HeadView
  behind?: BehindView
  corrections: CorrectionView[]
  image?: ImageView
  /** The body by its headings: safe HTML. */
  sections: string[]
  factBox?: FactBoxView
  places: DistrictView[]
  /** Pages that are offered as cards. */
  below: CardView[]
  related: LinkView[]
  elsewhere: LinkView[]
  sources: SourceView[]
  /** When the text was last changed. */
  updated: string
}

interface Choice {
  /** False where the layout shows the figures itself. */
  figures?: boolean
  /** Pages that are offered as cards: those one level below, unless the layout shows them itself. */
  below?: Page[]
  /** Pages that the layout links to itself. */
  offered?: Page[]
}

export function articleOf(voice: Voice, page: Page, choice: Choice = {}): ArticleView {
  const { edition, locale } = voice
  const { figures = true, below = childrenOf(edition, page), offered = [] } = choice
  const { related, links } = waysOn(edition, page, [...below, ...offered])
  return known<ArticleView>({
    locale,
    head: headOf(voice, page),
    behind: behindOf(page),
    corrections: (page.facts.corrections ?? []).map((correction) =>
      correctionView(voice, correction),
    ),
    image: imageOf(voice, page),
    sections: sectionsOf(page.html),
    factBox: factBoxOf(voice, page, figures),
    places: districtsOf(voice, page),
    below: cardsOf(voice, below),
    related: pageLinks(voice, related),
    elsewhere: links.map((link) => externalLink(voice, link)),
    sources: sourceViews(voice, page),
    updated: words(locale)('sources.updated', { when: whenText(locale, page.updated) }),
  })
}

export function behindOf({ locale, newer }: Page): BehindView | undefined {
  if (!newer) return undefined
  const since = formatDate(locale, newer.since)
  return { text: words(locale)('languageBehind.text', { since }), href: newer.address }
}

function imageOf(voice: Voice, { facts, key }: Page): ImageView | undefined {
  if (!facts.image) return undefined
  const { file, alt, caption, credit } = facts.image
  return {
    src: fileAddress(key, file),
    alt: alt[voice.locale],
    caption: textOf(voice, caption[voice.locale]),
    credit,
  }
}

function districtsOf(voice: Voice, { facts }: Page): DistrictView[] {
  const { locale } = voice
  return placesByDistrict(facts.places ?? [], locale).map(({ district, places }) => ({
    name: district,
    places: places.map(({ name, street }) => {
      const shown = { name: textOf(voice, name[locale]) }
      return street ? { ...shown, street: textOf(voice, street[locale]) } : shown
    }),
  }))
}
