/** Every page as Markdown: a header for programs, then title, lead, corrections and text as on the page. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { stringify } from 'yaml'
import { type Edition, type Facts, markdownOf, type Page } from '#lib/content/pages'
import { lateFile, type MachineFile, mediaTypes, plain } from '#lib/data/machine-file'
import { describeTranslation } from '#lib/data/references'
import { shownMarkdown } from '#lib/data/shown-markdown'
import { noticeOf } from '#lib/listings/history-notice'
import { originText } from '#lib/listings/releases'
import type { Locale } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { pagesWithTwins } from '#lib/metadata/twins'
import { versionOf } from '#lib/metadata/version'
import { formatDate } from '#lib/text/format'
import { stateInWords } from '#lib/text/period'
import { twinOf } from '#lib/urls'
import { behindOf } from '#lib/views/article'
import { words } from '#lib/words'

/** `<address>.md` of every page. */
export function pageMarkdownFiles(edition: Edition): MachineFile[] {
  return pagesWithTwins(edition).map((page) =>
    lateFile(twinOf(page.address, 'md'), mediaTypes.markdown, [page.address], () =>
      pageMarkdown(edition, page),
    ),
  )
}

function pageMarkdown(edition: Edition, page: Page): string {
  return [
    frontMatter(edition, page),
    markdownOf(...opening(edition, page)),
    wholeMarkdown(edition, page),
  ]
    .filter(Boolean)
    .join('\n')
}

/** What a page says of its time and origin, its text, then what it shows besides: all but what its data tell in fields of their own. */
export function untitledMarkdown(edition: Edition, page: Page): string {
  const said = toldOf(edition, page)
  return [said.length > 0 ? markdownOf(...said) : '', wholeMarkdown(edition, page)]
    .filter(Boolean)
    .join('\n')
}

/** The text of a page, then what it shows besides. */
function wholeMarkdown(edition: Edition, page: Page): string {
  return [page.markdownOn(edition.origin), shownMarkdown(edition, page)].filter(Boolean).join('\n')
}

/** Only what is known: a page without a period has no state, a page in one language no translation. */
function frontMatter(edition: Edition, page: Page): string {
  const state = stateInWords(page.locale, page.facts.period, edition.moment)
  const fields = {
    title: page.title,
    language: page.locale,
    published: page.facts.published,
    updated: page.updated,
    state: state?.state,
    period: state && plain(state.words),
    address: canonicalOf(edition, page),
    translation: describeTranslation(edition, page)?.address,
    contentHash: versionOf(page),
  }
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n`
}

/** Title, lead, what is said of the page's time and origin, and each correction as a quotation. */
function opening(edition: Edition, page: Page): RootContent[] {
  const { title, summary, facts, locale } = page
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    textParagraph(summary),
    ...toldOf(edition, page),
    ...(facts.corrections ?? []).map((correction) => quotation(locale, correction)),
  ]
}

/** Of which time the page tells, that it is behind, and where a release comes from. */
function toldOf(edition: Edition, page: Page): RootContent[] {
  const origin = page.facts.type === 'press-release' ? originText(edition, page) : undefined
  const told = [timeOf(edition, page), behindOf(page)?.text, origin]
  return told.filter((text) => text !== undefined).map(textParagraph)
}

/** That the page is history, and what continued it; where it is none, the state of what it is about. */
function timeOf(edition: Edition, page: Page): string | undefined {
  const notice = noticeOf(edition, page, edition.moment)
  if (!notice) return stateInWords(page.locale, page.facts.period, edition.moment)?.text
  const t = words(page.locale)
  const next = notice.continuation
  const then = next ? [t('history.continued'), next.navTitle] : []
  return [t('history.lead'), notice.text, ...then].join(' ')
}

type Correction = NonNullable<Facts['corrections']>[number]

/** What was corrected and when, in strong letters, and then how. */
function quotation(locale: Locale, { date, kind, text }: Correction): RootContent {
  const head = plain(words(locale)(`corrections.${kind}`, { date: formatDate(locale, date) }))
  const strong: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: head }] }
  return {
    type: 'blockquote',
    children: [paragraph(strong, { type: 'text', value: `: ${text[locale]}` })],
  }
}

function textParagraph(value: string): RootContent {
  return paragraph({ type: 'text', value: plain(value) })
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}
