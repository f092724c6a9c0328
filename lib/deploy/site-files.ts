/** Which files of the tree nginx may send by itself, and with which headers. */
import type { Headers } from '#lib/tree/headers'
import type { HeaderTable } from '#lib/tree/manifest'

/** A file that answers an address. `place` is the file's path with the address left out: what comes before it and after it. */
export interface SiteFile {
  place: [before: string, after: string]
  headers: Headers
}

/** Only addresses of these characters are looked up: any other one is left to the replicas, which answer the same more slowly. */
const plainAddress = /^\/[\w/.~-]*$/

/** Files of a release by address; `folder` is its name among the releases. */
export function siteFiles({ paths }: HeaderTable, folder: string): Map<string, SiteFile> {
  const plain = Object.entries(paths).filter(([address]) => plainAddress.test(address))
  return new Map(plain.map(([address, headers]) => [address, siteFile(headers, folder)]))
}

/** Pictures that only the release before has. */
export function filesLeftBehind(
  current: Map<string, SiteFile>,
  previous: Map<string, SiteFile>,
): Map<string, SiteFile> {
  return new Map(
    [...previous].filter(([address]) => address.startsWith('/files/') && !current.has(address)),
  )
}

function siteFile(headers: Headers, folder: string): SiteFile {
  return {
    place: [`/${folder}/out/site`, headers['content-type']?.startsWith('text/html') ? '.html' : ''],
    headers,
  }
}
