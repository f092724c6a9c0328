/** From a page to its addresses. Pure; nobody else joins addresses. */
import type { Locale, Pair } from '#lib/locales'

/** Address of a page: language, slugs of its ancestors, its own slug. The front page has no slug. */
export function addressOf(locale: Locale, slugs: string[]): string {
  return ['', locale, ...slugs].join('/')
}

const parallelSegments: Pair = { fi: 'rinnakkain', sv: 'parallellt' }

/** Address of a page in both languages side by side: '/fi/tiedotteet/2019-uudet/rinnakkain'. */
export function parallelAddress(locale: Locale, address: string): string {
  return madeFileOf(address, parallelSegments[locale])
}

const searchSegments: Pair = { fi: 'haku', sv: 'sok' }

/** Address of the search, with a query where there is one: '/fi/haku?q=tuki'. */
export function searchAddress(
  locale: Locale,
  query = '',
  { page = 1, isExact = false }: { page?: number; isExact?: boolean } = {},
): string {
  const address = addressOf(locale, [searchSegments[locale]])
  if (!query) return address
  const parameters = {
    q: query,
    ...(isExact ? { exact: '1' } : {}),
    ...(page > 1 ? { page: `${page}` } : {}),
  }
  return `${address}?${new URLSearchParams(parameters)}`
}

/** The same search in each language. */
export function searchAddresses(query: string): Pair {
  return { fi: searchAddress('fi', query), sv: searchAddress('sv', query) }
}

/** Where Next renders the page of a search that asks nothing, and the frame of one that asks something. Nobody is answered there. */
export function emptyFrameAddress(locale: Locale): string {
  return `${searchAddress(locale)}/empty`
}

export function queryFrameAddress(locale: Locale): string {
  return `${searchAddress(locale)}/frame`
}

/** Absolute address on an origin ('https://example.org'). */
export function absolute(origin: string, address: string): string {
  return origin + address
}

/** Address of the rules by which a browser may fetch a page before it is asked for. */
export const speculationRulesAddress = '/speculation-rules.json'

/** Address of a file that belongs to a page. */
export function fileAddress(key: string, file: string): string {
  return ['', 'files', ...key.split('/'), file].join('/')
}

/** Address of a page's twin for programs: its Markdown or its data. */
export function twinOf(address: string, form: 'md' | 'json'): string {
  return `${address}.${form}`
}

/** Address of a file that is made from a page's facts and stands below it: '/fi/tiedotteet/2019-uudet/facts.csv'. */
export function madeFileOf(address: string, file: string): string {
  return [address, file].join('/')
}

/** Name of a table that spreadsheets open, beside the one for programs. */
export function excelFile(table: string): string {
  return `${table}-excel.csv`
}

/** Address of a language's feed of press releases, or of one of its archives. */
export function feedAddress(locale: Locale, form: 'xml' | 'json', archive?: number): string {
  return ['', locale, archive === undefined ? `feed.${form}` : `feed-${archive}.${form}`].join('/')
}

/** The parts of an address: '/fi/palvelut' → ['fi', 'palvelut']. */
export function segmentsOf(address: string): string[] {
  return address.split('/').filter(Boolean)
}

/** Address of the picture that stands for the site where a link to it is shared. */
export function previewImage(locale: Locale): string {
  return `/og-${locale}.png`
}

/** Picture that stands for the site on the home screen of a telephone. */
export const touchIcon = '/apple-touch-icon.png'

/** Address of what a browser is told of the site when it is put on a home screen. */
export function manifestAddress(locale: Locale): string {
  return ['', locale, 'site.webmanifest'].join('/')
}

/** An address of another site without its closing slash: two ways to write one page. */
export function withoutSlash(url: string): string {
  return url.replace(/\/$/, '')
}

/** Address of the page that tells of an error, in one language or in both. */
export function messageAddress(language: Locale | 'both', status: 404 | 503): string {
  return `/${language}/${status}`
}
