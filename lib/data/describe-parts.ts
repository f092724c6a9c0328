/** Figures, corrections, sources, contacts, places and links in one language, as programs are told of them. */
import {
  type Contact,
  type Edition,
  type Facts,
  type Link,
  type Page,
  sourcesOf,
} from '#lib/content/pages'
import { plain } from '#lib/data/machine-file'
import type { DescribedPage } from '#lib/data/page-schema'
import { hasExpired } from '#lib/listings/contacts'
import type { Locale } from '#lib/locales'
import { given } from '#lib/metadata/known'
import { figureText } from '#lib/text/figures'
import { sourceDate } from '#lib/text/sources'

/** A figure names its own source; on a page with one source, that one. */
export function figuresOf({ facts, locale }: Page): DescribedPage['figures'] {
  const only = facts.sources?.length === 1 ? facts.sources[0] : undefined
  return (facts.figures ?? []).map((figure) => {
    const { id, value, min, max, about = false, bound, unit, label, source = only } = figure
    const text = plain(figureText(locale, figure))
    return {
      id,
      ...given({ value, min, max }),
      about,
      ...given({ bound }),
      unit,
      label: label[locale],
      text,
      ...given({ source }),
    }
  })
}

export function datesOf({ facts, locale }: Page): DescribedPage['dates'] {
  return (facts.dates ?? []).map(({ id, date, label, source }) => ({
    id,
    date,
    label: label[locale],
    ...given({ source }),
  }))
}

export function correctionsOf({ facts, locale }: Page): DescribedPage['corrections'] {
  return (facts.corrections ?? []).map(({ date, kind, text }) => ({
    date,
    kind,
    text: text[locale],
  }))
}

export function sourcesIn(edition: Edition, page: Page): DescribedPage['sources'] {
  const { locale } = page
  return sourcesOf(edition, page).map((source) => {
    const { id, title, language, dated, until } = source
    const date = sourceDate(locale, source)
    return {
      id,
      title: title[locale],
      language,
      ...given({ dated, until, date: date && plain(date) }),
    }
  })
}

/** After its last day a contact is its unit alone. Its id is a person's name and is never told. */
export function describeContact(
  edition: Edition,
  contact: Contact,
  locale: Locale,
): DescribedPage['contacts'][number] {
  const { name, role, unit, email, phone } = contact
  const person = hasExpired(contact, edition.moment)
    ? {}
    : given({ name, role: role?.[locale], email, phone })
  return { unit: unit[locale], ...person }
}

export function describePlace(
  { name, street, district }: NonNullable<Facts['places']>[number],
  locale: Locale,
): DescribedPage['places'][number] {
  return { name: name[locale], ...given({ street: street?.[locale] }), district: district[locale] }
}

/** The link's target in this language, with the languages that are read there. */
export function describeLink(
  { id, title, url, languages }: Link,
  locale: Locale,
): DescribedPage['links'][number] {
  return {
    id,
    title: title[locale],
    address: url[locale],
    languages: languages[locale],
  }
}
