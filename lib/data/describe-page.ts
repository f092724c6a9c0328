/** From a page to what programs are told of it: what the page shows, in its language, with absolute addresses. */
import { canonicalOf } from '#lib/alternates'
import { contactsOf, continuationOf, fundingOf, isStandIn, linksOf, type Page, relatedTo, stateOf, translationOf } from '#lib/content/pages'
import { correctionsOf, datesOf, describeContact, describeLink, describePlace, figuresOf, given, sourcesIn } from '#lib/data/describe-parts'
import type { DescribedPage } from '#lib/data/page-schema'
import { plain } from '#lib/data/plain'
import { periodText } from '#lib/period'
import { moment, origin } from '#lib/site'
import { absolute, fileAddress, madeFileOf, twinOf } from '#lib/urls'

/** Everything but the text. */
export function describePage(page: Page): DescribedPage {
  const { key, locale, title, summary, updated, facts, hidden } = page
  return {
    key,
    type: facts.type,
    language: locale,
    address: canonicalOf(page),
    translation: describeTranslation(page),
    title,
    summary,
    published: facts.published ?? null,
    updated,
    state: stateOf(facts.period, moment()) ?? null,
    period: period(page),
    ...(hidden ? { unpublished: true } : {}),
    audience: facts.audience ?? [],
    figures: figuresOf(page),
    dates: datesOf(page),
    funding: funding(page),
    partners: (facts.partners ?? []).map((partner) => partner[locale]),
    places: (facts.places ?? []).map((place) => describePlace(place, locale)),
    contacts: contactsOf(page).map((contact) => describeContact(contact, locale)),
    image: image(page),
    corrections: correctionsOf(page),
    links: linksOf(page).map((link) => describeLink(link, locale)),
    related: relatedTo(page).map(reference),
    sources: sourcesIn(page),
    aliases: (facts.aliases ?? []).filter((alias) => alias.startsWith(`/${locale}/`)).map((alias) => absolute(origin(), alias)),
    files: filesOf(page),
  }
}

/** The page in the other language, where it exists in it. */
export function describeTranslation(page: Page): DescribedPage['translation'] {
  const other = translationOf(page)
  return other && !isStandIn(other) ? { language: other.locale, address: canonicalOf(other), updated: other.updated } : null
}

function period(page: Page): DescribedPage['period'] {
  const { period } = page.facts
  if (!period) return null
  const { start, end, planned } = period
  const next = continuationOf(page)
  const plan = planned && given({ start: planned.start, end: planned.end, text: planned.label?.[page.locale] })
  return {
    ...given({ start, end, planned: plan }),
    text: plain(periodText(page.locale, period, moment())),
    ...(next ? { continuedBy: reference(next) } : {}),
  }
}

function funding(page: Page): DescribedPage['funding'] {
  const [fund, priorityAxis, specificObjective] = fundingOf(page).map(({ id, name }) => ({ id, name: name[page.locale] }))
  const { code, total, eu } = page.facts.funding ?? {}
  return fund && priorityAxis && specificObjective ? { ...given({ code }), fund, priorityAxis, specificObjective, ...given({ total, eu }) } : null
}

function image({ key, locale, facts }: Page): DescribedPage['image'] {
  if (!facts.image) return null
  const { file, credit, alt, caption } = facts.image
  return { address: absolute(origin(), fileAddress(key, file)), credit, alt: alt[locale], caption: caption[locale] }
}

function reference(page: Page): DescribedPage['related'][number] {
  return { key: page.key, title: page.title, address: canonicalOf(page) }
}

function filesOf({ address, facts }: Page): DescribedPage['files'] {
  const made = (file: string) => absolute(origin(), madeFileOf(address, file))
  return {
    json: absolute(origin(), twinOf(address, 'json')),
    markdown: absolute(origin(), twinOf(address, 'md')),
    ...(facts.type === 'press-release' ? { factsCsv: made('facts.csv'), factsJson: made('facts.json') } : {}),
  }
}
