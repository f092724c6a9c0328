/** For how long or how often a sum is: 'kuukaudessa', 'viikoittain', '€/h'; 'i månaden', 'per vecka', 'dagligen'. */
import type { Pair } from '#lib/locales'

/** A fact, and how it is written in lower case. */
type Kind = [fact: string, ...written: string[]]

/** 'In a month' is the same word: after a number, or a word in the same case, it is no rate. */
const notInside = '(?<!(?:\\d|ss[aä]) )'

export const rates: Pair<Kind[]> = {
  fi: [
    ['rate year', finnish('vuodessa vuosittai vuosi vuotta'), 'vuotui(?:nen|s)\\p{L}*|(?<=/)v'],
    ['rate month', finnish('kuukaudessa kuukausittai kuukausi kuukautta'), '(?<=/|per )kk'],
    ['rate month', `${notInside}kuussa`],
    ['rate week', finnish('viikossa viiko?ittai viikko viikkoa'), 'viikottai\\p{L}+|(?<=/)vko?'],
    ['rate day', finnish('päivässä päivittäi päivä päivää'), '(?<=/)(?:pv|vrk)'],
    ['rate day', finnish('vuorokaudessa vuorokausittai vuorokausi vuorokautta')],
    ['rate hour', finnish('tunnissa tunneittai tunti tuntia'), '(?<=/)[ht]'],
  ],
  sv: [
    ['rate year', '(?:om|till) året|(?:per|varje) år|årlig(?:en|a|t)?|(?<=/)år'],
    ['rate month', 'i månaden|(?:per|varje) månad|månatlig(?:en|a|t)?|månadsvis|(?<=/)mån(?:ad)?'],
    ['rate week', 'i veckan|(?:per|varje) vecka|veckovis|(?<=/)(?:v|vecka)'],
    [
      'rate day',
      'om dagen|(?:om|i) dygnet|(?:per|varje) (?:dag|dygn)|daglig(?:en|a|t)?|(?<=/)(?:dag|dygn|d)',
    ],
    ['rate hour', 'i timmen|(?:per|varje) timme|(?<=/)(?:h|timme|tim)'],
  ],
}

/** 'kuukaudessa', 'kuukausittain', 'joka kuukausi', 'kuukautta kohti'. */
function finnish(forms: string): string {
  const [inside, often, one, part] = forms.split(' ')
  return `${notInside}${inside}|${often}\\p{L}+|(?:joka |per |(?<=/))${one}|${part} koh(?:ti|den)`
}
