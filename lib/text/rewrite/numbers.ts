/** Numbers in digits in the place of others, with the spaces and the scale that those had: '49 500', '1,2 miljoonaa', '600–900', '50e'. */
import type { Locale } from '#lib/locales'
import { formatNumber } from '#lib/text/format'
import { numericValue } from '#lib/text/quantity/code-forms'

const space = '[ \\u00a0\\u2009\\u202f]'
const number = `−?\\d{1,3}(?:${space}\\d{3})+(?:,\\d+)?|−?\\d+(?:,\\d+)?`
const written = new RegExp(
  `^(${number})(?:([–-])(${number}))?(?:(\\s)(\\p{L}+))?([\\p{L}²]*)$`,
  'u',
)

/** A number or both ends of a range in the form of `text`. */
export function otherNumber(text: string, locale: Locale, values: number[]): string | undefined {
  const found = written.exec(text)
  if (!found) return undefined
  const [, , dash = '–', , gap = '', scale = '', unit = ''] = found
  const factor = scale === '' ? 1 : numericValue('1', stemOf(scale))
  const scaled = values.map((value) => value / factor)
  // What does not fit the scale is written in full: '1,2 miljoonaa' → '1 234 567'.
  const isRound = scaled.every((value) => Number.isInteger(Math.round(value * 1e6) / 1e5))
  if (scale !== '' && scaled.includes(1)) return undefined
  const shown = isRound || factor === 1 ? scaled : values
  const end = isRound && scale !== '' ? gap + scale : ''
  const [separator = ' '] = new RegExp(`(?<=\\d)${space}(?=\\d)`).exec(text) ?? []
  const inDigits = shown.map((value) => formatNumber(locale, value).replaceAll('\u00a0', separator))
  return inDigits.join(dash) + end + unit
}

/** One end of a range or of years: the digits that stand for the old value. */
export function otherEnd(
  text: string,
  locale: Locale,
  { isFirst, value }: { isFirst: boolean; value: number | string },
): string | undefined {
  const ends = /^(.+?)([–-])(.+)$/.exec(text)
  const [, first = '', dash = '', second = ''] = ends ?? []
  if (!ends) return undefined
  const one = (end: string) =>
    typeof value === 'string'
      ? end.replace(/^\d{4}/, value)
      : (otherNumber(end, locale, [value]) ?? '')
  return isFirst ? `${one(first)}${dash}${second}` : `${first}${dash}${one(second)}`
}

function stemOf(scale: string): string {
  return /^(miljoon|miljon|miljard|tuhat|tuhan|tusen)/i.exec(scale)?.[0] ?? ''
}
