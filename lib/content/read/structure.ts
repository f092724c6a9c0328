/** What is known of a body of Markdown once it has been read. */
import type { ProblemId, Values } from '#lib/problems/problems'

export type Spot = { line: number; column: number }

export type Target = Spot & { url: string }

/** A piece of what a reader or a program is told: running text, code, the words of a picture or the title of a link. */
export type Words = Spot & { text: string; from: 'text' | 'code' | 'alt' | 'title' }

export type Block = Spot & {
  /** What both languages must have alike: '##', 'paragraph', 'list 1. × 3 item 2 paragraph', 'table 2 × 4 row 1', 'code'. */
  shape: string
  /** The words in their order. */
  words: Words[]
  /** What each cell of a row of a table says. */
  cells?: string[]
  /** With the words that lead there. */
  links: (Target & { text: string })[]
  images: Target[]
  /** Emphasised words, in their order, with what emphasises them. */
  emphasis: (Spot & { text: string; mark: 'emphasis' | 'strong' })[]
}

export type Structure = {
  headings: (Spot & { depth: number; text: string })[]
  links: Target[]
  images: Target[]
  /** The words themselves, as the reader sees them. */
  texts: (Spot & { text: string })[]
  blocks: Block[]
  faults: (Spot & { id: ProblemId; values: Values })[]
}
