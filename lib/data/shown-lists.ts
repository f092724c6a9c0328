/** The lists of the pages that list what the whole site has, as Markdown: releases, pages, corrections, funded projects. */
import type { RootContent } from 'mdast'
import { list } from '#lib/data/markdown-list'
import {
  cardLine,
  contactLine,
  linkLine,
  rowLines,
  sourceLine,
  textIn,
} from '#lib/data/shown-lines'
import type { Locale } from '#lib/locales'
import type { LedgerEntryView } from '#lib/views/ledger'
import type { CorrectionsView, SiteMapView } from '#lib/views/lists'
import type { PressView, PressYearView } from '#lib/views/press'
import { words } from '#lib/words'

export interface Surroundings {
  t: ReturnType<typeof words>
  /** Of absolute addresses. */
  origin: string
}

export function pressBlocks({ index }: PressView, { origin }: Surroundings): RootContent[] {
  return index.years.flatMap(({ year, releases }) =>
    list(
      year,
      releases.map((release) => cardLine(origin, release)),
    ),
  )
}

export function pressYearBlocks({ head, releases }: PressYearView, { origin }: Surroundings) {
  const lines = releases.map((release) => cardLine(origin, release))
  return list(textIn(head.title), lines)
}

/** From A to Ö: the tree of sections is in the addresses. */
export function siteMapBlocks({ letters }: SiteMapView, { t, origin }: Surroundings) {
  const links = letters.flatMap(({ pages }) => pages)
  return list(
    t('siteIndex.alphabet'),
    links.map((link) => linkLine(origin, link)),
  )
}

export function correctionBlocks({ corrected }: CorrectionsView): RootContent[] {
  return corrected.flatMap(correctedBlocks)
}

function correctedBlocks({ link, corrections }: CorrectionsView['corrected'][number]) {
  const lines = corrections.map(({ heading, text }) => `${heading}: ${textIn(text)}`)
  return list(textIn(link.text), lines)
}

export function entryBlocks(
  locale: Locale,
  { link, rows, contacts, sources }: LedgerEntryView,
): RootContent[] {
  const read = sources.map(sourceLine)
  return list(textIn(link.text), [
    ...rowLines(rows),
    ...contacts.map((contact) => contactLine(locale, contact)),
    `${words(locale)('ledger.sources')}: ${read.join('; ')}`,
  ])
}
