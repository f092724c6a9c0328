/** The texts of a page with their words found, as passages need them. */
import type { PageBody } from '#lib/search/page-entry'
import { type Token, tokensOf } from '#lib/search/tokens'

/** A text with its words. */
export type Block = { text: string; tokens: Token[] }

/** The words of the facts are found when they are asked for: few searches need them. */
export type ReadBody = { blocks: Block[]; facts: () => Block[] }

/** From the JSON of a `PageBody`. */
export function readBody(json: string): ReadBody {
  const { blocks, facts }: PageBody = JSON.parse(json)
  return { blocks: blocks.map(blockOf), facts: () => facts.map(blockOf) }
}

function blockOf(text: string): Block {
  return { text, tokens: tokensOf(text) }
}
