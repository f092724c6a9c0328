/**
 * A text with slots for the addresses of the site's own pages and pictures. What a text says is made once and kept; an address changes with the
 * folder or the slug of another page, and is put in when the text is asked for. The mark is no character: no accepted text has it.
 */
import { absolute } from '#lib/urls'

/** Where a link leads; `note` says the target's language where it is not the page's: '(på finska)'. */
export type Target = { href: string; hreflang?: string; note?: string }

/** From a link as written to its target. */
export type Targets = Record<string, Target>

const mark = '\ufffe'

/** A body in both its forms, and the links that the slots stand for, as written. */
export type Rendered = { html: string; markdown: string; slots: string[] }

/** What stands in a text for the link with this number. */
export function slotOf(index: number): string {
  return mark + index + mark
}

/** True for a key, a path or a file: what leads to the site's own pages and pictures. */
export function isInternal(url: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(url)
}

/** The target of a link as written. */
export function targetOf(url: string, targets: Targets): Target {
  const target = Object.hasOwn(targets, url) ? targets[url] : undefined
  if (!target) throw new Error(`The link '${url}' has no target.`)
  return target
}

/** Safe HTML with every address in its place. */
export function fillHtml({ html, slots }: Rendered, targets: Targets): string {
  return fill(html, slots, (url) => escaped(targetOf(url, targets).href))
}

/** Markdown whose links are absolute addresses on an origin. */
export function fillMarkdown(
  { markdown, slots }: Rendered,
  targets: Targets,
  origin: string,
): string {
  return fill(markdown, slots, (url) => {
    const { href } = targetOf(url, targets)
    return href.startsWith('/') ? absolute(origin, href) : href
  })
}

function fill(text: string, slots: string[], addressOf: (url: string) => string): string {
  const parts = text.split(mark)
  return parts
    .map((part, index) => (index % 2 === 0 ? part : addressOf(slots[Number(part)] ?? '')))
    .join('')
}

function escaped(address: string): string {
  return address.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;').replaceAll('<', '&#x3C;')
}
