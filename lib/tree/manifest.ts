/** The records that a build leaves in its tree, for the server and for other servers' configuration. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Locale, locales, type Pair } from '#lib/locales'
import type { Headers } from '#lib/tree/headers'

/** `headers.json`: what is sent with everything, what differs per address, and what differs for the error pages. */
export interface HeaderTable {
  defaults: Headers
  paths: Record<string, Headers>
  errors: Record<string, Headers>
}

/** Changes whenever a server of this version could not serve the trees of the one before. */
export const treeFormat = 1

/** `build.json`, for the machine that serves and not for readers: what the pages are made of and for which moment, when that changes by itself, how many there are, and what each weighs over the wire. */
export interface BuildRecord {
  /** `treeFormat` of the program that made it. */
  format: number
  /** Hash of everything that is published, and of nothing else. */
  contentHash: string
  moment: string
  /** ISO 8601, or null when nothing changes by itself any more. */
  nextChange: string | null
  /** True when something that is published changes by itself; no embargo is told of. */
  willChange: boolean
  /** From an old address to the present one. */
  aliases: Record<string, string>
  pages: Pair<number>
  gzipSizes: Record<string, number>
}

/** The headers of a tree. */
export async function readHeaderTable(tree: string): Promise<HeaderTable> {
  return JSON.parse(await readFile(path.join(tree, 'headers.json'), 'utf8'))
}

/** The record of a tree. */
export async function readBuildRecord(tree: string): Promise<BuildRecord> {
  return JSON.parse(await readFile(path.join(tree, 'build.json'), 'utf8'))
}

/** Name of the page that says sorry with 503: 'unavailable/fi'. */
export function unavailableName(locale: Locale): string {
  return `unavailable/${locale}`
}

/** True for the name of a page that says sorry. */
export function isUnavailable(name: string): boolean {
  return locales.some((locale) => name === unavailableName(locale))
}

/** File, in the folder of the search, of what an answer to a query is set into, and of the answer to none. */
export function frameFile(locale: Locale, of: 'query' | 'empty'): string {
  return `${locale}-${of}.html`
}

/** Name of the page that answers 410 at an address: 'gone/fi/hankkeet/vanha'. */
export function goneName(address: string): string {
  return `gone${address}`
}
