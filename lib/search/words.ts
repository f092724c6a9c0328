/** What the engine knows about the words of each language. */
import { stopwords as finnishStopwords } from '@orama/stopwords/finnish'
import { stopwords as swedishStopwords } from '@orama/stopwords/swedish'
import type { Locale, Pair } from '#lib/locales'
import { finnishNumber } from '#lib/text/quantity/finnish-numbers'
import { swedishNumber } from '#lib/text/quantity/swedish-numbers'

/** Words of questions, which the lists of the library lack. */
const questionWords: Pair<string> = {
  fi: 'miten milloin onko oliko voiko voinko voi saanko saako saan saa saada sain pitääkö pitää haluan haluaisin tarvitsen kuinka paljonko montako miksei myös kaikki jokin joku jotain mun mulla mä sä minkälainen millainen millaisia saavat saava saaneet saanut jää jäi jäävät jäivät',
  sv: 'hur får fick få ska finns fanns vill behöver många mycket också alltså gör göra gjorde kommer kom söker sökte fått hos måste borde bör kunna vilja ville gjordes finnas ges ger gav låg tog gäller gällde angående även bara redan ännu genom via slags dom mej dej sej nån nåt int hurdan hurdana varifrån innan eftersom',
}

/** 'Te' is also TE, of TE-toimisto, which people look for. */
const wanted = ['te']

const stopWords: Pair<Set<string>> = {
  fi: new Set(
    [...finnishStopwords, ...questionWords.fi.split(' ')].filter((word) => !wanted.includes(word)),
  ),
  sv: new Set([...swedishStopwords, ...questionWords.sv.split(' ')]),
}

/** True for words that say nothing of what is looked for: 'miten', 'och'. */
export function isStopWord(word: string, locale: Locale): boolean {
  return stopWords[locale].has(word)
}

/** A number word in digits: 'trettio' → '30'. Not one, which is an article in Swedish. */
export function numberInWords(word: string, locale: Locale): string | undefined {
  const value = locale === 'fi' ? finnishNumber(word) : swedishNumber(word)
  return value === undefined || value < 2 ? undefined : `${value}`
}
