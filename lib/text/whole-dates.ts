/** Dates in words stand whole: a browser that hyphenates takes what no-break spaces join for one long word. */
import { monthName } from '#lib/text/quantity/month-names'

const day = '(?:\\d{1,2}\\.?\\u00a0)?'
const year = '(?:\\u00a0\\d{4})?'

/** '25 november 2026', 'maaliskuussa 2021', '1 mars': joined by at least one no-break space. */
const dates = new RegExp(
  `(?=[\\p{L}\\d.]+\\u00a0)((?<![\\p{L}\\d])${day}(?:${monthName.fi}|${monthName.sv})${year})`,
  'giu',
)

/** The text in pieces, of which every second is a date in words. */
export function aroundDates(text: string): string[] {
  if (!text.includes('\u00a0')) return [text]
  const pieces: string[] = []
  let end = 0
  for (const match of text.matchAll(dates)) {
    pieces.push(text.slice(end, match.index), match[0])
    end = match.index + match[0].length
  }
  return [...pieces, text.slice(end)]
}
