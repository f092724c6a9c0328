/**
 * Markdown for others: as its writer wrote it, with slots for addresses and with what is said of the targets of links. Where a link is written in a
 * way that cannot be changed in place, the whole text is written anew from its tree.
 */
import type { Image, Link, Nodes, Root, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { isInternal, slotOf, targetOf } from '#lib/content/read/slots'
import { walk } from '#lib/content/read/walk'
import type { Targets } from '#lib/content/render/apply-targets'

type Edit = { from: number; to: number; text: string }

/** The text of a tree whose links are as they were written, with its slots, or undefined where it must be written anew. */
export function editMarkdown(markdown: string, tree: Root, targets: Targets): string | undefined {
  const edits: (Edit | undefined)[] = []
  let slot = 0
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image') return undefined
    if (isInternal(node.url)) edits.push(editOfAddress(markdown, node, slot++))
    else if (node.type === 'link')
      edits.push(...editsOfNote(markdown, node, targetOf(node.url, targets).note))
    return undefined
  })
  return edits.every((edit) => edit !== undefined) ? trimmed(applied(markdown, edits)) : undefined
}

/** `[text](address)`, with the address as it is and nothing behind it. */
function editOfAddress(markdown: string, node: Link | Image, slot: number): Edit | undefined {
  const end = node.position?.end.offset ?? 0
  const from = end - 1 - node.url.length
  return markdown.slice(from - 2, end) === `](${node.url})`
    ? { from, to: end - 1, text: slotOf(slot) }
    : undefined
}

/** A note stands behind the last word of the link. */
function editsOfNote(markdown: string, node: Link, note: string | undefined): (Edit | undefined)[] {
  if (!note) return []
  const at = node.children.at(-1)?.position?.end.offset ?? 0
  return [markdown.startsWith('](', at) ? { from: at, to: at, text: ` ${note}` } : undefined]
}

function applied(markdown: string, edits: Edit[]): string {
  let at = 0
  const parts = edits
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, text }) => {
      const part = markdown.slice(at, from) + text
      at = to
      return part
    })
  return parts.join('') + markdown.slice(at)
}

/** Without empty lines around it. */
function trimmed(markdown: string): string {
  const text = markdown.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  return text === '' ? '' : `${text}\n`
}

/** Writes tables as GFM does, without padding cells to one width. */
function gfmTablesOut(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    gfmTableToMarkdown({ tablePipeAlign: false }),
  ]
}

const writer = unified()
  .use(gfmTablesOut)
  .use(remarkStringify, { bullet: '-', resourceLink: true })
  .freeze()

export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree)
}

/** Blocks as Markdown, with everything escaped that would mean something else. */
export function markdownOf(...children: RootContent[]): string {
  return writeMarkdown({ type: 'root', children })
}
