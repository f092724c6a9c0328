/** What to answer to a request, from its method and target alone. Pure: nothing is read or sent here. */
import { isLocale, type Locale, locales } from '#lib/locales'
import { searchAddress } from '#lib/urls'

export type Decision =
  | { kind: 'method-not-allowed' }
  /** An address that cannot be read, said in this language or in both. */
  | { kind: 'bad-request'; page: Locale | 'both' }
  | { kind: 'health' }
  /** The bare origin: to the front page in the reader's language. */
  | { kind: 'front-page' }
  /** A search: made per request by Next, in this language. Of a query that is repeated the first counts. */
  | { kind: 'search'; locale: Locale; query: string }
  | { kind: 'file'; address: string }
  | { kind: 'redirect'; location: string }
  /** An old address: its page has moved for good. */
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
  const address = decode(raw)
  if (!address?.startsWith('/')) return { kind: 'bad-request', page: languageOf(raw) }
  const known = (candidate: string) =>
    candidate === '/' || searches.has(candidate) || isFile(candidate) || isGone(candidate)
  const right = known(address) ? address : canonical(address)
  if (raw === '/healthz') return { kind: 'health' }
  const moved = Object.hasOwn(aliases, right) ? aliases[right] : undefined
  if (moved) return { kind: 'moved', location: encodeURI(moved) + query }
  if (!known(right)) return { kind: 'not-found', page: languageOf(address) }
  if (raw !== encodeURI(right)) return { kind: 'redirect', location: encodeURI(right) + query }
  if (right === '/') return { kind: 'front-page' }
  if (isGone(right)) return { kind: 'gone', address: right }
  const locale = searches.get(right)
  return locale
    ? { kind: 'search', locale, query: new URLSearchParams(query).get('q') ?? '' }
    : { kind: 'file', address: right }
}

/** Lower case, single slashes, none at the end. Only ever sent when the result is a known address, so it leads to no other host. */
function canonical(address: string): string {
  return address
    .toLowerCase()
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '')
}

function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    // Broken percent-encoding: the caller answers 400.
    return undefined
  }
}

function languageOf(address: string): Locale | 'both' {
  const segment = address.split('/')[1]?.toLowerCase()
  return isLocale(segment) ? segment : 'both'
}
