/** The records of a finished tree: `headers.json`, `build.json`, `parts.json`. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from '#lib/build/hash'
import { nextChangeOf, willChange } from '#lib/build/next-change'
import type { Part, PartKind, WrittenPart } from '#lib/build/part'
import { partsFile, signatureFile, writeJson } from '#lib/build/tree-state'
import type { Site } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { defaultHeaders } from '#lib/tree/headers'
import { type BuildRecord, type HeaderTable, treeFormat } from '#lib/tree/manifest'

/** Written parts beside what they were planned as. */
export type Finished = { part: Part; written: WrittenPart }[]

/** Writes the records of a tree. The signature is that of everything it was made from. */
export function writeRecords(
  tree: string,
  finished: Finished,
  site: Site,
  moment: Date,
  signature: string,
): BuildRecord {
  const record = buildRecord(finished, site, moment)
  const parts = Object.fromEntries(finished.map(({ part, written }) => [part.name, written]))
  // Of one line: it is long, and every build reads it.
  writeFileSync(path.join(tree, partsFile), JSON.stringify(parts))
  writeJson(path.join(tree, 'headers.json'), headerTable(finished))
  writeJson(path.join(tree, 'build.json'), record)
  writeFileSync(path.join(tree, signatureFile), signature)
  return record
}

function headerTable(finished: Finished): HeaderTable {
  const headersOf = (...kinds: PartKind[]) => {
    const parts = finished.filter(({ part }) => kinds.includes(part.kind))
    return Object.fromEntries(parts.map(({ part, written }) => [part.address, written.headers]))
  }
  return { defaults: defaultHeaders, paths: headersOf('page', 'file'), errors: headersOf('error') }
}

function buildRecord(finished: Finished, site: Site, moment: Date): BuildRecord {
  const pages = finished.filter(({ part }) => part.kind === 'page')
  const count = (locale: Locale) => site.pages.filter((page) => page.locale === locale).length
  return {
    format: treeFormat,
    contentHash: hashOf(
      finished.map(({ part, written }) => `${part.name} ${written.sum}`).join('\n'),
    ),
    moment: moment.toISOString(),
    nextChange: nextChangeOf(site, moment)?.toISOString() ?? null,
    willChange: willChange(site, moment),
    aliases: site.aliases,
    pages: { fi: count('fi'), sv: count('sv') },
    gzipSizes: Object.fromEntries(
      pages.map(({ part, written }) => [part.address, written.gzipSize]),
    ),
  }
}
