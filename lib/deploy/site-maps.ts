/** The files of the tree as nginx's tables: which there are, where they lie and what is sent with them. */
import path from 'node:path'
import { headerMaps, kindsOf } from '#lib/deploy/header-maps'
import { map, quote, quoteWithVariables } from '#lib/deploy/nginx-text'
import { filesLeftBehind, type SiteFile, siteFiles } from '#lib/deploy/site-files'
import type { Headers } from '#lib/tree/headers'
import type { HeaderTable } from '#lib/tree/manifest'

/** A release with the headers of its tree. */
export interface Release {
  folder: string
  table: HeaderTable
}

/** `$site_file` (below the folder of releases) and `$site_etag` by `$address`, a variable for each header that differs, and the header lines. `$right` is the right spelling of `$trimmed` and `$right_pasted` that of `$unpasted`, also for addresses that are `known` beside the files. `others` are what other tables are asked for. */
export function siteMaps(
  { folder, table }: Release,
  previous: Release | undefined,
  { known, others }: { known: string[]; others: string[] },
): { maps: string; headers: string } {
  const current = siteFiles(table, path.basename(folder))
  const old = previous
    ? filesLeftBehind(current, siteFiles(previous.table, path.basename(previous.folder)))
    : []
  const files = new Map([...current, ...old])
  const { numbers, values } = kindsOf(
    new Map([...files].map(([address, file]) => [address, withoutEtag(file, table.defaults)])),
  )
  const ofKinds = values.map(({ headers }) => headers)
  const { maps, lines } = headerMaps('site', ofKinds)
  const kinds = [...numbers].map(([address, kind]): [string, string] => [
    quote(address),
    String(kind),
  ])
  const etags = [...files].map(([address, { headers }]): [string, string] => [
    quote(address),
    quote(headers.etag ?? ''),
  ])
  const tables = [
    map('$address', '$site_kind', kinds),
    placeMap(values),
    map('$address', '$site_etag', etags),
    rightMaps([...files.keys(), ...known]),
    maps,
  ]
  return {
    maps: sizes([...files.keys(), ...others]) + tables.join(''),
    headers: `${lines}add_header etag $site_etag always;\n`,
  }
}

/** The right spelling of an address, and of one that was copied with the end of its sentence. */
function rightMaps(addresses: string[]): string {
  const entries = [...new Set(addresses)].map((address): [string, string] => [
    quote(address),
    quote(address),
  ])
  return map('$trimmed', '$right', entries) + map('$unpasted', '$right_pasted', entries)
}

function withoutEtag({ headers, place }: SiteFile, defaults: Headers): SiteFile {
  const { etag: _, ...others } = { ...defaults, ...headers }
  return { headers: others, place }
}

/** The path is made of the address as it was sent: nginx's maps take /FI for /fi, and the disk does not. */
function placeMap(kinds: SiteFile[]): string {
  const entries = kinds.map(({ place: [before, after] }, kind): [string, string] => [
    String(kind),
    quoteWithVariables(`${before}\${address}${after}`),
  ])
  return map('$site_kind', '$site_file', entries, '/-')
}

/** Tables of a power of two with room for every address. */
function sizes(addresses: string[]): string {
  const longest = Math.max(0, ...addresses.map((address) => Buffer.byteLength(address)))
  const power = (least: number) => 2 ** Math.ceil(Math.log2(least))
  return `map_hash_bucket_size ${power(Math.max(longest + 32, 128))};\nmap_hash_max_size ${power(Math.max(addresses.length * 2, 2048))};\n`
}
