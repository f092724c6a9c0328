/** What nginx says by itself when no replica answers: old addresses, retired pages, pages of errors in the reader's language. */
import { headerMaps, kindsOf } from '#lib/deploy/header-maps'
import { map, quote } from '#lib/deploy/nginx-text'
import type { BuildRecord, HeaderTable } from '#lib/tree/manifest'

const gonePrefix = 'gone/'

/** `$moved` and `$gone` by `$address`, `$fault_kind` by `$fault`, a variable for each header that differs, and the header lines. */
export function faultMaps(
  { defaults, errors }: HeaderTable,
  { aliases }: BuildRecord,
): { maps: string; headers: string } {
  const pages = new Map(
    Object.entries(errors).map(([name, headers]) => [name, { ...defaults, ...headers }]),
  )
  const { numbers, values } = kindsOf(pages)
  const { maps, lines } = headerMaps('fault', values)
  const moved = Object.entries(aliases).map(([from, to]): [string, string] => [
    quote(encodeURI(from)),
    quote(encodeURI(to)),
  ])
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
      map('$address', '$moved', moved),
      map('$address', '$gone', gone),
      map('$uri', '$fault_kind', kinds),
      maps,
    ].join(''),
    headers: lines,
  }
}
