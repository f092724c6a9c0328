/** From a page to what programs are told of it: what the page shows, in its language, with absolute addresses. */
import {
  contactsOf,
  continuationOf,
  type Edition,
  fundingOf,
  linksOf,
  type Page,
  relatedTo,
  stateOf,
} from '#lib/content/pages'
import {
  correctionsOf,
  datesOf,
  describeContact,
  describeLink,
  describePlace,
  figuresOf,
  sourcesIn,
} from '#lib/data/describe-parts'
import { plain } from '#lib/data/machine-file'
import type { DescribedPage } from '#lib/data/page-schema'
import { describeTranslation, reference } from '#lib/data/references'
import { canonicalOf } from '#lib/metadata/alternates'
import { given } from '#lib/metadata/known'
import { encodedOld, localeOfOld, oldAddressOf } from '#lib/schema/old-address'
import { periodText } from '#lib/text/period'
import { absolute, fileAddress, madeFileOf, twinOf } from '#lib/urls'

/** Everything but the text. */
export function describePage(edition: Edition, page: Page): DescribedPage {
  const { key, locale, title, summary, updated, facts, hidden } = page
  return {
    key,
    type: facts.type,
    language: locale,
    address: canonicalOf(edition, page),
    translation: describeTranslation(edition, page),
    title,
    summary,
    published: facts.published ?? null,
    updated,
    state: stateOf(facts.period, edition.moment) ?? null,
    period: period(edition, page),
    ...(hidden ? { unpublished: true } : {}),
    audience: facts.audience ?? [],
    figures: figuresOf(page),
    dates: datesOf(page),
    funding: funding(edition, page),
    partners: (facts.partners ?? []).map((partner) => partner[locale]),
    places: (facts.places ?? []).map((place) => describePlace(place, locale)),
    contacts: contactsOf(edition, page).map((contact) => describeContact(edition, contact, locale)),
    image: image(edition, page),
    corrections: correctionsOf(page),
    links: linksOf(edition, page).map((link) => describeLink(link, locale)),
    related: relatedTo(edition, page).map((one) => reference(edition, one)),
    sources: sourcesIn(edition, page),
    aliases: (facts.aliases ?? [])
      .flatMap((written) => oldAddressOf(written) ?? [])
      .filter((alias) => localeOfOld(alias) === locale)
      .map((alias) => absolute(edition.origin, encodedOld(alias))),
    files: filesOf(edition, page),
  }
}

function period(edition: Edition, page: Page): DescribedPage['period'] {
  const { period } = page.facts
  if (!period) return null
  const { start, end, planned } = period
  const next = continuationOf(edition, page)
  const plan =
    planned && given({ start: planned.start, end: planned.end, text: planned.label?.[page.locale] })
  return {
    ...given({ start, end, planned: plan }),
    text: plain(periodText(page.locale, period, edition.moment)),
    ...(next ? { continuedBy: reference(edition, next) } : {}),
  }
}

function funding(edition: Edition, page: Page): DescribedPage['funding'] {
  const [fund, priorityAxis, specificObjective] = fundingOf(edition, page).map(({ id, name }) => ({
    id,
    name: name[page.locale],
  }))
  const { code, total, eu } = page.facts.funding ?? {}
  return fund && priorityAxis && specificObjective
    ? { ...given({ code }), fund, priorityAxis, specificObjective, ...given({ total, eu }) }
    : null
}

function image(edition: Edition, { key, locale, facts }: Page): DescribedPage['image'] {
  if (!facts.image) return null
  const { file, credit, alt, caption } = facts.image
  return {
    address: absolute(edition.origin, fileAddress(key, file)),
    credit,
    alt: alt[locale],
    caption: caption[locale],
  }
}

function filesOf(edition: Edition, { address, facts }: Page): DescribedPage['files'] {
  const made = (file: string) => absolute(edition.origin, madeFileOf(address, file))
  return {
    json: absolute(edition.origin, twinOf(address, 'json')),
    markdown: absolute(edition.origin, twinOf(address, 'md')),
    ...(facts.type === 'press-release'
      ? { factsCsv: made('facts.csv'), factsJson: made('facts.json') }
      : {}),
  }
}
