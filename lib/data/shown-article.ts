/** What most pages show besides their text, as Markdown: facts, service points, pages below, where to go on, sources. */
import type { RootContent } from 'mdast'
import { list } from '#lib/data/markdown-list'
import {
  cardLine,
  contactLine,
  figureLines,
  linkLine,
  rowLines,
  sourceLine,
  textIn,
} from '#lib/data/shown-lines'
import type { Locale } from '#lib/locales'
import type { ArticleView } from '#lib/views/article'
import type { FactBoxView } from '#lib/views/facts'
import { words } from '#lib/words'

/** All of it; `between` stands where the layout shows blocks of its own. */
export function articleBlocks(
  origin: string,
  article: ArticleView,
  between: RootContent[] = [],
): RootContent[] {
  const t = words(article.locale)
  const links = article.related.map((link) => linkLine(origin, link))
  const elsewhere = article.elsewhere.map((link) => linkLine(origin, link))
  return [
    ...boxBlocks(article.locale, article.factBox),
    ...between,
    ...list(t('places.heading'), placeLines(article)),
    ...list(
      t('pageList.heading'),
      article.below.map((card) => cardLine(origin, card)),
    ),
    ...list(t('readMore.related'), links),
    ...list(t('readMore.elsewhere'), elsewhere),
    ...list(t('ledger.sources'), article.sources.map(sourceLine)),
  ]
}

export function boxBlocks(locale: Locale, box: FactBoxView | undefined): RootContent[] {
  if (!box) return []
  const contacts = box.contacts.map((contact) => contactLine(locale, contact))
  return [
    ...list(box.heading, [...rowLines(box.rows), ...contacts]),
    ...list(words(locale)('figureChart.caption'), figureLines(box.figures)),
  ]
}

function placeLines({ places }: ArticleView): string[] {
  return places.flatMap(({ name: district, places }) =>
    places.map(({ name, street }) =>
      [district, textIn(name), street && textIn(street)].filter(Boolean).join(', '),
    ),
  )
}
