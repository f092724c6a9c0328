/** The query of a request's address, made harmless: what is shown is what is looked for. */
import { cleanQuery, isCut } from '#lib/search/clean-query'

/** The parameters of an address, as Next gives them. */
export type SearchParams = Record<string, string | string[] | undefined>

export type AskedFor = {
  query: string
  /** True when it was too long. */
  cut: boolean
  /** True when no typing error may be mended. */
  isExact: boolean
  /** Page of the results, from 1. */
  page: number
}

/** What an address without a query asks for. */
export const nothingAsked: AskedFor = { query: '', cut: false, isExact: false, page: 1 }

/** The clean query of `?q=`, the first where it is repeated, '' without one; which page of the results, and whether as it is spelled. */
export function readQuery({ q, exact, page }: SearchParams): AskedFor {
  const typed = first(q)
  const number = /^[1-9]\d{0,4}$/.test(first(page)) ? Number(first(page)) : 1
  return {
    query: cleanQuery(typed),
    cut: isCut(typed),
    isExact: first(exact) === '1',
    page: number,
  }
}

function first(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
