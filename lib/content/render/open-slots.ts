/** Chain step after sanitising: the slots of links and pictures, which arrive percent-encoded, get their marks back. */
import type { Nodes, Root } from 'hast'
import { slotOf } from '#lib/content/read/slots'
import { walk } from '#lib/content/read/walk'

const encoded = /^%EF%BF%BE(\d+)%EF%BF%BE$/

export function openSlots() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'element') return undefined
      for (const name of ['href', 'src'] as const) {
        const index = encoded.exec(String(node.properties[name] ?? ''))?.[1]
        if (index !== undefined) node.properties[name] = slotOf(Number(index))
      }
      return undefined
    })
  }
}
