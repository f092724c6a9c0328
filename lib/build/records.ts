/** The records of a finished tree: `headers.json`, `build.json`, `parts.json`. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { defaultHeaders } from '#lib/build/headers'
import type { BuildRecord, HeaderTable } from '#lib/build/manifest'
import { nextChangeOf } from '#lib/build/next-change'
import type { Part, PartKind, PartTable, WrittenPart } from '#lib/build/part'
import type { Site } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

/** Written parts beside what they were planned as. */
export type Finished = { part: Part; written: WrittenPart }[]

const partsFile = 'parts.json'

/** Written last, so a tree without it was not finished. */
const signatureFile = 'inputs.sha256'

/** Writes the records of a tree. The signature is that of everything it was made from. */
export function writeRecords(tree: string, finished: Finished, site: Site, moment: Date, signature: string): BuildRecord {
  const record = buildRecord(finished, site, moment)
  writeJson(path.join(tree, partsFile), Object.fromEntries(finished.map(({ part, written }) => [part.name, written])))
  writeJson(path.join(tree, 'headers.json'), headerTable(finished))
  writeJson(path.join(tree, 'build.json'), record)
  writeFileSync(path.join(tree, signatureFile), signature)
  return record
}

/** Says in a tree that it is also true at a later moment. The file is replaced at once, and the rest of the tree is not touched. */
export function confirmMoment(tree: string, record: BuildRecord, moment: Date): void {
  const file = path.join(tree, 'build.json')
  writeJson(`${file}.new`, { ...record, moment: moment.toISOString() })
  renameSync(`${file}.new`, file)
}

/** The signature of a finished tree; undefined when there is none. */
export function signatureOf(tree: string): string | undefined {
  const file = path.join(tree, signatureFile)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** The parts of a finished tree by name; none when there is no such tree. */
export function readParts(tree: string): PartTable {
  return signatureOf(tree) === undefined ? {} : JSON.parse(readFileSync(path.join(tree, partsFile), 'utf8'))
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
  const count = (locale: Locale) => pages.filter(({ part }) => `${part.address}/`.startsWith(`/${locale}/`)).length
  return {
    contentHash: site.contentHash,
    moment: moment.toISOString(),
    nextChange: nextChangeOf(site, moment)?.toISOString() ?? null,
    aliases: site.aliases,
    pages: { fi: count('fi'), sv: count('sv') },
    gzipSizes: Object.fromEntries(pages.map(({ part, written }) => [part.address, written.gzipSize])),
  }
}

function writeJson(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`)
}
