/** Findings with the words of their places and their mends. */
import type { Inspected } from '#lib/content/inspect'
import type { Site } from '#lib/content/pages'
import type { CheckedPage } from '#lib/edit/page/checked-page'
import type { Finding } from '#lib/edit/page/findings'
import { fixesOf } from '#lib/edit/page/fixes'
import { linkPages } from '#lib/edit/page/near-pages'
import type { PageFiles } from '#lib/edit/page/page-files'
import { spellingFindings } from '#lib/edit/spelling/findings'
import type { Change } from '#lib/edit/store/changes'
import { editWords } from '#lib/edit/words'
import { type Locale, localeNames, locales } from '#lib/locales'

/** Those of a page, with hints of spelling after them. */
export function toldWithHints(
  { content }: Change,
  files: PageFiles,
  findings: Finding[],
  { site }: Inspected,
  language: Locale,
): CheckedPage['findings'] {
  const hints = spellingFindings(content, files, language)
  return toldFindings([...findings, ...hints], site, language)
}

function toldFindings(findings: Finding[], site: Site, language: Locale): CheckedPage['findings'] {
  const t = editWords(language)
  const pages = { fi: linkPages(site, 'fi'), sv: linkPages(site, 'sv') }
  return findings.map((finding) => ({
    ...finding,
    fixes: fixesOf(finding, language, pages[finding.pane === 'sv' ? 'sv' : 'fi']),
    place: placeOf(finding, language),
    label: t(`severity-${finding.severity}`),
  }))
}

function placeOf({ pane, field, line }: Finding, language: Locale): string {
  const t = editWords(language)
  const locale = locales.find((one) => one === pane)
  if (!locale) return t('facts')
  return field === 'body' ? `${localeNames[locale]}, ${t('onLine', { line })}` : localeNames[locale]
}
