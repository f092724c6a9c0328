/** Which files of the tree nginx may send by itself, and with which headers. */
import path from 'node:path'
import type { Headers } from '#lib/build/headers'
import type { HeaderTable } from '#lib/build/manifest'

/** A file that answers an address. `place` is the file's path with the address left out: what comes before it and after it. */
export interface SiteFile {
  place: [before: string, after: string]
  headers: Headers
}

/** Types of files whose headers leave the type to their name. */
const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** Only addresses of these characters are looked up: any other one is left to the replicas, which answer the same more slowly. */
const plainAddress = /^\/[\w/.~-]*$/

/** Files of a release by address; `folder` is its name among the releases. */
export function siteFiles({ paths }: HeaderTable, folder: string): Map<string, SiteFile> {
  const plain = Object.entries(paths).filter(([address]) => plainAddress.test(address))
  return new Map(plain.map(([address, headers]) => [address, siteFile(address, headers, folder)]))
}

/** Pictures that only the release before has. */
export function filesLeftBehind(current: Map<string, SiteFile>, previous: Map<string, SiteFile>): Map<string, SiteFile> {
  return new Map([...previous].filter(([address]) => address.startsWith('/files/') && !current.has(address)))
}

function siteFile(address: string, headers: Headers, folder: string): SiteFile {
  const isPage = headers['content-type']?.startsWith('text/html') && !address.endsWith('.html')
  const type = types[path.extname(address).toLowerCase()] ?? 'application/octet-stream'
  return { place: [`/${folder}/out/site`, isPage ? '.html' : ''], headers: { vary: 'Accept-Encoding', 'content-type': type, ...headers } }
}
