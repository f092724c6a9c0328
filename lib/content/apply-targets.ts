/** Chain step: gives every link and picture the address that its target has in this language. */
import type { Root } from 'mdast'
import { visitParents } from 'unist-util-visit-parents'
import type { VFile } from 'vfile'

/** Where a link leads; `note` says the target's language where it is not the page's: '(på finska)'. */
export type Target = { href: string; hreflang?: string; note?: string }

/** From a link as written to its target. */
export type Targets = Record<string, Target>

export function applyTargets() {
  return (tree: Root, file: VFile): void => {
    const targets = file.data.context?.targets ?? {}
    visitParents(tree, ['link', 'image'], (node) => {
      if (node.type !== 'link' && node.type !== 'image') return
      const target = Object.hasOwn(targets, node.url) ? targets[node.url] : undefined
      if (!target) throw new Error(`The link '${node.url}' has no target.`)
      node.url = target.href
      if (node.type !== 'link') return
      if (target.hreflang) node.data = { hProperties: { hrefLang: target.hreflang } }
      if (target.note) node.children.push({ type: 'text', value: ` ${target.note}` })
    })
  }
}
