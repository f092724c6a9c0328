/** Dates in words carry a class by which the style sheet keeps them from being hyphenated. */
import { type DefaultTreeAdapterTypes, html } from 'parse5'
import { aroundDates } from '#lib/text/whole-dates'

type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** Puts a `span` around each date in the texts below a node. */
export function markDates(parent: ParentNode): void {
  parent.childNodes = parent.childNodes.flatMap((node) => {
    if ('childNodes' in node) markDates(node)
    return 'value' in node ? withDates(node, parent) : [node]
  })
}

function withDates(
  node: DefaultTreeAdapterTypes.TextNode,
  parentNode: ParentNode,
): DefaultTreeAdapterTypes.ChildNode[] {
  const text = (value: string, parentNode: ParentNode) => ({ ...node, value, parentNode })
  return aroundDates(node.value).map((value, index) => {
    if (index % 2 === 0) return text(value, parentNode)
    const span: DefaultTreeAdapterTypes.Element = {
      nodeName: 'span',
      tagName: 'span',
      namespaceURI: html.NS.HTML,
      attrs: [{ name: 'class', value: 'date' }],
      childNodes: [],
      parentNode,
    }
    span.childNodes = [text(value, span)]
    return span
  })
}
