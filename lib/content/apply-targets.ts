/** Chain step: links to other sites get what is known of their targets, links of the site's own get a slot for their address. */
import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'
import { isInternal, slotOf, targetOf } from '#lib/content/slots'

/** Where a link leads; `note` says the target's language where it is not the page's: '(på finska)'. */
export type Target = { href: string; hreflang?: string; note?: string }

/** From a link as written to its target. */
export type Targets = Record<string, Target>

declare module 'vfile' {
  interface DataMap {
    /** The links that the slots stand for, as written. */
    slots: string[]
  }
}

export function applyTargets() {
  return (tree: Root, file: VFile): void => {
    const { context, slots = [] } = file.data
    visitParents(tree, ['link', 'image'], (node) => {
      if (node.type !== 'link' && node.type !== 'image') return
      if (isInternal(node.url)) {
        node.url = slotOf(slots.push(node.url) - 1)
        return
      }
      const target = targetOf(node.url, context?.targets ?? {})
      node.url = target.href
      if (node.type !== 'link') return
      if (target.hreflang) node.data = { hProperties: { hrefLang: target.hreflang } }
      if (target.note) node.children.push({ type: 'text', value: ` ${target.note}` })
    })
  }
}
