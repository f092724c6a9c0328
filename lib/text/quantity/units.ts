/** What numbers count, as it is written beside them: 'vuotta', 'vuotias', 'v'; 'år', 'åring'. */
import type { Locale, Pair } from '#lib/locales'
import { type Unit, unitWords } from '#lib/text/quantity/unit-words'
import { type Kept, recall } from '#lib/text/recall'

export type { Unit }

/** How a unit starts as the second part of a compound with a number word: 'viisivuotias', 'tvåveckors'. */
export const compoundUnits: Pair<string> = {
  fi: 'vuoti\\p{L}*|vuotta|vuoden|kuukau\\p{L}*|viikkoi\\p{L}*|päiväi\\p{L}*|tunti\\p{L}*|minuutti\\p{L}*|prosentti\\p{L}*',
  sv: 'åri\\p{L}*|års\\p{L}*|veckors\\p{L}*|månaders\\p{L}*|dagars\\p{L}*|timmars\\p{L}*|minuters\\p{L}*|procentig\\p{L}*',
}

const kept: Pair<Kept<Unit | undefined>> = { fi: new Map(), sv: new Map() }

/** The unit that a word in lower case names. */
export function unitOf(word: string, locale: Locale): Unit | undefined {
  return recall(
    kept[locale],
    word,
    () => unitWords[locale].find(([, pattern]) => pattern.test(word))?.[0],
  )
}
