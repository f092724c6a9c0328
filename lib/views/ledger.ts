/** The ledger of EU-funded projects: a list of facts for each, and the same as data. */
import type { Page } from '#lib/content/pages'
import { fundedProjects, partnersOf } from '#lib/listings/ledger'
import type { Locale } from '#lib/locales'
import { formatMoney } from '#lib/text/format'
import { formerPlan, stateInWords, unknownStart } from '#lib/text/period'
import { excelFile, madeFileOf } from '#lib/urls'
import { type ArticleView, articleOf } from '#lib/views/article'
import { type ContactView, contactViews, type FactRow, fundingTexts, row } from '#lib/views/facts'
import { type LinkView, pageLink } from '#lib/views/links'
import { type SourceView, sourceViews } from '#lib/views/sources'
import type { Voice } from '#lib/views/text'
import { words } from '#lib/words'

export interface LedgerEntryView {
  link: LinkView
  rows: FactRow[]
  contacts: ContactView[]
  sources: SourceView[]
}

export interface LedgerView {
  article: ArticleView
  entries: LedgerEntryView[]
  excel: string
  csv: string
  json: string
}

export function ledgerOf(voice: Voice, page: Page): LedgerView {
  const projects = fundedProjects(voice.edition, voice.locale)
  return {
    article: articleOf(voice, page, { offered: projects }),
    entries: projects.map((project) => entryOf(voice, project)),
    excel: madeFileOf(page.address, excelFile('ledger')),
    csv: madeFileOf(page.address, 'ledger.csv'),
    json: madeFileOf(page.address, 'ledger.json'),
  }
}

function entryOf(voice: Voice, project: Page): LedgerEntryView {
  const { funding } = project.facts
  const { locale } = voice
  const t = words(locale)
  const partners = partnersOf(project)
  const rows = [
    row(voice, t('factBox.period'), timesOf(voice, project)),
    row(voice, t('factBox.funding'), fundingTexts(voice, project)),
    row(voice, t('ledger.code'), [funding?.code]),
    row(voice, t('ledger.total'), [euros(locale, funding?.total)]),
    row(voice, t('ledger.eu'), [euros(locale, funding?.eu)]),
    row(voice, t('ledger.partners'), partners.length > 0 ? partners : [t('ledger.noPartners')]),
  ]
  return {
    link: pageLink(voice, project),
    rows: rows.flat(),
    contacts: contactViews(voice, project),
    sources: sourceViews(voice, project),
  }
}

/** State and period, what had been planned, and what is not known. */
function timesOf({ edition, locale }: Voice, { facts: { period } }: Page): (string | undefined)[] {
  if (!period) return []
  return [
    stateInWords(locale, period, edition.moment)?.text,
    formerPlan(locale, period, edition.moment),
    unknownStart(locale, period),
  ]
}

function euros(locale: Locale, amount: number | undefined): string | undefined {
  return amount === undefined
    ? undefined
    : words(locale)('figure.euros', { value: formatMoney(locale, amount) })
}
