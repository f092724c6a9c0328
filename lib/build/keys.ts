/** By what parts are known to be the same. `base` is what all of them depend on: code, settings, compression. */
import { hashOf } from '#lib/build/hash'
import type { PartTable } from '#lib/build/part'

/** That of a page, by its view as JSON. */
export function viewKey(view: string, base: string): string {
  return `${beginningOf(base)}${hashOf(view)}`
}

export function fileKey(body: Buffer, address: string, type: string, base: string): string {
  return `${beginningOf(base)}${hashOf(address, type, body)}`
}

/** The parts that may be kept: none, where all were made on another base. Then nothing need be made to find that out. */
export function partsOfBase(parts: PartTable, base: string): PartTable {
  const [first] = Object.values(parts)
  return first?.key.startsWith(beginningOf(base)) ? parts : {}
}

/** How the keys of a base begin. */
function beginningOf(base: string): string {
  return `${base.slice(0, 32)} `
}
