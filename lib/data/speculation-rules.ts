/**
 * Which pages a browser may fetch before they are asked for: those of this site's languages that a link leads to, once the reader is about
 * to follow it. Chromium reads these rules because the header of a page names them; it leaves them when the reader saves data.
 * https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
import { jsonFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { locales } from '#lib/locales'
import { addressOf, searchAddress, speculationRulesAddress } from '#lib/urls'

export function speculationRulesFiles(): MachineFile[] {
  const pages = locales.flatMap((locale) => [addressOf(locale, []), addressOf(locale, ['*'])])
  // A search is made for each request, and a file is saved more often than read: neither is fetched on a guess.
  const others = [...locales.map((locale) => searchAddress(locale)), '/*.:form(csv|json|md|xml)']
  const where = { and: [matching(pages), { not: matching(others) }] }
  const rules = { prefetch: [{ where, eagerness: 'moderate' }] }
  return [jsonFile(speculationRulesAddress, rules, mediaTypes.speculationRules)]
}

/** Any query and fragment may follow the path. */
function matching(paths: string[]) {
  return { href_matches: paths.map((pathname) => ({ pathname, search: '*', hash: '*' })) }
}
