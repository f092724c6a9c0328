/** Every file for programs. The build writes them into the static tree; `next dev` answers with them one by one. */
import type { Edition } from '#lib/content/pages'
import { feedFiles } from '#lib/data/feeds'
import { ledgerFiles } from '#lib/data/ledger'
import { llmsFiles } from '#lib/data/llms'
import type { MachineFile } from '#lib/data/machine-file'
import { pageDataFiles, siteDataFiles } from '#lib/data/page-data'
import { pageMarkdownFiles } from '#lib/data/page-markdown'
import { releaseFactsFiles } from '#lib/data/release-facts'
import { robotsFiles } from '#lib/data/robots'
import { schemaFiles } from '#lib/data/schemas'
import { securityFiles } from '#lib/data/security-txt'
import { sitemapFiles } from '#lib/data/sitemap'
import { speculationRulesFiles } from '#lib/data/speculation-rules'
import { webManifestFiles } from '#lib/data/web-manifest'

/** One maker a kind of file. */
const makers: ((edition: Edition) => MachineFile[])[] = [
  robotsFiles,
  sitemapFiles,
  feedFiles,
  pageDataFiles,
  pageMarkdownFiles,
  siteDataFiles,
  releaseFactsFiles,
  schemaFiles,
  llmsFiles,
  ledgerFiles,
  securityFiles,
  speculationRulesFiles,
  webManifestFiles,
]

/** All of them, from the published pages. */
export function machineFiles(edition: Edition): MachineFile[] {
  return makers.flatMap((make) => make(edition))
}
