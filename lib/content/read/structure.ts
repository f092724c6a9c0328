/** What is known of a body of Markdown once it has been read. */
import type { Outline } from '#lib/content/read/outline'
import type { ProblemId, Values } from '#lib/problems/problems'

export type Spot = { line: number; column: number }

export type Target = Spot & { url: string }

export type Structure = {
  headings: (Spot & { depth: number; text: string })[]
  links: Target[]
  images: Target[]
  /** The words themselves, as the reader sees them. */
  texts: (Spot & { text: string })[]
  /** What both languages must have alike, in order: headings, lists, tables, pictures, links. */
  outline: Outline[]
  faults: (Spot & { id: ProblemId; values: Values })[]
}
