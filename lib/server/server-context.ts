/** What a server knows of the tree that it serves. */
import type { Addresses } from '#lib/server/decide'
import { formReader, type ReadForm } from '#lib/server/files'
import { type FindSearch, keptSearches } from '#lib/server/kept-searches'
import { fileCacheBytes, keptSearchBytes } from '#lib/server/limits'
import type { Render, SearchLine } from '#lib/server/search-line'
import {
  type BuildRecord,
  goneName,
  type HeaderTable,
  readBuildRecord,
  readHeaderTable,
} from '#lib/tree/manifest'

/** What is served: a tree, and the way to what is rendered for it. */
export interface Edition {
  /** Folder of a built tree that nothing will change. */
  tree: string
  render: Render
  search: Pick<SearchLine, 'state'>
}

/** Everything that answering a request needs, read once. */
export interface ServerContext extends Pick<Edition, 'search'> {
  table: HeaderTable
  record: BuildRecord
  addresses: Addresses
  readForm: ReadForm
  findSearch: FindSearch
  /** False once the server is about to stop: the health check then fails, and a load balancer sends new readers elsewhere. */
  ready: boolean
  /** Who sends it is told the moment of the next change. */
  healthToken?: string | undefined
}

/** Reads a built tree; `share` is the number of processes that do so. */
export async function openContext(
  { tree, render, search }: Edition,
  healthToken?: string,
  share = 1,
): Promise<ServerContext> {
  const table = await readHeaderTable(tree)
  const record = await readBuildRecord(tree)
  const addresses: Addresses = {
    isFile: (address) => Object.hasOwn(table.paths, address),
    isGone: (address) => Object.hasOwn(table.errors, goneName(address)),
    aliases: record.aliases,
  }
  const readForm = await formReader(tree, fileCacheBytes / share)
  const findSearch = keptSearches(render, keptSearchBytes / share)
  return { table, record, addresses, readForm, findSearch, search, ready: true, healthToken }
}
