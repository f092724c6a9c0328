/** What to answer to a request, from its method and target alone. Pure: nothing is read or sent here. */
import { isLocale, type Locale, locales } from '#lib/locales'
import { searchAddress } from '#lib/urls'

export type Decision =
  | { kind: 'method-not-allowed' }
  | { kind: 'bad-request' }
  | { kind: 'health' }
  /** Made per request by Next. */
  | { kind: 'render' }
  | { kind: 'file'; address: string }
  | { kind: 'redirect'; location: string }
  /** An old address: its page has moved for good. */
  | { kind: 'moved'; location: string }
  /** A retired page. */
  | { kind: 'gone'; address: string }
  /** Not found, said in this language or in both. */
  | { kind: 'not-found'; page: Locale | 'both' }

/** Addresses that Next makes for each request. Every other address is a file of the tree, or is unknown. */
const rendered = ['/', ...locales.map((locale) => searchAddress(locale))]

/** What the server knows of addresses: the files of the tree, retired pages, and from old ones to the present ones. */
export interface Addresses {
  isFile: (address: string) => boolean
  isGone: (address: string) => boolean
  aliases: Record<string, string>
}

/** Decides on a request. */
export function decide(method: string, target: string, { isFile, isGone, aliases }: Addresses): Decision {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'method-not-allowed' }
  const [, raw = '', query = ''] = /^([^?]*)(.*)$/s.exec(target) ?? []
  const address = decode(raw)
  if (!address?.startsWith('/')) return { kind: 'bad-request' }
  const known = (candidate: string) => rendered.includes(candidate) || isFile(candidate) || isGone(candidate)
  const right = known(address) ? address : canonical(address)
  if (raw === '/healthz') return { kind: 'health' }
  const moved = Object.hasOwn(aliases, right) ? aliases[right] : undefined
  if (moved) return { kind: 'moved', location: encodeURI(moved) + query }
  if (!known(right)) return { kind: 'not-found', page: languageOf(address) }
  if (raw !== encodeURI(right)) return { kind: 'redirect', location: encodeURI(right) + query }
  if (isGone(right)) return { kind: 'gone', address: right }
  return rendered.includes(right) ? { kind: 'render' } : { kind: 'file', address: right }
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
