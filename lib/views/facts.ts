/** The facts of a page: what the head does not tell of its period, funding, who was in charge, figures. */
import { type Contact, contactsOf, fundingOf, type Page } from '#lib/content/pages'
import { hasExpired } from '#lib/listings/contacts'
import { known } from '#lib/metadata/known'
import { formatDate } from '#lib/text/format'
import { formerPlan, unknownStart } from '#lib/text/period'
import { type FigureGroup, figureGroups } from '#lib/views/figures'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

export interface FactRow {
  term: string
  texts: TextView[]
}

/** Who was in charge. Of a person whose time is over only the unit is left. */
export interface ContactView {
  /** Name and role. */
  person?: string
  unit: TextView
  email?: string
  phone?: string
}

export interface FactBoxView {
  heading: string
  rows: FactRow[]
  contacts: ContactView[]
  figures: FigureGroup[]
}

/** Undefined where the page has no facts. `figures` is false where the layout shows them elsewhere. */
export function factBoxOf(voice: Voice, page: Page, figures: boolean): FactBoxView | undefined {
  const box = {
    heading: words(voice.locale)('factBox.heading', { type: page.facts.type }),
    rows: factRows(voice, page),
    contacts: contactViews(voice, page),
    figures: figures ? figureGroups(voice, page) : [],
  }
  return box.rows.length + box.contacts.length + box.figures.length > 0 ? box : undefined
}

/** Press releases tell their date elsewhere. */
function factRows(voice: Voice, page: Page): FactRow[] {
  const { edition, locale } = voice
  const { published, period, type } = page.facts
  const t = words(locale)
  return [
    row(voice, t('factBox.published'), [
      published && type !== 'press-release' ? formatDate(locale, published) : undefined,
    ]),
    row(voice, t('factBox.plan'), [period && formerPlan(locale, period, edition.moment)]),
    row(voice, t('factBox.period'), [period && unknownStart(locale, period)]),
    row(voice, t('factBox.funding'), fundingTexts(voice, page)),
  ].flat()
}

/** Nothing where nothing is known. */
export function row(voice: Voice, term: string, texts: (string | undefined)[]): FactRow[] {
  const found = texts.filter((text) => text !== undefined).map((text) => textOf(voice, text))
  return found.length > 0 ? [{ term, texts: found }] : []
}

export function fundingTexts({ edition, locale }: Voice, page: Page): string[] {
  return fundingOf(edition, page).map(({ name }) => name[locale])
}

export function contactViews(voice: Voice, page: Page): ContactView[] {
  return contactsOf(voice.edition, page).map((contact) => contactView(voice, contact))
}

function contactView(voice: Voice, contact: Contact): ContactView {
  const unit = textOf(voice, contact.unit[voice.locale])
  if (hasExpired(contact, voice.edition.moment)) return { unit }
  const { name, role, email, phone } = contact
  return known<ContactView>({
    person: name && role ? `${name}, ${role[voice.locale]}` : name,
    unit,
    email,
    phone,
  })
}
