/** What a server knows of the tree that it serves. */
import type { Addresses } from '#lib/server/decide'
import { formReader, type ReadForm } from '#lib/server/files'
import type { Render } from '#lib/server/render'
import {
  type BuildRecord,
  goneName,
  type HeaderTable,
  readBuildRecord,
  readHeaderTable,
} from '#lib/tree/manifest'

/** Everything that answering a request needs, read once. */
export interface ServerContext {
  table: HeaderTable
  record: BuildRecord
  addresses: Addresses
  readForm: ReadForm
  render: Render
  /** False once the server is about to stop: the health check then fails, and a load balancer sends new readers elsewhere. */
  ready: boolean
  /** Who sends it is told the moment of the next change. */
  healthToken?: string | undefined
}

/** Reads a built tree. */
export async function openContext(
  tree: string,
  render: Render,
  healthToken?: string,
): Promise<ServerContext> {
  const table = await readHeaderTable(tree)
  const record = await readBuildRecord(tree)
  const addresses: Addresses = {
    isFile: (address) => Object.hasOwn(table.paths, address),
    isGone: (address) => Object.hasOwn(table.errors, goneName(address)),
    aliases: record.aliases,
  }
  return {
    table,
    record,
    addresses,
    readForm: await formReader(tree),
    render,
    ready: true,
    healthToken,
  }
}
