/** The query of a request's address, made harmless: what is shown is what is looked for. */
import { cleanQuery, isCut } from '#lib/search/clean-query'

/** The parameters of an address, as Next gives them. */
export type SearchParams = Record<string, string | string[] | undefined>

/** The clean query of `?q=`, the first where it is repeated, '' without one; `cut` is true when it was too long. */
export function readQuery({ q }: SearchParams): { query: string; cut: boolean } {
  const typed = (Array.isArray(q) ? q[0] : q) ?? ''
  return { query: cleanQuery(typed), cut: isCut(typed) }
}
