/** By what parts are known to be the same. `base` is what all of them depend on: code, settings, compression. */
import { hashOf } from '#lib/build/hash'
import type { Part, PartTable } from '#lib/build/part'
import { hashOfView, type View } from '#lib/views/view'

export function viewKey(view: View, base: string): string {
  return `${beginningOf(base)}${hashOf(hashOfView(view))}`
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

/** The key of a part that has not been made yet: what it shows is made for it, its HTML is not. */
export function keyOf({ address, source }: Part, base: string): string {
  return 'view' in source
    ? viewKey(source.view(), base)
    : fileKey(source.read(), address, source.type, base)
}
