/** Words of number that count nothing, and those that the other language may say without a number. */
import type { Locale, Pair } from '#lib/locales'

/** Passed over where they stand, in lower case. */
const idioms: Pair<RegExp> = {
  fi: /(?:kahden kesken|toinen toist\p{L}*|kolmannella sektorilla|kolmas sektori|kolmannen sektorin|kolmatta sektoria|kolmansi\p{L}+|yksi kerrallaan|ensimmäistä kertaa|ensimmäisen kerran|vapun\p{L}*|kahdenkeskinen)(?!\p{L})/uy,
  sv: /(?:i (?:första|andra|tredje) hand|första maj|för (?:det|den) (?:första|andra|tredje)(?: gången)?|(?:den )?tredje sektorn?s?|båda två|första gången|två och två|i första rummet|(?:en|ett) och samma)(?!\p{L})/uy,
}

/** Number words that may also be none: they answer to a number of the other language and ask for none. */
const optional: Pair<Record<string, number>> = {
  fi: {
    molemmat: 2,
    molempien: 2,
    molempia: 2,
    molemmissa: 2,
    molemmille: 2,
    molemmilla: 2,
    kumpikin: 2,
    kummankin: 2,
    kumpaakin: 2,
    kummassakin: 2,
    pari: 2,
    satakunta: 100,
  },
  sv: {
    båda: 2,
    bägge: 2,
    bådas: 2,
    vardera: 2,
    par: 2,
    varannan: 2,
    vartannat: 2,
    tiotalet: 10,
    tusental: 1000,
    tusentalet: 1000,
    hundratal: 100,
    hundratalet: 100,
  },
}

/** Words for about so many, which the other language says with a number too. */
const collective: Pair<Record<string, number>> = {
  fi: { kymmenkunta: 10, kymmenisen: 10, parikymmentä: 20, tusina: 12, tusinan: 12 },
  sv: { tiotal: 10, tjugotal: 20, trettiotal: 30, fyrtiotal: 40, femtiotal: 50, dussin: 12 },
}

/** The idiom that starts at a place of a text in lower case, or ''. */
export function idiomAt(text: string, at: number, locale: Locale): string {
  const pattern = idioms[locale]
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

export function collectiveOf(word: string, locale: Locale): number | undefined {
  return Object.hasOwn(collective[locale], word) ? collective[locale][word] : undefined
}

export function optionalOf(word: string, locale: Locale): number | undefined {
  return Object.hasOwn(optional[locale], word) ? optional[locale][word] : undefined
}
