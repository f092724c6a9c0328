/** What a page shows besides its text, as Markdown: facts, figures, service points, and the lists of the pages that list what the whole site has. */
import type { RootContent } from 'mdast'
import { type Edition, markdownOf, type Page } from '#lib/content/pages'
import { list } from '#lib/data/markdown-list'
import {
  contactLine,
  figureLines,
  keyLine,
  releaseLine,
  rowLines,
  textIn,
} from '#lib/data/shown-lines'
import type { ArticleView } from '#lib/views/article'
import type { FactBoxView } from '#lib/views/facts'
import type { HomeView } from '#lib/views/home'
import { type Shown, shownOf } from '#lib/views/layouts'
import type { LedgerEntryView } from '#lib/views/ledger'
import type { CorrectionsView } from '#lib/views/lists'
import { words } from '#lib/words'

/** Lists with their headings. Empty where the page is its text alone. */
export function shownMarkdown(edition: Edition, page: Page): string {
  const { locale } = page
  const blocks = blocksOf(shownOf({ edition, locale }, page), words(locale))
  return blocks.length > 0 ? markdownOf(...blocks) : ''
}

type Words = ReturnType<typeof words>

function blocksOf(shown: Shown, t: Words): RootContent[] {
  switch (shown.layout) {
    case 'home':
      return homeBlocks(shown.content, t)
    case 'article':
      return articleBlocks(shown.content, t)
    case 'experiment':
      return [
        ...articleBlocks(shown.content.article, t),
        ...list(t('figureChart.caption'), figureLines(shown.content.figures)),
      ]
    case 'release':
      return [
        ...articleBlocks(shown.content.article, t),
        ...boxBlocks(shown.content.facts),
        ...list(t('keyFigures.caption'), shown.content.keyFigures?.figures.map(keyLine) ?? []),
      ]
    case 'corrections':
      return shown.content.corrected.flatMap(correctedBlocks)
    case 'ledger':
      return shown.content.entries.flatMap((entry) => entryBlocks(entry, t))
    case 'press':
      return shown.content.index.years.flatMap(({ year, releases }) =>
        list(year, releases.map(releaseLine)),
      )
    case 'pressYear':
      return list(textIn(shown.content.head.title), shown.content.releases.map(releaseLine))
    default:
      return []
  }
}

function homeBlocks({ audiences, latest }: HomeView, t: Words): RootContent[] {
  const groups = audiences.map(
    ({ heading, pages }) => `${heading}: ${pages.map(({ text }) => textIn(text)).join('; ')}`,
  )
  return [
    ...list(t('audienceCards.heading'), groups),
    ...(latest
      ? list(t('latestReleases.heading', { years: latest.years }), latest.releases.map(releaseLine))
      : []),
  ]
}

function correctedBlocks({ link, corrections }: CorrectionsView['corrected'][number]) {
  const lines = corrections.map(({ heading, text }) => `${heading}: ${textIn(text)}`)
  return list(textIn(link.text), lines)
}

function entryBlocks({ link, rows, contacts, sources }: LedgerEntryView, t: Words): RootContent[] {
  const read = sources.map(({ title, told }) => `${textIn(title)} (${told})`)
  return list(textIn(link.text), [
    ...rowLines(rows),
    ...contacts.map(contactLine),
    `${t('ledger.sources')}: ${read.join('; ')}`,
  ])
}

function articleBlocks(article: ArticleView, t: Words): RootContent[] {
  const places = article.places.flatMap(({ name: district, places }) =>
    places.map(({ name, street }) =>
      [district, textIn(name), street && textIn(street)].filter(Boolean).join(', '),
    ),
  )
  return [
    ...boxBlocks(article.factBox),
    ...list(t('places.heading'), places),
    ...list(
      t('pageList.heading'),
      article.below.map(({ link, summary }) => `${textIn(link.text)}: ${textIn(summary)}`),
    ),
  ]
}

function boxBlocks(box: FactBoxView | undefined): RootContent[] {
  if (!box) return []
  return list(box.heading, [
    ...rowLines(box.rows),
    ...box.contacts.map(contactLine),
    ...figureLines(box.figures),
  ])
}
