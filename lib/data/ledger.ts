/** The ledger of EU-funded projects for programs: `ledger.csv` and `ledger.json` below its page. */
import { type Edition, type Page, publishedPages, translationOf } from '#lib/content/pages'
import { describePage } from '#lib/data/describe-page'
import type { FundedProject, LedgerData } from '#lib/data/file-schemas'
import { ledgerColumns } from '#lib/data/ledger-columns'
import { jsonFile, type MachineFile } from '#lib/data/machine-file'
import { envelopeOf } from '#lib/data/schemas'
import { tableFiles } from '#lib/data/table-files'
import { fundedProjects, ledgerKey } from '#lib/listings/ledger'
import { locales } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { versionOfData } from '#lib/metadata/version'
import { absolute, madeFileOf } from '#lib/urls'

export function ledgerFiles(edition: Edition): MachineFile[] {
  const pages = locales.flatMap((locale) => publishedPages(edition, [ledgerKey], locale))
  return pages.flatMap((page) => [
    ...tableFiles(page, 'ledger', ledgerColumns(page.locale), () => projectsIn(edition, page)),
    jsonFile(madeFileOf(page.address, 'ledger.json'), ledgerData(edition, page)),
  ])
}

function ledgerData(edition: Edition, page: Page): LedgerData {
  const { locale, title } = page
  const other = translationOf(edition, page)
  const projects = projectsIn(edition, page)
  return {
    ...envelopeOf(edition, 'ledger-2', versionOfData(projects)),
    language: locale,
    address: canonicalOf(edition, page),
    title,
    translation: other
      ? {
          language: other.locale,
          address: absolute(edition.origin, madeFileOf(other.address, 'ledger.json')),
        }
      : null,
    projects,
  }
}

function projectsIn(edition: Edition, { locale }: Page): FundedProject[] {
  return fundedProjects(edition, locale).flatMap((project) => {
    const { key, title, address, funding, period, state, partners, contacts, sources } =
      describePage(edition, project)
    return funding
      ? [{ key, title, address, funding, period, state, partners, contacts, sources }]
      : []
  })
}
