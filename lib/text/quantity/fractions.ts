/** Fractions in words and as one character: 'kolmasosa', 'neljännes', 'puolet'; 'tredjedel', 'kvart', 'hälften'; '½'. */
import type { Locale, Pair } from '#lib/locales'
import { ordinalOf, partNames } from '#lib/text/quantity/ordinals'

export const signs: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
}

/** Words that are a half whatever stands beside them, and those that are one only before a unit or a scale: 'puoli vuotta'. */
export const halves: Pair<{ alone: string[]; beforeUnit: string[] }> = {
  fi: { alone: ['puolet', 'puolikas'], beforeUnit: ['puoli', 'puolen', 'puolta', 'puolessa'] },
  sv: { alone: ['hälften'], beforeUnit: ['halv', 'halva', 'halvt'] },
}

/** One and a half. */
export const oneAndHalf: Pair<string[]> = {
  fi: ['puolitoista', 'puolentoista', 'puoltatoista'],
  sv: ['anderthalv', 'halvannan'],
}

/** 'neljännes' in its cases; some of them are those of the ordinal too, which counts unless a number stands before. */
const finnishPart =
  /^(\p{L}+nne)(?:s|ksen|sta|stä|kseen|ksessa|ksessä|ksesta|ksestä|kset|ksia|ksiä)$/u

/** The value of a fraction in lower case, or undefined. */
export function fractionOf(word: string, locale: Locale): number | undefined {
  if (halves[locale].alone.includes(word)) return 1 / 2
  const part = partNames[locale].exec(word)?.[1]
  const ordinal = part === undefined ? undefined : ordinalOf(partOf(part, locale), locale)
  const whole = ordinal ?? (locale === 'fi' ? finnishWhole(word) : undefined)
  return whole !== undefined && whole > 2 ? 1 / whole : undefined
}

/** 'åttondel' and 'tiondel' leave out letters of their ordinals. */
function partOf(part: string, locale: Locale): string {
  return locale === 'sv' && /(?:on|ion)$/.test(part) ? `${part}de` : part
}

function finnishWhole(word: string): number | undefined {
  const stem = finnishPart.exec(word)?.[1]
  return stem === undefined ? undefined : ordinalOf(`${stem}n`, 'fi')
}
