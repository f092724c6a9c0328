/** Mends of one click: what stands in place of what was found, what is added to the facts, and where a list is. */
import type { Finding } from '#lib/edit/page/findings'
import { type LinkPage, nearPages } from '#lib/edit/page/near-pages'
import { type NewFact, newFactOf } from '#lib/edit/page/new-fact'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

/** `replace` stands in place of what was found; `fact` is to be told of in the facts; `list` is a list that all pages share. */
export type Fix =
  | { label: string; replace: string }
  | { label: string; fact: NewFact }
  | { label: string; list: string }

const links = ['deadLink', 'linkAddress', 'linkToGone', 'linkToHidden', 'linkForm']

const lists: Record<string, 'phrases' | 'contacts' | 'links' | 'terms'> = {
  codeInText: 'phrases',
  sameText: 'phrases',
  phoneInText: 'contacts',
  unlistedLink: 'links',
  termMissing: 'terms',
}

/** `pages` are those that a text of the finding's language may link to. */
export function fixesOf(finding: Finding, language: Locale, pages: LinkPage[] = []): Fix[] {
  const { id, pane, text } = finding
  const t = editWords(language)
  const isInText = pane === 'fi' || pane === 'sv'
  const near = links.includes(id) ? nearPages(finding.values.url ?? '', pages) : []
  const toPages = near.map(({ key, title }) => ({ label: t('fixLink', { title }), replace: key }))
  const written = id === 'linkForm' && near.length > 0 ? [] : replacements(finding, language)
  const replaces = text === '' ? [] : [...toPages, ...written]
  const fact = isInText && id === 'unknownFact' ? newFactOf(finding) : undefined
  const list = lists[id]
  return [
    ...replaces.filter(
      (fix, index) => replaces.findIndex((one) => one.replace === fix.replace) === index,
    ),
    ...(fact ? [{ label: t('fixAdd', { text: text || fact.value }), fact }] : []),
    ...(list ? [{ label: t('fixList', { list: t(`list-${list}`) }), list }] : []),
  ]
}

/** What the check itself proposes. */
function replacements(
  { id, text, values }: Finding,
  language: Locale,
): { label: string; replace: string }[] {
  const t = editWords(language)
  if (id === 'typedLabel') return [{ label: t('fixRemove', { text }), replace: '' }]
  // A fence that is missing is written where the text ends, not in place of what was found.
  if (values.kind === 'fence' || id === 'deadLink') return []
  const { write = 'none', near = 'none', mend = 'none' } = values
  const proposed = [write, mend, near === 'none' ? 'none' : textOf(near)]
  return proposed
    .filter((one) => one !== 'none' && one !== '' && one !== text && !one.endsWith('…'))
    .map((one) => ({ label: t('fixWrite', { text: one }), replace: one }))
}

/** '49 500 (kunder)' → '49 500'. */
function textOf(near: string): string {
  return near.replace(/ \([^()]*\)$/, '').replaceAll('\u00a0', ' ')
}
