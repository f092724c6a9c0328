/** Headers that differ between files, as nginx looks them up: files with the same headers form a kind, and each header is a map from the kind. */
import { addHeader, map, quote, variableName } from '#lib/deploy/nginx-text'
import type { Headers } from '#lib/tree/headers'

/** Equal values have the same number, which is their place in `values`. */
interface Kinds<Value> {
  numbers: Map<string, number>
  values: Value[]
}

/** Sorts values into kinds. Equal is what has the same JSON. */
export function kindsOf<Value>(valueByKey: Map<string, Value>): Kinds<Value> {
  const texts = [...new Set([...valueByKey.values()].map((value) => JSON.stringify(value)))]
  const numbers = new Map(
    [...valueByKey].map(([key, value]) => [key, texts.indexOf(JSON.stringify(value))]),
  )
  return { numbers, values: texts.map((text) => JSON.parse(text)) }
}

/**
 * Maps for the http block and header lines for a location, from the headers of each kind. They are named after a prefix:
 * `$site_kind` must be there, and gives `$site_cache_control` and so on. A header that never differs is written out.
 */
export function headerMaps(prefix: string, kinds: Headers[]): { maps: string; lines: string } {
  const names = [...new Set(kinds.flatMap((headers) => Object.keys(headers)))].sort()
  const varying = names.filter((name) => new Set(kinds.map((headers) => headers[name])).size > 1)
  const maps = varying.map((name) => mapOf(prefix, name, kinds)).join('')
  const written = (name: string) =>
    varying.includes(name) ? variable(prefix, name) : quote(kinds[0]?.[name] ?? '')
  return { maps, lines: names.map((name) => addHeader(name, written(name))).join('') }
}

function mapOf(prefix: string, name: string, kinds: Headers[]): string {
  const entries = kinds.flatMap((headers, kind): [string, string][] =>
    headers[name] === undefined ? [] : [[String(kind), quote(headers[name])]],
  )
  return map(`$${prefix}_kind`, variable(prefix, name), entries)
}

function variable(prefix: string, header: string): string {
  return `$${prefix}_${variableName(header)}`
}
