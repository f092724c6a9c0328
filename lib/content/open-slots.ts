/** Chain step after sanitising: the slots of links and pictures, which arrive percent-encoded, get their marks back. */
import type { Root } from 'hast'
import { visitParents } from 'unist-util-visit-parents'
import { slotOf } from '#lib/content/slots'

const encoded = /^%EF%BF%BE(\d+)%EF%BF%BE$/

export function openSlots() {
  return (tree: Root): void => {
    visitParents(tree, 'element', (node) => {
      if (node.type !== 'element') return
      for (const name of ['href', 'src'] as const) {
        const index = encoded.exec(String(node.properties[name] ?? ''))?.[1]
        if (index !== undefined) node.properties[name] = slotOf(Number(index))
      }
    })
  }
}
