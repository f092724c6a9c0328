/** Dates in words stand whole: a browser that hyphenates takes what no-break spaces join for one long word. */
import { monthName } from '#lib/text/quantity/month-names'

const day = '(?:\\d{1,2}\\.?\\u00a0)?'
const year = '(?:\\u00a0\\d{4})?'

/** '25 november 2026', 'maaliskuussa 2021', '1 mars'. */
const dates = new RegExp(`(?<![\\p{L}\\d])${day}(?:${monthName.fi}|${monthName.sv})${year}`, 'giu')

/** What follows a month that a no-break space joins to more than a year. */
const joined = /^[\p{L}\d.]*\u00a0/u

/** The text in pieces, of which every second is a date in words. */
export function aroundDates(text: string): string[] {
  if (!text.includes('\u00a0')) return [text]
  const pieces: string[] = []
  let end = 0
  for (const { 0: date, index } of text.matchAll(dates)) {
    const after = index + date.length
    if (!date.includes('\u00a0') && !joined.test(text.slice(after))) continue
    pieces.push(text.slice(end, index), date)
    end = after
  }
  return [...pieces, text.slice(end)]
}
