/** How a page stands, in words. */
import type { PageStatus } from '#lib/content/status'
import type { ChangeLine } from '#lib/edit/views/change-line'
import { type EditWord, editWords } from '#lib/edit/words'
import { type Locale, locales, type Pair } from '#lib/locales'
import { formatDay } from '#lib/problems/dates'

export interface PageRow {
  key: string
  titles: Pair
  depth: number
  /** Words for how it stands. */
  states: string[]
  warnings: number
  updated: Pair
  nextChange?: string
  /** Open changes that touch it. */
  changes: ChangeLine[]
}

export function pageRow(
  { key, state, behind, languages, updated, nextChange, warnings }: PageStatus,
  titles: Pair,
  changes: ChangeLine[],
  language: Locale,
): PageRow {
  const t = editWords(language)
  const isHidden = state === 'draft' || state === 'embargoed' || state === 'gone'
  const states: EditWord[] = [
    ...(isHidden ? [] : (['state-published'] as const)),
    ...(state === null || state === 'running' ? [] : [`state-${state}` as const]),
    ...(behind ? [`state-behind-${behind}` as const] : []),
    ...(languages.length === 1 ? [`state-only-${languages[0] ?? 'fi'}` as const] : []),
  ]
  return {
    key,
    titles,
    depth: key === 'home' ? 0 : key.split('/').length,
    states: states.map((word) => t(word)),
    warnings: warnings.length,
    updated: { fi: formatDay(language, updated.fi), sv: formatDay(language, updated.sv) },
    ...(nextChange && { nextChange: formatDay(language, nextChange.slice(0, 10)) }),
    changes,
  }
}

/** A page that cannot be read: somebody has written its files without the editor. */
export function brokenRow(key: string, changes: ChangeLine[], language: Locale): PageRow {
  return {
    key,
    titles: { fi: key, sv: key },
    depth: key.split('/').length,
    states: [editWords(language)('state-broken')],
    warnings: 0,
    updated: { fi: '–', sv: '–' },
    changes,
  }
}

/** What a list is asked for. */
export interface Asked {
  query: string
  filter: string
}

export function isAsked(
  { key, titles, warnings, changes }: PageRow,
  { query, filter }: Asked,
  { state, behind }: Pick<PageStatus, 'state' | 'behind'>,
  isBroken = false,
): boolean {
  const text = [key, ...locales.map((locale) => titles[locale])].join(' ').toLowerCase()
  if (!text.includes(query.trim().toLowerCase())) return false
  if (filter === 'broken') return isBroken
  if (filter === 'open') return changes.length > 0
  if (filter === 'warnings') return warnings > 0
  if (filter === 'behind') return behind !== null
  if (filter === 'ended') return state === 'ended' || state === 'end-not-known'
  return filter === 'all' || filter === '' || state === filter
}
