/** HTML that is read far from its page: in a feed reader. */
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'

type ParentNode = DefaultTreeAdapterTypes.ParentNode

const addresses = ['href', 'src']

/** The HTML with the addresses of its links and pictures made absolute; `base` is the address of its page. */
export function absoluteHtml(html: string, base: string): string {
  const fragment = parseFragment(html)
  makeAbsolute(fragment, base)
  return serialize(fragment)
}

function makeAbsolute(parent: ParentNode, base: string): void {
  for (const node of parent.childNodes) {
    if (!('attrs' in node)) continue
    for (const attribute of node.attrs)
      if (isRelative(attribute)) attribute.value = new URL(attribute.value, base).href
    makeAbsolute(node, base)
  }
}

function isRelative({ name, value }: { name: string; value: string }): boolean {
  return addresses.includes(name) && !URL.canParse(value)
}
