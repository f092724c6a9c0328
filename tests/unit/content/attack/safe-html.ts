/** What may be in the HTML of a body, asked of a parser that reads as browsers do. Written apart from the product's own list on purpose. */
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const tags = new Set(
  'a blockquote br code em h2 h3 h4 h5 h6 hr img li ol p pre span strong table tbody td th thead tr ul'.split(
    ' ',
  ),
)

const attributes: Record<string, RegExp> = {
  'a href': /^(https?:\/\/|mailto:|tel:|\/(fi|sv)(\/|$))/,
  'a hreflang': /^(fi|sv|en)$/,
  'img src': /^(https?:\/\/|\/files\/)/,
  'img alt': /^[\s\S]*$/,
  'ol start': /^\d{1,9}$/,
  'span lang': /^(fi|sv|en)$/,
  'th scope': /^col$/,
  '* id': /^h-/,
}

/** Where links that the product resolves by itself may also lead: the render chain alone takes any address that is relative. */
type Options = { relative?: boolean }

/** What is unsafe in HTML: a line a fault, none when all is well. */
export function unsafeIn(html: string, { relative = false }: Options = {}): string[] {
  const fragment = parseFragment(html)
  const again = serialize(parseFragment(serialize(fragment)))
  const changes =
    again === serialize(fragment) ? [] : ['the HTML is another one when it is read again']
  return [...changes, ...fragment.childNodes.flatMap((node) => faultsOf(node, relative))]
}

function faultsOf(node: Node, relative: boolean): string[] {
  if (node.nodeName === '#text') return []
  if (!('attrs' in node)) return [node.nodeName]
  const own = [
    ...(tags.has(node.tagName) ? [] : [`<${node.tagName}>`]),
    ...node.attrs.flatMap((attribute) => attributeFaults(node, attribute, relative)),
  ]
  return [...own, ...node.childNodes.flatMap((child) => faultsOf(child, relative))]
}

function attributeFaults(
  { tagName }: Element,
  { name, value }: { name: string; value: string },
  relative: boolean,
): string[] {
  const rule = attributes[`${tagName} ${name}`] ?? attributes[`* ${name}`]
  if (rule?.test(value) || (rule && relative && isRelative(name, value))) return []
  return [`<${tagName} ${name}="${value.slice(0, 80)}">`]
}

/** True for an address that stays on the site's own origin and scheme, read as a browser reads it. */
function isRelative(name: string, value: string): boolean {
  if (name !== 'href' && name !== 'src') return false
  const base = 'https://own.example/fi/page'
  return URL.canParse(value, base)
    ? ['http:', 'https:'].includes(new URL(value, base).protocol)
    : true
}

/** Elements and attribute names without texts and values: what a hostile text must not change. */
export function skeletonOf(html: string): string {
  const shape = (node: Node): string =>
    'attrs' in node
      ? `<${node.tagName}${node.attrs.map(({ name }) => ` ${name}`).join('')}>${node.childNodes.map(shape).join('')}</>`
      : node.nodeName === '#text'
        ? ''
        : node.nodeName
  return parseFragment(html).childNodes.map(shape).join('')
}
