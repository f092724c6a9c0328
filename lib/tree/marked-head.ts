/**
 * What a page says in its head, with marks in place of its texts. Pages of which no more than texts differ have one marked head: Next is asked
 * for it once, and all of them are made of its answer.
 */
import type { Metadata } from 'next'

export interface MarkedHead {
  metadata: Metadata
  /** What belongs in the place of each mark. */
  texts: string[]
}

/** As an address, because Next reads some texts as one. */
const markOf = (index: number) => `https://mark.invalid/${index}-`

/** A mark as it comes back; its group is the place of the text. */
export const mark = /https:\/\/mark\.invalid\/(\d+)-/

/** Of how a page looks where it is shared. All else is no text: by it Next decides what to write. */
const sharedTexts = ['title', 'description', 'url', 'publishedTime', 'modifiedTime']

export function markedHead(metadata: Metadata): MarkedHead {
  const texts: string[] = []
  const marked = (value: object) =>
    JSON.parse(JSON.stringify(value), (_, one) => (isLeft(one) ? markOf(texts.push(one) - 1) : one))
  const { title, description, alternates, other, openGraph } = metadata
  const own = marked({ title, description, alternates, other })
  if (!openGraph) return { metadata: { ...metadata, ...own }, texts }
  const shared = Object.entries(openGraph).filter(([name]) => sharedTexts.includes(name))
  const marks = marked(Object.fromEntries(shared))
  return { metadata: { ...metadata, ...own, openGraph: { ...openGraph, ...marks } }, texts }
}

/** True of a text that Next writes as it is. It drops an empty one, and writes an address in its own form. */
function isLeft(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false
  return !/^https?:/i.test(value) || (URL.canParse(value) && new URL(value).href === value)
}
