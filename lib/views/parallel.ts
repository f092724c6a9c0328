/** A page in both languages side by side, block by block: the check holds that the blocks of a pair correspond. */
import { type DefaultTreeAdapterTypes, parseFragment, serializeOuter } from 'parse5'
import type { Page } from '#lib/content/pages'
import { noticeOf } from '#lib/listings/history-notice'
import { type Locale, otherLocale, type Pair } from '#lib/locales'
import { correctionView } from '#lib/views/corrections'
import { type LinkView, pageLink } from '#lib/views/links'
import { titleOf } from '#lib/views/page-head'
import { type TextView, textOf, type Voice } from '#lib/views/text'

/** A text of the page's head in both languages, or a block of its body as safe HTML. */
export interface ParallelView {
  locale: Locale
  /** The languages in the order in which a reader of this one sees them. */
  sides: Locale[]
  titles: Pair<TextView>
  texts: { kind: 'lead' | 'notice'; pair: Pair<TextView[]> }[]
  blocks: Pair[]
  pages: Pair<LinkView>
}

export function parallelViewOf({ edition, locale }: Voice, page: Page, other: Page): ParallelView {
  const versions = locale === 'fi' ? { fi: page, sv: other } : { fi: other, sv: page }
  const inBoth = <Part>(make: (voice: Voice, version: Page) => Part): Pair<Part> => ({
    fi: make({ edition, locale: 'fi' }, versions.fi),
    sv: make({ edition, locale: 'sv' }, versions.sv),
  })
  const corrections = page.facts.corrections ?? []
  const notices = [
    inBoth((voice, version) => {
      const notice = noticeOf(edition, version, edition.moment)
      return notice ? [textOf(voice, notice.text)] : []
    }),
    ...corrections.map((correction) =>
      inBoth((voice) => {
        const { heading, text } = correctionView(voice, correction)
        return [`${heading}: `, text]
      }),
    ),
  ].filter(({ fi }) => fi.length > 0)
  return {
    locale,
    sides: [locale, otherLocale(locale)],
    titles: inBoth(titleOf),
    texts: [
      { kind: 'lead', pair: inBoth((voice, { summary }) => [textOf(voice, summary)]) },
      ...notices.map((pair) => ({ kind: 'notice' as const, pair })),
    ],
    blocks: blockPairs(versions),
    pages: inBoth(pageLink),
  }
}

/** Where one language is behind it may have fewer blocks: the last ones stand alone then. */
function blockPairs({ fi, sv }: Pair<Page>): Pair[] {
  const [own, others] = [blocksOf(fi.html), blocksOf(sv.html)]
  return Array.from({ length: Math.max(own.length, others.length) }, (_, index) => ({
    fi: own[index] ?? '',
    sv: others[index] ?? '',
  }))
}

/** Blocks without their ids: both languages may have the same ones. */
function blocksOf(html: string): string[] {
  return parseFragment(html).childNodes.flatMap((node) => {
    if (!('tagName' in node)) return []
    withoutIds(node)
    return [serializeOuter(node)]
  })
}

function withoutIds(element: DefaultTreeAdapterTypes.Element): void {
  element.attrs = element.attrs.filter(({ name }) => name !== 'id')
  for (const child of element.childNodes) if ('attrs' in child) withoutIds(child)
}
