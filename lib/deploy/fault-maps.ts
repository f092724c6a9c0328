/** What nginx says by itself when no replica answers: old addresses, retired pages, pages of errors in the reader's language. */
import { headerMaps, kindsOf } from '#lib/deploy/header-maps'
import { map, quote } from '#lib/deploy/nginx-text'
import { pathOfOld } from '#lib/schema/old-address'
import type { BuildRecord, HeaderTable } from '#lib/tree/manifest'

const gonePrefix = 'gone/'

/** `$moved` and `$gone` by `$address`, `$moved_pasted` by `$unpasted`, `$moved_exactly` by address and query, `$fault_kind` by `$fault`, a variable for each header that differs, and the header lines. */
export function faultMaps(
  { defaults, errors }: HeaderTable,
  { aliases }: BuildRecord,
): { maps: string; headers: string } {
  const pages = new Map(
    Object.entries(errors).map(([name, headers]) => [name, { ...defaults, ...headers }]),
  )
  const { numbers, values } = kindsOf(pages)
  const { maps, lines } = headerMaps('fault', values)
  const moved = movedEntries(aliases)
  const isExact = ([from]: [string, string]) => from.includes('?')
  const plain = moved.filter((entry) => !isExact(entry))
  const retired = Object.keys(errors).filter((name) => name.startsWith(gonePrefix))
  const gone = retired.map((name): [string, string] => [
    quote(encodeURI(name.slice(gonePrefix.length - 1))),
    quote(name),
  ])
  const kinds = [...numbers].map(([name, kind]): [string, string] => [
    quote(`/-/errors/${name}.html`),
    String(kind),
  ])
  return {
    maps: [
      map('$address', '$moved', plain),
      map('$unpasted', '$moved_pasted', plain),
      map('$request_uri', '$moved_exactly', moved.filter(isExact)),
      map('$address', '$gone', gone),
      map('$uri', '$fault_kind', kinds),
      maps,
    ].join(''),
    headers: lines,
  }
}

/** From each way to ask for an old address to the present one. Keys that differ in the case of letters are one to nginx, which refuses the second. */
function movedEntries(aliases: BuildRecord['aliases']): [string, string][] {
  const entries = Object.entries(aliases).flatMap(([from, to]) =>
    spellings(from).map((one) => [one.toLowerCase(), [quote(one), quote(encodeURI(to))]] as const),
  )
  return [...new Map(entries.toReversed()).values()].toReversed().map(([from, to]) => [from, to])
}

/** The ways in which the old addresses are asked for. */
export function oldSpellings({ aliases }: BuildRecord): string[] {
  return Object.keys(aliases).flatMap(spellings)
}

/** nginx compares what was sent, in any case of letters: as it is or in percent-encoding, its accents apart or not, with a slash at the end or not. */
function spellings(old: string): string[] {
  const path = pathOfOld(old)
  const query = old.slice(path.length)
  const forms = ['NFC', 'NFD'].map((form) => path.normalize(form))
  const paths = [...forms, ...forms.map(encodeURI)].flatMap((one) => [
    one,
    one.replace(/\/?$/, '/'),
  ])
  // A `$` would be a variable; it is the replicas alone that know such an address.
  return [...new Set(paths.map((one) => one + query))].filter((one) => !one.includes('$'))
}
