/** The names of the months as they stand in a text. */
import type { Locale, Pair } from '#lib/locales'

/** Finnish names without their ending: tammikuu, tammikuussa. */
export const months: Pair<string[]> = {
  fi: [
    'tammi',
    'helmi',
    'maalis',
    'huhti',
    'touko',
    'kesä',
    'heinä',
    'elo',
    'syys',
    'loka',
    'marras',
    'joulu',
  ],
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
}

/** A pattern for a name in any of its forms. */
export const monthName: Pair = {
  fi: `(${months.fi.join('|')})kuu\\p{L}*`,
  sv: `(${months.sv.join('|')})(?!\\p{L})`,
}

/** A pattern for the first month of a range: 'syys–lokakuussa', 'september–oktober'. */
export const firstMonth: Pair = {
  fi: `(${months.fi.join('|')})(?:kuu\\p{L}*)?`,
  sv: `(${months.sv.join('|')})`,
}

/** From a name to its number: 'maj' → '05'. */
export function monthNumber(name = '', locale: Locale): string {
  return String(months[locale].indexOf(name.toLowerCase()) + 1).padStart(2, '0')
}

const whole: Pair<RegExp> = {
  fi: new RegExp(`^${monthName.fi}$`, 'u'),
  sv: new RegExp(`^(${months.sv.join('|')})$`, 'u'),
}

/** From a word in lower case to the month that it names: 'elokuussa' → 8. */
export function monthOf(word: string, locale: Locale): number | undefined {
  const name = whole[locale].exec(word)?.[1]
  return name === undefined ? undefined : months[locale].indexOf(name) + 1
}
