/**
 * How heavy a page or a file may be over the wire, by type: the table is budgets.json. Each limit lies a little above what the type
 * weighs today, so that weight is added on purpose: who adds it raises the number and says why. `tests/e2e/budgets.spec.ts` enforces it.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export interface Budget {
  type: string
  /** A regular expression of the addresses that it is for; the first budget of a list that matches is the one. */
  matches: string
  /** Addresses for the tables, one in each language where there is one. */
  examples: string[]
  /** Bytes of the body in each form. What is made for each request is sent as gzip only. */
  gzip: number
  brotli?: number
  why: string
}

/** Ten packets: what a server may send before it waits for the first answer. No page may be heavier, whatever its type. */
export const firstRound = 14_336

export const budgets: Record<'pages' | 'errors' | 'files', Budget[]> = JSON.parse(
  readFileSync(path.resolve('bench', 'site', 'budgets.json'), 'utf8'),
)

/** The budget of a page or a search, by its address. */
export function budgetOf(address: string): Budget {
  const budget = budgets.pages.find(({ matches }) => new RegExp(matches).test(address))
  if (!budget)
    throw new Error(`There is no budget for ${address}: give it one in bench/site/budgets.json.`)
  return budget
}
