/** The status of the content as a table for a terminal. */
import { say } from '#lib/commands/words'
import type { PageStatus, Status } from '#lib/content/status'
import { timeZone } from '#lib/site'

/** One line a page, columns aligned, and below them the site's own next change. */
export function formatStatus({ pages, nextChange }: Status): string {
  const header = (
    ['page', 'languages', 'updated', 'inStep', 'state', 'nextChange', 'warningCount'] as const
  ).map((word) => say(word))
  const rows = [header, ...pages.map(cells)]
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const last = nextChange
    ? say('siteNextChange', { moment: inHelsinki(nextChange) })
    : say('siteNoChange')
  return [...lines, '', last].join('\n')
}

function cells({
  key,
  languages,
  updated,
  behind,
  state,
  nextChange,
  warnings,
}: PageStatus): string[] {
  const dates = [...new Set(languages.map((language) => updated[language]))].join(' / ')
  const [only] = languages
  const step =
    languages.length === 1 && only
      ? say('only', { language: only })
      : behind
        ? say('behind', { language: behind })
        : say('yes')
  return [
    key,
    languages.join(' '),
    dates,
    step,
    state ? say(state) : '-',
    nextChange ? inHelsinki(nextChange) : '-',
    warnings.length > 0 ? warnings.join(' ') : '-',
  ]
}

/** A moment by Helsinki's clock: 2026-12-01 09:00. */
function inHelsinki(moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(moment))
}
