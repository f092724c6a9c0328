/** The seasons, whole words in their forms; a compound such as 'kesätyö' or 'sommarjobb' is none. */
import type { Locale, Pair } from '#lib/locales'

const seasons: Pair<RegExp[]> = {
  fi: [
    /^kevä(?:t|ttä|än|ällä|älle|ältä|ästä|äseen|isin)$/u,
    /^kesä(?:n|ä|llä|lle|ltä|stä|än|isin)?$/u,
    /^syksy(?:n|ä|llä|lle|ltä|stä|yn|isin)?$/u,
    /^talv(?:i|en|ea|ella|elle|elta|esta|een|isin)$/u,
  ],
  sv: [
    /^vår(?:en|ens|as)?$/u,
    /^som(?:mar(?:en|ens)?|ras)$/u,
    /^höst(?:en|ens|as)?$/u,
    /^vint(?:er|ern|erns|ras)$/u,
  ],
}

/** From a word in lower case to its season: 1 is spring. */
export function seasonOf(word: string, locale: Locale): number | undefined {
  const index = seasons[locale].findIndex((name) => name.test(word))
  return index < 0 ? undefined : index + 1
}

/** True of a word that may also mean something else ('vår' is 'our' too). */
export function maybeSeason(word: string): boolean {
  return word === 'vår'
}
