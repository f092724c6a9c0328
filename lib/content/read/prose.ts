/** The words of a paragraph, heading or cell as they stand in the file, with everything that was read as markup blanked out. */
import type { Nodes } from 'mdast'
import { walk } from '#lib/content/read/walk'
import type { ProblemId, Values } from '#lib/problems/problems'

/** Stands for a character that is no word of the writer's: a mark that was read, code, an address, an escaped character. */
export const blank = '\ue000'

/** Something found at a place of the body. */
export type Found = { offset: number; id: ProblemId; values: Values }

export type Prose = {
  node: Nodes
  /** Where it starts in the body. */
  offset: number
  /** As long as it is in the body, so that places can be counted. */
  text: string
  /** As `text`, without the words of links. */
  outsideLinks: string
}

/** Every paragraph, heading and cell of a body. */
export function proseOf(tree: Nodes, markdown: string): Prose[] {
  const found: Prose[] = []
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell')
      return undefined
    const [offset, end] = rangeOf(node)
    const whole = markdown.slice(offset, end).replace(/[^\n]/g, blank)
    const text = withWords(whole, node, offset, markdown, () => true)
    const isOutside = (ancestors: Nodes[]) => !ancestors.some((one) => one.type === 'link')
    found.push({
      node,
      offset,
      text,
      outsideLinks: withWords(whole, node, offset, markdown, isOutside),
    })
    return 'skip'
  })
  return found
}

function withWords(
  whole: string,
  node: Nodes,
  offset: number,
  markdown: string,
  isIncluded: (ancestors: Nodes[]) => boolean,
): string {
  const parts: string[] = []
  let end = 0
  walk<Nodes>(node, (one, ancestors) => {
    if (one.type !== 'text' || !isIncluded(ancestors)) return undefined
    const [from, to] = rangeOf(one)
    parts.push(whole.slice(end, from - offset), unescaped(markdown.slice(from, to)))
    end = to - offset
    return undefined
  })
  return [...parts, whole.slice(end)].join('')
}

/** Without escaped characters and without the marks of quotations at the start of lines. */
function unescaped(text: string): string {
  return text
    .replace(/\\[!-/:-@[-`{-~]/g, blank + blank)
    .replace(/(?<=\n)[ \t]*>[ \t>]*/g, (marks) => blank.repeat(marks.length))
}

/** Start and end of a node in the body. */
export function rangeOf(node: Nodes): [number, number] {
  const { start, end } = node.position ?? {}
  return [start?.offset ?? 0, end?.offset ?? 0]
}

/** Blanks out a part of a text. */
export function blanked(text: string, from: number, length: number): string {
  const part = text.slice(from, from + length).replace(/[^\n]/g, blank)
  return text.slice(0, from) + part + text.slice(from + length)
}

/** As much of a piece of text as tells which one is meant. */
export function shortened(text: string): string {
  const line = text.replaceAll(blank, '').replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}
