/** By what parts are known to be the same. `base` is what all of them depend on: code, settings, compression. */
import { hashOf } from '#lib/build/hash'
import type { Part } from '#lib/build/part'
import { hashOfView, type View } from '#lib/views/view'

export function viewKey(view: View, base: string): string {
  return hashOf(base, hashOfView(view))
}

export function fileKey(body: Buffer, address: string, type: string, base: string): string {
  return hashOf(base, address, type, body)
}

/** The key of a part that has not been made yet: what it shows is made for it, its HTML is not. */
export function keyOf({ address, source }: Part, base: string): string {
  return 'view' in source
    ? viewKey(source.view(), base)
    : fileKey(source.read(), address, source.type, base)
}
