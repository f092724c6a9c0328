/** The ledger of EU-funded projects for programs: `ledger.csv` and `ledger.json` below its page. */
import { type Edition, type Page, publishedPages, translationOf } from '#lib/content/pages'
import { type Cell, toCsv } from '#lib/data/csv'
import { describePage } from '#lib/data/describe-page'
import type { FundedProject, LedgerData } from '#lib/data/file-schemas'
import { jsonFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { envelopeOf } from '#lib/data/schemas'
import { fundedProjects, ledgerKey } from '#lib/listings/ledger'
import { locales } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { versionOfData } from '#lib/metadata/version'
import { absolute, madeFileOf } from '#lib/urls'

export function ledgerFiles(edition: Edition): MachineFile[] {
  const pages = locales.flatMap((locale) => publishedPages(edition, [ledgerKey], locale))
  return pages.flatMap((page) => [
    {
      address: madeFileOf(page.address, 'ledger.csv'),
      type: mediaTypes.csv,
      body: table(projectsIn(edition, page)),
    },
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

const columns: { name: string; cell: (project: FundedProject) => Cell }[] = [
  { name: 'key', cell: ({ key }) => key },
  { name: 'title', cell: ({ title }) => title },
  { name: 'address', cell: ({ address }) => address },
  { name: 'code', cell: ({ funding }) => funding.code },
  { name: 'fund', cell: ({ funding }) => funding.fund.name },
  { name: 'priorityAxis', cell: ({ funding }) => funding.priorityAxis.name },
  { name: 'specificObjective', cell: ({ funding }) => funding.specificObjective.name },
  { name: 'totalEuros', cell: ({ funding }) => funding.total },
  { name: 'euEuros', cell: ({ funding }) => funding.eu },
  { name: 'start', cell: ({ period }) => period?.start },
  { name: 'end', cell: ({ period }) => period?.end },
  { name: 'plannedStart', cell: ({ period }) => period?.planned?.start },
  { name: 'plannedEnd', cell: ({ period }) => period?.planned?.end },
  { name: 'state', cell: ({ state }) => state ?? undefined },
  { name: 'partners', cell: ({ partners }) => partners.join('; ') },
  {
    name: 'personInCharge',
    cell: ({ contacts }) => contacts.flatMap(({ name }) => name ?? []).join('; '),
  },
  { name: 'unitInCharge', cell: ({ contacts }) => contacts.map(({ unit }) => unit).join('; ') },
  { name: 'sources', cell: ({ sources }) => sources.map(({ title }) => title).join('; ') },
]

/** A row a project. What is not known is an empty cell. */
function table(projects: FundedProject[]): string {
  const header = columns.map(({ name }) => name)
  const rows = projects.map((project) => columns.map(({ cell }) => cell(project)))
  return toCsv(header, rows)
}
