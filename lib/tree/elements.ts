/** The elements of a parsed page. */
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type ChildNode = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

export function attribute(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value
}

function childrenOf(node: Node): ChildNode[] {
  return 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
}

/** All elements below a node, those of templates too, in the order of the page. */
export function elementsIn(node: Node, found: Element[] = []): Element[] {
  for (const child of childrenOf(node)) {
    if (!('attrs' in child)) continue
    found.push(child)
    elementsIn(child, found)
  }
  return found
}

/** The text that an element has itself. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
