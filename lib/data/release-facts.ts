/** The figures of every press release, to copy and to compute: `facts.csv` and `facts.json` below its address. */
import { type Edition, type Page, releases } from '#lib/content/pages'
import { correctionsOf, figuresOf, sourcesIn } from '#lib/data/describe-parts'
import { factColumns } from '#lib/data/fact-columns'
import type { FactsData } from '#lib/data/file-schemas'
import { lateJsonFile, type MachineFile } from '#lib/data/machine-file'
import { envelopeOf } from '#lib/data/schemas'
import { tableFiles } from '#lib/data/table-files'
import { locales } from '#lib/locales'
import { canonicalOf } from '#lib/metadata/alternates'
import { hasTwins } from '#lib/metadata/twins'
import { versionOf } from '#lib/metadata/version'
import { madeFileOf } from '#lib/urls'

export function releaseFactsFiles(edition: Edition): MachineFile[] {
  const pages = locales.flatMap((one) => releases(edition, one)).filter(hasTwins)
  return pages.flatMap((page) => [
    ...tableFiles(page, 'facts', factColumns(edition, page), () => figuresOf(page)),
    lateJsonFile([page.address], madeFileOf(page.address, 'facts.json'), () =>
      factsData(edition, page),
    ),
  ])
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
