/**
 * Next has no switch for pages without script, so what only script needs is taken out of the finished HTML:
 * script elements, their preloads, React's comments and the attributes by which React finds its styles again.
 */
import { parseFragment, serialize } from 'parse5'
import {
  attribute,
  type ChildNode,
  type Element,
  elementsIn,
  type Node,
  textOf,
} from '#lib/tree/elements'
import { parsePage } from '#lib/tree/parse-page'

/** A page as it is sent: its HTML, the texts of its style elements (for the content security policy), and every element left in it. */
export interface StrippedPage {
  html: string
  styles: string[]
  elements: { name: string; attributes: Record<string, string> }[]
}

/** Most of what Next answers is data for its script: what goes anyway need not be parsed. Texts have no such element, as React writes '<' as '&lt;'. */
const pushed = /<script>.*?<\/script>/gs

const reactAttributes = ['data-precedence', 'data-href']

/** Takes everything that only script needs out of a prerendered page. Data blocks (`application/ld+json`) stay. */
export function stripPage(source: string): StrippedPage {
  const document = parsePage(source.replaceAll(pushed, ''))
  clean(document)
  stylesLast(document)
  const elements = elementsIn(document)
  return {
    html: serialize(document, { scriptingEnabled: false }),
    styles: elements.filter(({ tagName }) => tagName === 'style').map(textOf),
    elements: elements.map(({ tagName, attrs }) => ({
      name: tagName,
      attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    })),
  }
}

/** A piece of a page as React writes it, as it stands in a stripped page: equal to the byte. */
export function stripPiece(source: string): string {
  return serialize(parseFragment(source))
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' }

/** A text as it stands in a stripped page (HTML, 13.3, 'escaping a string'). */
export function escapedText(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (mark) => marks[mark] ?? mark)
}

/** True of a script element that a browser does not run. */
export function isDataBlock(type: string | undefined): boolean {
  return type === 'application/ld+json'
}

function clean(node: Node): void {
  if ('attrs' in node && node.tagName === 'style')
    node.attrs = node.attrs.filter(({ name }) => !reactAttributes.includes(name))
  const parent = 'content' in node ? node.content : node
  if (!('childNodes' in parent)) return
  parent.childNodes.forEach(clean)
  parent.childNodes = parent.childNodes.filter((child) => !isForScriptOnly(child))
}

/** Programs that make previews of links read only the first kilobytes of a page: what it says of itself comes before how it looks. */
function stylesLast(document: Node): void {
  const head = elementsIn(document).find(({ tagName }) => tagName === 'head')
  if (!head) return
  const places = (child: ChildNode) =>
    child.nodeName === 'style' ? 2 : child.nodeName === 'link' ? 1 : 0
  head.childNodes = head.childNodes.toSorted((a, b) => places(a) - places(b))
}

function isForScriptOnly(node: ChildNode): boolean {
  if (node.nodeName === '#comment') return true
  if (!('attrs' in node)) return false
  if (node.tagName === 'script') return !isDataBlock(attribute(node, 'type'))
  if (node.tagName === 'link') return isScriptLink(node)
  return isEmptyBoundary(node)
}

function isScriptLink(link: Element): boolean {
  const rel = attribute(link, 'rel')
  return rel === 'modulepreload' || (rel === 'preload' && attribute(link, 'as') === 'script')
}

/** Next leaves `<div hidden>` around a comment where its script would stream metadata. */
function isEmptyBoundary(node: Element): boolean {
  return (
    node.tagName === 'div' &&
    node.attrs.length === 1 &&
    attribute(node, 'hidden') === '' &&
    node.childNodes.length === 0
  )
}
