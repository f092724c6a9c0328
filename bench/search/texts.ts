/** What every other engine reads: the words that the built page shows, facts and contacts included. */
import {
  contactsOf,
  currentEdition,
  fundingOf,
  linksOf,
  type Page,
} from '../../lib/content/pages.ts'
import type { Locale } from '../../lib/locales.ts'
import { formatDate, formatFigure } from '../../lib/text/format.ts'

export type Texts = {
  key: string
  locale: Locale
  title: string
  summary: string
  headings: string
  /** The body's text with its headings, and the facts. */
  body: string
  /** The body as HTML. */
  html: string
  /** The fact box, places, funding, contacts and links. */
  facts: string
}

export function textsOf(page: Page): Texts {
  const { key, locale, title, summary, html } = page
  const facts = factWords(page).join('. ')
  const headings = page.headings.map((heading) => heading.text).join('. ')
  return { key, locale, title, summary, headings, html, facts, body: `${textOf(html)} ${facts}` }
}

function factWords(page: Page): string[] {
  const { facts, locale } = page
  const ends = [facts.period?.start, facts.period?.end]
  return [
    ...(facts.figures ?? []).map(
      (figure) => `${figure.label[locale]} ${formatFigure(locale, figure)}`,
    ),
    ...ends.flatMap((date) => (date ? formatDate(locale, date) : [])),
    ...(facts.dates ?? []).map(({ date, label }) => `${label[locale]} ${formatDate(locale, date)}`),
    ...(facts.places ?? []).map(
      ({ name, street, district }) =>
        `${name[locale]} ${street?.[locale] ?? ''} ${district[locale]}`,
    ),
    ...(facts.corrections ?? []).map(({ text }) => text[locale]),
    ...fundingOf(currentEdition(), page).map(({ name }) => name[locale]),
    ...contactsOf(currentEdition(), page).map(({ unit }) => unit[locale]),
    ...linksOf(currentEdition(), page).map(({ title }) => title[locale]),
  ]
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
}

/** The text between the tags. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&\w+;/g, (entity) => entities[entity] ?? ' ')
    .replace(/\s+/g, ' ')
}
