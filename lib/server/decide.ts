/** What to answer to a request, from its method and target alone. Pure: nothing is read or sent here. */
import { isLocale, type Locale, locales } from '#lib/locales'
import { decodedPath, tidyPath, withoutPastedEnd } from '#lib/schema/old-address'
import { readQuery } from '#lib/search/query'
import { searchAddress } from '#lib/urls'

export type Decision =
  | { kind: 'method-not-allowed' }
  /** An address that cannot be read, said in this language or in both. */
  | { kind: 'bad-request'; page: Locale | 'both' }
  | { kind: 'health' }
  /** The bare origin: to the front page in the reader's language. */
  | { kind: 'front-page' }
  /** A search in this language; its target says the same for every way to ask the same. */
  | { kind: 'search'; locale: Locale; target: string }
  | { kind: 'file'; address: string }
  | { kind: 'redirect'; location: string }
  /** An old address, whose page has moved for good, or one that was copied with the end of its sentence. */
  | { kind: 'moved'; location: string }
  /** A retired page. */
  | { kind: 'gone'; address: string }
  /** Not found, said in this language or in both. */
  | { kind: 'not-found'; page: Locale | 'both' }

/** Addresses that Next makes for each request, and their languages. Every other address is a file of the tree, or is unknown. */
const searches = new Map(locales.map((locale) => [searchAddress(locale), locale]))

/** Scheme and host of a target in absolute form (RFC 9112, 3.2.2). The site answers alike whatever host is named, so nothing is done with it. */
const absoluteForm = /^https?:\/\/[^/?]*/i

/** What the server knows of addresses: the files of the tree, retired pages, and from old ones to the present ones. */
export interface Addresses {
  isFile: (address: string) => boolean
  isGone: (address: string) => boolean
  /** Keys as `oldAddressOf` writes them. */
  aliases: Record<string, string>
}

/** Decides on a request. */
export function decide(
  method: string,
  target: string,
  { isFile, isGone, aliases }: Addresses,
): Decision {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'method-not-allowed' }
  const [, raw = '', query = ''] = /^([^?]*)(.*)$/s.exec(target.replace(absoluteForm, '')) ?? []
  const address = decodedPath(raw)
  if (!address?.startsWith('/')) return { kind: 'bad-request', page: languageOf(raw) }
  const known = (candidate: string) =>
    candidate === '/' || searches.has(candidate) || isFile(candidate) || isGone(candidate)
  const right = known(address) ? address : tidyPath(address)
  if (raw === '/healthz') return { kind: 'health' }
  const moved = movedTo(right, query, aliases)
  if (moved) return { kind: 'moved', location: moved }
  // A right form is only ever sent when it is a known address, so it leads to no other host.
  if (!known(right)) return unknownAddress(right, query, known, aliases)
  if (raw !== encodeURI(right)) return { kind: 'redirect', location: encodeURI(right) + query }
  if (right === '/') return { kind: 'front-page' }
  if (isGone(right)) return { kind: 'gone', address: right }
  const locale = searches.get(right)
  return locale
    ? { kind: 'search', locale, target: searchTarget(locale, query) }
    : { kind: 'file', address: right }
}

/** Of a query that is repeated the first counts. */
function searchTarget(locale: Locale, search: string): string {
  const given = new URLSearchParams(search)
  const [q, exact, page] = ['q', 'exact', 'page'].map((name) => given.get(name) ?? undefined)
  const asked = readQuery({ q, exact, page })
  // One that is too long stays so, for the page to say it.
  return searchAddress(locale, asked.cut ? (q ?? '') : asked.query, asked)
}

/** An address that nothing has: as it was before it was copied out of a sentence, if something has that one. */
function unknownAddress(
  address: string,
  query: string,
  known: (address: string) => boolean,
  aliases: Record<string, string>,
): Decision {
  const meant = withoutPastedEnd(address)
  const location =
    meant === undefined
      ? undefined
      : (movedTo(meant, query, aliases) ?? (known(meant) ? encodeURI(meant) + query : undefined))
  return location === undefined
    ? { kind: 'not-found', page: languageOf(address) }
    : { kind: 'moved', location }
}

/** Where an old address leads. A query that belongs to it goes with it; any other is handed on. */
function movedTo(
  address: string,
  query: string,
  aliases: Record<string, string>,
): string | undefined {
  const find = (one: string) => (Object.hasOwn(aliases, one) ? aliases[one] : undefined)
  const exact = query ? find(address + query) : undefined
  if (exact) return encodeURI(exact)
  const moved = find(address)
  return moved && encodeURI(moved) + query
}

function languageOf(address: string): Locale | 'both' {
  const segment = address.split('/')[1]?.toLowerCase()
  return isLocale(segment) ? segment : 'both'
}
