/** Chain step: links to other sites get what is known of their targets, links of the site's own get a slot for their address. */
import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { isInternal, slotOf, targetOf } from '#lib/content/read/slots'
import { walk } from '#lib/content/read/walk'

export type { Target, Targets } from '#lib/content/read/slots'

declare module 'vfile' {
  interface DataMap {
    /** The links that the slots stand for, as written. */
    slots: string[]
  }
}

export function applyTargets() {
  return (tree: Root, file: VFile): void => {
    const { context, slots = [] } = file.data
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'image') return undefined
      if (isInternal(node.url)) {
        node.url = slotOf(slots.push(node.url) - 1)
        return undefined
      }
      if (node.type === 'image') {
        // Pictures are the site's own. Another one is told of when its file is looked for, and is nowhere until then.
        node.url = ''
        return undefined
      }
      const target = targetOf(node.url, context?.targets ?? {})
      node.url = target.href
      if (target.hreflang) node.data = { hProperties: { hrefLang: target.hreflang } }
      if (target.note) node.children.push({ type: 'text', value: ` ${target.note}` })
      return undefined
    })
  }
}
