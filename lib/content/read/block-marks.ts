/** Blocks that are read otherwise than they look, and those with nothing in them. */
import type { Heading, ListItem, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Found, rangeOf, shortened } from '#lib/content/read/prose'
import { isBlank } from '#lib/content/read/unreadable'
import { walk } from '#lib/content/read/walk'

export function blockMarks(tree: Root, markdown: string): Found[] {
  const found: Found[] = []
  const open = new Map<string, number>()
  walk<Nodes>(tree, (node) => {
    const [offset, end] = rangeOf(node)
    const fault = faultOf(node, markdown.slice(offset, end), open)
    if (fault) found.push({ offset, ...fault })
    return undefined
  })
  return found
}

type Fault = Omit<Found, 'offset'> | undefined

function faultOf(node: Nodes, written: string, open: Map<string, number>): Fault {
  switch (node.type) {
    case 'code':
      return openFence(written) ?? (isBlank(node.value) ? empty('code') : undefined)
    case 'heading':
      return isEmpty(node) ? empty('heading') : underlined(node, written)
    case 'listItem':
    case 'blockquote':
      return isEmpty(node) ? empty(node.type === 'listItem' ? 'item' : 'quotation') : undefined
    case 'paragraph':
      return isEmpty(node) ? empty('paragraph') : undefined
    case 'html':
      return closingTag(node.value, open)
    default:
      return undefined
  }
}

/** A fence that nothing closes takes all that follows. */
function openFence(written: string): Fault {
  const fence = /^(`{3,}|~{3,})/.exec(written)?.[1]
  if (fence === undefined) return undefined
  const last =
    written
      .split('\n')
      .slice(1)
      .at(-1)
      ?.replace(/^[ \t>]*/, '')
      .trimEnd() ?? ''
  const isClosed = last.startsWith(fence) && last === fence.charAt(0).repeat(last.length)
  const found = shortened(written.split('\n')[0] ?? '')
  return isClosed
    ? undefined
    : { id: 'readOtherwise', values: { kind: 'fence', found, write: fence } }
}

/** A heading by a line under it is nearly always a rule, or what is left of a conflict. */
function underlined(node: Heading, written: string): Fault {
  if (!/\n[^\n]*[=-]+[ \t]*$/.test(written)) return undefined
  const found = (written.split('\n').at(-1) ?? '').replace(/^[ \t>]*/, '').trim()
  const write = `## ${textOf(node).replace(/\s+/g, ' ').slice(0, 80)}`
  return { id: 'readOtherwise', values: { kind: 'underline', found, write } }
}

/** The words of a block, or something else that is seen. Items within an item are told of themselves. */
function isEmpty(node: Exclude<Nodes, { value: string }> | ListItem): boolean {
  let isSeen = false
  walk<Nodes>(node, (one) => {
    if (one.type === 'text' || one.type === 'inlineCode' || one.type === 'code')
      isSeen ||= !isBlank(one.value)
    if (one.type === 'image' || one.type === 'html' || one.type === 'thematicBreak') isSeen = true
    const isOther =
      one !== node &&
      (one.type === 'paragraph' ||
        one.type === 'listItem' ||
        one.type === 'heading' ||
        one.type === 'link')
    if (isOther) isSeen = true
    return isOther ? 'skip' : undefined
  })
  return !isSeen
}

function empty(kind: string): Fault {
  return { id: 'emptyPart', values: { kind, number: 0 } }
}

/** Opening tags are told of where they stand; a closing tag is, where nothing opened it. */
function closingTag(html: string, open: Map<string, number>): Fault {
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const count = open.get(name.toLowerCase()) ?? 0
    if (slash && count === 0 && html.startsWith('</'))
      return { id: 'rawHtml', values: { found: html.split('\n')[0]?.slice(0, 40) ?? '' } }
    open.set(name.toLowerCase(), count + (slash ? -1 : 1))
  }
  return undefined
}
