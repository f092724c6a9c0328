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

/** The text of a page, then what it shows besides. */
export function wholeMarkdown(edition: Edition, page: Page): string {
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

/** Title, lead, that the page tells of the past, where a release comes from, and each correction as a quotation. */
function opening(edition: Edition, page: Page): RootContent[] {
  const { title, summary, facts, locale } = page
  const notice = noticeOf(edition, page, edition.moment)
  const past = notice ? `${words(locale)('history.lead')} ${notice.text}` : undefined
  const origin = facts.type === 'press-release' ? originText(edition, page) : undefined
  const told = [summary, past, origin].filter((text) => text !== undefined)
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    ...told.map((text): RootContent => paragraph({ type: 'text', value: plain(text) })),
    ...(facts.corrections ?? []).map((correction) => quotation(locale, correction)),
  ]
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

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}
