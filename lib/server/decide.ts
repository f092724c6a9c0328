/** What to answer to a request, from its method and target alone. Pure: nothing is read or sent here. */
import { isLocale, type Locale } from '#lib/locales'

export type Decision =
  | { kind: 'method-not-allowed' }
  | { kind: 'bad-request' }
  | { kind: 'health' }
  /** Made per request by Next. */
  | { kind: 'render' }
  | { kind: 'file'; address: string }
  | { kind: 'redirect'; location: string }
  /** Not found, said in this language or in both. */
  | { kind: 'not-found'; page: Locale | 'both' }

/** Addresses that Next makes for each request. Every other address is a file of the tree, or is unknown. */
const rendered = ['/']

/** Decides on a request. `isFile` knows the addresses of the tree. */
export function decide(method: string, target: string, isFile: (address: string) => boolean): Decision {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'method-not-allowed' }
  const [, raw = '', query = ''] = /^([^?]*)(.*)$/s.exec(target) ?? []
  const address = decode(raw)
  if (!address?.startsWith('/')) return { kind: 'bad-request' }
  const known = (candidate: string) => rendered.includes(candidate) || isFile(candidate)
  const right = known(address) ? address : canonical(address)
  if (raw === '/healthz') return { kind: 'health' }
  if (!known(right)) return { kind: 'not-found', page: languageOf(address) }
  if (raw !== encodeURI(right)) return { kind: 'redirect', location: encodeURI(right) + query }
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
