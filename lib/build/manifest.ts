/** The records that a build leaves in its tree, for the server and for other servers' configuration. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Headers } from '#lib/build/headers'
import type { Pair } from '#lib/locales'

/** `headers.json`: what is sent with everything, what differs per address, and what differs for the error pages. */
export interface HeaderTable {
  defaults: Headers
  paths: Record<string, Headers>
  errors: Record<string, Headers>
}

/** `build.json`: the moment that the pages are made for, how many there are, and what each weighs over the wire. */
export interface BuildRecord {
  moment: string
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
