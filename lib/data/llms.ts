/** `/llms.txt` (llmstxt.org): what the site is, and its pages as Markdown in both languages. */
import type { ListItem, RootContent } from 'mdast'
import { type Edition, markdownOf, type Page, pageOf } from '#lib/content/pages'
import { lateFile, type MachineFile, mediaTypes, plain } from '#lib/data/machine-file'
import { siteDataAddress } from '#lib/data/page-data'
import { schemaAddress, schemaNames } from '#lib/data/schemas'
import { type Locale, localeNames, locales } from '#lib/locales'
import { pagesWithTwins } from '#lib/metadata/twins'
import { stateInWords } from '#lib/text/period'
import { titleWithYear } from '#lib/text/titles'
import { absolute, twinOf } from '#lib/urls'
import { words } from '#lib/words'

type Entry = { address: string; title: string; summary?: string }

export function llmsFiles(edition: Edition): MachineFile[] {
  return [lateFile('/llms.txt', mediaTypes.text, [], () => llms(edition))]
}

function llms(edition: Edition): string {
  const title = heading(1, locales.map((locale) => words(locale)('site.name')).join(' – '))
  const summary: RootContent = {
    type: 'blockquote',
    children: locales.map((locale) => paragraph(pageOf(edition, 'home', locale).summary)),
  }
  const forms = locales.map((locale) => paragraph(words(locale)('llms.forms')))
  return markdownOf(
    title,
    summary,
    ...forms,
    ...locales.flatMap((one) => pagesIn(edition, one)),
    ...schemas(edition),
  )
}

/** A section with the pages of a language, and the list of all of them as data. */
function pagesIn(edition: Edition, locale: Locale): RootContent[] {
  const pages = pagesWithTwins(edition, locale).map((page) => ({
    address: twinOf(page.address, 'md'),
    title: titleWithYear(page),
    summary: summaryOf(edition, page),
  }))
  const data = { address: siteDataAddress(locale), title: words(locale)('llms.data') }
  return section(edition, localeNames[locale], [...pages, data])
}

/** The summary, and the state of what the page is about: 'Päättynyt: 1.3.2021–31.12.2024.' */
function summaryOf(edition: Edition, { summary, locale, facts }: Page): string {
  const state = stateInWords(locale, facts.period, edition.moment)
  return state ? `${summary} ${plain(state.text)}.` : summary
}

function schemas(edition: Edition): RootContent[] {
  return section(
    edition,
    'JSON Schema',
    schemaNames.map((name) => ({ address: schemaAddress(name), title: name })),
  )
}

function section(edition: Edition, name: string, entries: Entry[]): RootContent[] {
  return [
    heading(2, name),
    { type: 'list', spread: false, children: entries.map((one) => item(edition, one)) },
  ]
}

function item(edition: Edition, { address, title, summary }: Entry): ListItem {
  const link = {
    type: 'link' as const,
    url: absolute(edition.origin, address),
    children: [{ type: 'text' as const, value: title }],
  }
  const note = summary ? [{ type: 'text' as const, value: `: ${summary}` }] : []
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [link, ...note] }],
  }
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

function paragraph(value: string): {
  type: 'paragraph'
  children: [{ type: 'text'; value: string }]
} {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}
