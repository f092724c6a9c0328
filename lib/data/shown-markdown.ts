/** What a page shows besides its text, as Markdown: facts, figures, service points, sources, and the lists of the pages that list what the whole site has. */
import type { RootContent } from 'mdast'
import { type Edition, markdownOf, type Page } from '#lib/content/pages'
import { list } from '#lib/data/markdown-list'
import { articleBlocks, boxBlocks } from '#lib/data/shown-article'
import { cardLine, figureLines, keyLine, linkLine, stateText, textIn } from '#lib/data/shown-lines'
import {
  correctionBlocks,
  entryBlocks,
  pressBlocks,
  pressYearBlocks,
  type Surroundings,
  siteMapBlocks,
} from '#lib/data/shown-lists'
import type { HomeView } from '#lib/views/home'
import { type Shown, shownOf } from '#lib/views/layouts'
import type { ReleasePageView } from '#lib/views/release'
import { words } from '#lib/words'

/** Lists with their headings. Empty where the page is its text alone. */
export function shownMarkdown(edition: Edition, page: Page): string {
  const { locale } = page
  const blocks = blocksOf(shownOf({ edition, locale }, page), {
    t: words(locale),
    origin: edition.origin,
  })
  return blocks.length > 0 ? markdownOf(...blocks) : ''
}

function blocksOf(shown: Shown, around: Surroundings): RootContent[] {
  const { t, origin } = around
  switch (shown.layout) {
    case 'home':
      return homeBlocks(shown.content, around)
    case 'article':
      return articleBlocks(origin, shown.content)
    case 'experiment':
      return articleBlocks(
        origin,
        shown.content.article,
        list(t('figureChart.caption'), figureLines(shown.content.figures)),
      )
    case 'release':
      return articleBlocks(origin, shown.content.article, releaseBlocks(shown.content, t))
    case 'corrections':
      return articleBlocks(origin, shown.content.article, correctionBlocks(shown.content))
    case 'ledger': {
      const { article, entries } = shown.content
      const blocks = entries.flatMap((entry) => entryBlocks(article.locale, entry))
      return articleBlocks(origin, article, blocks)
    }
    case 'press':
      return articleBlocks(origin, shown.content.article, pressBlocks(shown.content, around))
    case 'pressYear':
      return pressYearBlocks(shown.content, around)
    case 'siteMap':
      return articleBlocks(origin, shown.content.article, siteMapBlocks(shown.content, around))
    default:
      return []
  }
}

function homeBlocks(view: HomeView, { t, origin }: Surroundings): RootContent[] {
  const { audiences, timeline, latest } = view
  const groups = audiences.map(
    ({ heading, pages }) => `${heading}: ${pages.map(({ text }) => textIn(text)).join('; ')}`,
  )
  const stages = timeline?.stages.map(({ link, state, unknownStart }) =>
    linkLine(origin, link, [state && stateText(state), unknownStart]),
  )
  return [
    ...list(t('audienceCards.heading'), groups),
    ...list(timeline?.heading ?? '', stages ?? []),
    ...list(
      t('latestReleases.heading', { years: latest?.years ?? '' }),
      latest?.releases.map((release) => cardLine(origin, release)) ?? [],
    ),
  ]
}

function releaseBlocks(view: ReleasePageView, t: Surroundings['t']): RootContent[] {
  const { article, facts, keyFigures, citation } = view
  return [
    ...boxBlocks(article.locale, facts),
    ...list(t('keyFigures.caption'), keyFigures?.figures.map(keyLine) ?? []),
    ...list(t('howToCite.heading'), [textIn(citation.text)]),
  ]
}
