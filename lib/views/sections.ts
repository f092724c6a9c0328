/** The body of a page as sections: programs that look for the text of a page (reader views) keep what stands beside several of them. */
import { type DefaultTreeAdapterTypes, html, parseFragment, serializeOuter } from 'parse5'
import { aroundDates } from '#lib/text/whole-dates'

type ChildNode = DefaultTreeAdapterTypes.ChildNode
type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** Safe HTML cut before each heading of the second level that stands in nothing else, its dates in words marked. */
export function sectionsOf(body: string): string[] {
  const fragment = parseFragment(body)
  markDates(fragment)
  const sections: string[] = []
  for (const node of fragment.childNodes) {
    const written = writtenOf(node)
    const last = sections.length - 1
    if (last < 0 || node.nodeName === 'h2') sections.push(written)
    else sections[last] += written
  }
  return sections.filter((section) => section.trim() !== '')
}

function writtenOf(node: ChildNode): string {
  return 'value' in node ? node.value : 'tagName' in node ? serializeOuter(node) : ''
}

function markDates(parent: ParentNode): void {
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
