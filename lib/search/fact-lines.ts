/** The facts of a page as a reader may look for them: figures in words, places, funding, dates in each of their forms. */
import {
  type Contact,
  contactsOf,
  type Edition,
  fundingOf,
  linksOf,
  type Page,
} from '#lib/content/pages'
import { hasExpired } from '#lib/listings/contacts'
import type { Locale } from '#lib/locales'
import { audienceWords } from '#lib/search/audience-words'
import { figureText } from '#lib/text/figures'
import { formatDate } from '#lib/text/format'
import { type Kept, recall } from '#lib/text/recall'
import { words } from '#lib/words'

/** All facts of the page in its language, one a line. */
export function factLines(edition: Edition, page: Page): string[] {
  const { locale, facts } = page
  const { figures = [], dates = [], places = [], corrections = [], period, published } = facts
  const planned = period?.planned
  const days = [
    period?.start,
    period?.end,
    planned?.start,
    planned?.end,
    published,
    ...corrections.map(({ date }) => date),
  ]
  return [
    ...figures.map((figure) => `${figure.label[locale]} ${figureText(locale, figure)}`),
    ...dates.map(({ date, label }) => `${label[locale]} ${dateForms(locale, date)}`),
    ...days.map((date) => (date ? dateForms(locale, date) : '')),
    ...places.map(
      ({ name, street, district }) =>
        `${name[locale]} ${street?.[locale] ?? ''} ${district[locale]}`,
    ),
    ...(facts.audience ?? []).map((audience) => audienceWords[audience][locale]),
    ...fundingOf(edition, page).map(({ name }) => name[locale]),
    facts.funding?.code ?? '',
    ...(facts.partners ?? []).map((partner) => partner[locale]),
    ...contactsOf(edition, page).map((contact) => contactText(edition, locale, contact)),
    ...linksOf(edition, page).map(({ title }) => title[locale]),
    ...corrections.map(
      ({ kind, date, text }) =>
        `${words(locale)(`corrections.${kind}`, { date: formatDate(locale, date) })} ${text[locale]}`,
    ),
  ].filter(Boolean)
}

/** '1 mars 2021', '2021-03-01'; dates come again and again, and forming one is slow. */
const formed: Kept<string> = new Map()

function dateForms(locale: Locale, date: string): string {
  return recall(formed, `${locale} ${date}`, () => `${formatDate(locale, date)} ${date}`)
}

/** A person is found as long as the page shows the name. */
function contactText(edition: Edition, locale: Locale, contact: Contact): string {
  return `${hasExpired(contact, edition.moment) ? '' : (contact.name ?? '')} ${contact.unit[locale]}`
}
