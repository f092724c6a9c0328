/** A page as a tree that rules can ask. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

export interface Dom {
  all: Element[]
  /** The element with an id. */
  byId: Map<string, Element>
}

/** Reads HTML, with what it contains in the order of the page. */
export function domOf(html: string): Dom {
  const all = below(parse(html, { scriptingEnabled: false }))
  const withIds = all.filter((one) => attr(one, 'id'))
  return { all, byId: new Map(withIds.map((one) => [attr(one, 'id') ?? '', one])) }
}

export function attr(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value
}

/** The elements in an element or a document. */
export function below(node: Node): Element[] {
  return childrenOf(node).flatMap((child) =>
    'attrs' in child ? [child, ...below(child)] : below(child),
  )
}

export function childrenOf(node: Node): Node[] {
  return 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
}

/** The element around an element. */
export function around(element: Element): Element | undefined {
  return element.parentNode && 'attrs' in element.parentNode ? element.parentNode : undefined
}

/** The elements around an element, the nearest first. */
export function ancestors(element: Element): Element[] {
  const parent = around(element)
  return parent ? [parent, ...ancestors(parent)] : []
}

/** What a reader reads of a node, spaces tidied; pictures by their alternative texts. */
export function textOf(node: Node): string {
  return rawText(node)
    .replaceAll(/[\s\u00a0\u00ad]+/g, ' ')
    .trim()
}

function rawText(node: Node): string {
  if ('value' in node) return node.value
  if ('attrs' in node) {
    if (['style', 'script', 'template'].includes(node.tagName)) return ''
    if (node.tagName === 'img') return ` ${attr(node, 'alt') ?? ''} `
    if (node.tagName === 'br') return ' '
  }
  return childrenOf(node).map(rawText).join('')
}

/** The text of an element alone, without that of the elements in it. */
export function ownText(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The accessible name of an element, as far as it is written in the page. */
export function nameOf(element: Element, { byId }: Dom): string {
  const ids = attr(element, 'aria-labelledby')?.split(/\s+/) ?? []
  const labels = ids.flatMap((id) => byId.get(id) ?? []).map(textOf)
  return (labels.join(' ') || attr(element, 'aria-label') || textOf(element)).trim()
}

/** The language that an element is in. */
export function languageOf(element: Element): string {
  return [element, ...ancestors(element)].map((one) => attr(one, 'lang')).find(Boolean) ?? ''
}

/** An element in a few words, for a finding. */
export function show(element: Element): string {
  const marks = element.attrs.map(({ name, value }) => ` ${name}="${value.slice(0, 40)}"`).join('')
  return `<${element.tagName}${marks.slice(0, 120)}>${textOf(element).slice(0, 60)}`
}
