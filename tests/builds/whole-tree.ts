/** Whether a tree is whole: everything that its records promise is there, and is what they say. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { PartTable, WrittenPart } from '#lib/build/part'
import { etagOf } from '#lib/tree/headers'

const readers = { '.gz': gunzipSync, '.br': brotliDecompressSync }

/** What is missing or damaged, a line each. */
export function faultsOfTree(tree: string): string[] {
  const records = ['build.json', 'headers.json', 'parts.json', 'inputs.sha256'].filter(
    (name) => !existsSync(path.join(tree, name)),
  )
  if (records.length > 0) return records.map((name) => `${name} is missing`)
  const parts: PartTable = JSON.parse(readFileSync(path.join(tree, 'parts.json'), 'utf8'))
  return Object.entries(parts).flatMap(([name, part]) => faultsOfPart(path.join(tree, name), part))
}

function faultsOfPart(file: string, { headers, suffixes }: WrittenPart): string[] {
  const missing = ['', ...suffixes].filter((suffix) => !existsSync(file + suffix))
  if (missing.length > 0) return missing.map((suffix) => `${file}${suffix} is missing`)
  const body = readFileSync(file)
  const damaged = suffixes.filter(
    (suffix) => !readers[suffix](readFileSync(file + suffix)).equals(body),
  )
  const isOther = headers.etag !== undefined && headers.etag !== etagOf(body)
  return [
    ...damaged.map((suffix) => `${file}${suffix} is damaged`),
    ...(isOther ? [`${file} is not what its headers say`] : []),
  ]
}
