/** The days of the week, whole and short. A short one counts only beside another or beside a clock time: 'ma–pe', 'mån 9–16'. */
import type { Locale, Pair } from '#lib/locales'

const whole: Pair<RegExp[]> = {
  fi: [
    /^maanantai\p{L}*$/u,
    /^tiistai\p{L}*$/u,
    /^keskivii(?:kko|ko)\p{L}*$/u,
    /^torstai\p{L}*$/u,
    /^perjantai\p{L}*$/u,
    /^lauantai\p{L}*$/u,
    /^sunnuntai\p{L}*$/u,
  ],
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'].map(
    (name) => new RegExp(`^${name}dag(?!er)\\p{L}*$`, 'u'),
  ),
}

const short: Pair<Record<string, number>> = {
  fi: { ma: 1, ti: 2, ke: 3, to: 4, pe: 5, la: 6, su: 7 },
  sv: {
    mån: 1,
    må: 1,
    tis: 2,
    ti: 2,
    ons: 3,
    on: 3,
    tors: 4,
    tor: 4,
    to: 4,
    fre: 5,
    fr: 5,
    lör: 6,
    lö: 6,
    sön: 7,
    sö: 7,
  },
}

/** From a word in lower case to its day: 1 is Monday. */
export function weekdayOf(word: string, locale: Locale): number | undefined {
  const index = whole[locale].findIndex((name) => name.test(word))
  return index < 0 ? undefined : index + 1
}

/** From a short name in lower case to its day. */
export function shortWeekdayOf(word: string, locale: Locale): number | undefined {
  return Object.hasOwn(short[locale], word) ? short[locale][word] : undefined
}
