/** Addresses that a page once had, on this site or on an earlier one, in whatever way they were written. Pure. */
import { isLocale, type Locale } from '#lib/locales'
import { segmentsOf } from '#lib/urls'

const maxLength = 300

/** The right form of a path: one form of each letter, lower case, single slashes, none at the end. */
export function tidyPath(path: string): string {
  return path
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '')
}

/**
 * What the sentence around an address leaves at its end when somebody copies it: whatever stands after its last letter or digit and is a space,
 * punctuation, a sign or an invisible character. It begins where no such character stands before it, so a long row of them is read only once.
 */
const pastedEnd = /(?<![\s\p{P}\p{S}\p{Cf}])[\s\p{P}\p{S}\p{Cf}]+$/u

/** The path without what was copied with it. Undefined where it ends as addresses do. */
export function withoutPastedEnd(path: string): string | undefined {
  const cut = path.replace(pastedEnd, '')
  return cut === path ? undefined : cut || '/'
}

/** A path without its percent-encoding, or undefined when that is broken. */
export function decodedPath(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

/**
 * The one form in which an old address is known: its path decoded and tidy, its query as it was. Undefined for what is none: it begins with one
 * slash, and has no '#', no '\' and no '..'.
 */
export function oldAddressOf(written: string): string | undefined {
  if (/[\s\p{C}#\\]|^\/\/|%(2f|3f|23|5c)/iu.test(written) || written.length > maxLength)
    return undefined
  const [path, query] = parts(written)
  const decoded = decodedPath(path)
  if (!decoded?.startsWith('/') || /[\p{C}\p{Zl}\p{Zp}]|\/\.{1,2}(\/|$)/u.test(decoded))
    return undefined
  const tidy = tidyPath(decoded)
  return tidy === '/' && !query ? undefined : tidy + encodedQuery(query)
}

/** Path of an old address, without its query. */
export function pathOfOld(address: string): string {
  return parts(address)[0]
}

/** An old address as a browser sends it. */
export function encodedOld(address: string): string {
  const [path, query] = parts(address)
  return encodeURI(path) + query
}

/** The language of the page that an old address leads to: that of its first segment. Without one it is Finnish, as on the city's earlier site. */
export function localeOfOld(address: string): Locale {
  const [first] = segmentsOf(pathOfOld(address))
  return isLocale(first) ? first : 'fi'
}

/** Path, and query with its question mark; a question mark alone is no query. */
function parts(address: string): [path: string, query: string] {
  const [, path = '', query = ''] =
    /^([^?]*)\??$/.exec(address) ?? /^([^?]*)(\?.+)$/s.exec(address) ?? []
  return [path, query]
}

/** Browsers send what is no ASCII in percent-encoding, and leave all else as it is. */
function encodedQuery(query: string): string {
  return query.normalize('NFC').replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}
