/** What the engine knows about the words of each language. */
import { stopwords as finnishStopwords } from '@orama/stopwords/finnish'
import { stopwords as swedishStopwords } from '@orama/stopwords/swedish'
import type { Locale, Pair } from '#lib/locales'

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
