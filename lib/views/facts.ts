/** The facts of a page: what the head does not tell of its period, funding, who was in charge, figures. */
import { type Contact, contactsOf, type Figure, fundingOf, type Page } from '#lib/content/pages'
import { hasExpired } from '#lib/listings/contacts'
import { known } from '#lib/metadata/known'
import { barsOf, boundsOf, figuresByUnit, figureText, qualifierOf } from '#lib/text/figures'
import { digitGroups, formatDate } from '#lib/text/format'
import { formerPlan, unknownStart } from '#lib/text/period'
import { madeFileOf } from '#lib/urls'
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

/** The figures of one unit. Bars compare them where there are several. */
export interface FigureGroup {
  unit: string
  rows: { id: string; label: TextView; text: string; bar?: { low: number; high: number } }[]
}

export interface FactBoxView {
  heading: string
  rows: FactRow[]
  contacts: ContactView[]
  figures: FigureGroup[]
}

/** A figure to cite and to copy. */
export interface KeyFigure {
  id: string
  label: TextView
  qualifier: string
  bounds: { value: number; groups: string[] }[]
  unit: string
}

export interface KeyFiguresView {
  figures: KeyFigure[]
  csv: string
  json: string
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

/** The figures that the page shows, by unit. */
export function figureGroups(voice: Voice, { facts }: Page): FigureGroup[] {
  return figuresByUnit(facts.figures?.filter((figure) => figure.show) ?? []).map((figures) => ({
    unit: figures[0]?.unit ?? '',
    rows: barsOf(figures).map(({ figure, low, high }) => {
      const cells = {
        id: figure.id,
        label: textOf(voice, figure.label[voice.locale]),
        text: figureText(voice.locale, figure),
      }
      return figures.length > 1 ? { ...cells, bar: { low, high } } : cells
    }),
  }))
}

export function keyFiguresOf(voice: Voice, { facts, address }: Page): KeyFiguresView | undefined {
  if (!facts.figures?.length) return undefined
  const figures = facts.figures.map((figure) => keyFigure(voice, figure))
  return { figures, csv: madeFileOf(address, 'facts.csv'), json: madeFileOf(address, 'facts.json') }
}

function keyFigure(voice: Voice, figure: Figure): KeyFigure {
  const { locale } = voice
  const bounds = boundsOf(figure)
  return {
    id: figure.id,
    label: textOf(voice, figure.label[locale]),
    qualifier: qualifierOf(locale, figure),
    bounds: bounds.map((value) => ({ value, groups: digitGroups(locale, value) })),
    unit: words(locale)(`unit.${figure.unit}`, { count: bounds.at(-1) ?? 0 }),
  }
}
