/** A query as typed, made harmless and cut into words. */
import { askedIn } from '#lib/search/tokens'

/** Longest query in characters; what is longer is cut. */
export const maxQueryLength = 200
const maxWords = 12

/** The query in composed form, without control and invisible characters, at most as long as allowed. */
export function cleanQuery(query: string): string {
  return [...visible(query)].slice(0, maxQueryLength).join('').trim()
}

/** True when `cleanQuery` leaves out the end of it. */
export function isCut(query: string): boolean {
  return [...visible(query)].length > maxQueryLength
}

/** The first words of a clean query: 'TE-toimiston' is two, 'ESR:n' and '49 500' are one. */
export function queryWords(query: string): string[] {
  return askedIn(query).slice(0, maxWords)
}

/** Without soft hyphens and the like; control characters and half characters become spaces. Megabytes are not looked through. */
function visible(query: string): string {
  const text = query.slice(0, 10 * maxQueryLength).normalize('NFC')
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\s]+/gu, ' ')
    .trim()
}
