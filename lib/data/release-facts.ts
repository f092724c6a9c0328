/** The figures of every press release, to copy and to compute: `facts.csv` and `facts.json` below its address. */
import { type Edition, type Page, releases } from '#lib/content/pages'
import { toCsv } from '#lib/data/csv'
import { correctionsOf, figuresOf, sourcesIn } from '#lib/data/describe-parts'
import type { FactsData } from '#lib/data/file-schemas'
import { lateFile, lateJsonFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { envelopeOf } from '#lib/data/schemas'
import { locales } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { hasTwins } from '#lib/metadata/twins'
import { versionOf } from '#lib/metadata/version'
import { madeFileOf } from '#lib/urls'

const columns = ['id', 'value', 'min', 'max', 'about', 'bound', 'unit', 'label', 'source']

export function releaseFactsFiles(edition: Edition): MachineFile[] {
  const pages = locales.flatMap((one) => releases(edition, one)).filter(hasTwins)
  return pages.flatMap((page) => [
    lateFile(madeFileOf(page.address, 'facts.csv'), mediaTypes.csv, [page.address], () =>
      factsTable(edition, page),
    ),
    lateJsonFile([page.address], madeFileOf(page.address, 'facts.json'), () =>
      factsData(edition, page),
    ),
  ])
}

/** A row a figure. `source` has the title of the one source that has the figure. */
function factsTable(edition: Edition, page: Page): string {
  const titles = new Map(sourcesIn(edition, page).map(({ id, title }) => [id, title]))
  const rows = figuresOf(page).map(({ id, value, min, max, about, bound, unit, label, source }) => {
    return [id, value, min, max, about, bound, unit, label, titles.get(source ?? '')]
  })
  return toCsv(columns, rows)
}

function factsData(edition: Edition, page: Page): FactsData {
  const { key, locale, title, updated, facts } = page
  return {
    ...envelopeOf(edition, 'facts-2', versionOf(page)),
    key,
    language: locale,
    address: canonicalOf(edition, page),
    title,
    published: facts.published ?? null,
    updated,
    figures: figuresOf(page),
    corrections: correctionsOf(page),
    sources: sourcesIn(edition, page),
  }
}
