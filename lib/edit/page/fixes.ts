/** Mends of one click: what the check itself proposes in place of what it found. */
import type { Finding } from '#lib/edit/page/findings'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

/** `replace` stands in place of what was found; `figure` is to be told of in the facts. */
export type Fix = { label: string; replace: string } | { label: string; figure: string }

export function fixesOf(finding: Finding, language: Locale): Fix[] {
  const { id, values, field, pane, length } = finding
  const t = editWords(language)
  const isInText = (pane === 'fi' || pane === 'sv') && field === 'body'
  if (!isInText) return []
  const { found = '', write = 'none', near = 'none' } = values
  const isWhole = length === found.length && found !== ''
  const proposed = [write, near === 'none' ? 'none' : textOf(near)].filter(
    (text) => text !== 'none' && text !== '' && text !== found,
  )
  const replaces = isWhole
    ? proposed.map((text) => ({ label: t('fixWrite', { text }), replace: text }))
    : []
  const isFigure = id === 'unknownFact' && /^[\d\s\u00a0.,]+$/.test(found)
  return isFigure ? [...replaces, { label: t('fixAdd', { text: found }), figure: found }] : replaces
}

/** '49 500 (kunder)' → '49 500'. */
function textOf(near: string): string {
  return near.replace(/ \([^()]*\)$/, '').replaceAll('\u00a0', ' ')
}

/** The text with what was found at a place replaced; as it was where something else stands there now. */
export function withMend(
  body: string,
  {
    line,
    column,
    found,
    replace,
  }: { line: number; column: number; found: string; replace: string },
): string {
  const lines = body.split('\n')
  const text = lines[line - 1]
  if (!text?.startsWith(found, column - 1)) return body
  lines[line - 1] = text.slice(0, column - 1) + replace + text.slice(column - 1 + found.length)
  return lines.join('\n')
}
