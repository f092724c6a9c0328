/** For how long, for whom or how often a sum is: 'kuukaudessa', 'viikoittain', '€/h'; 'i månaden', 'per vecka', 'dagligen', 'månadsavgift'. */
import type { Pair } from '#lib/locales'
import type { Kind } from '#lib/text/quantity/kind'

/** 'In a month' is the same word: after a number, or a word in the same case, it is no rate. */
const notInside = '(?<!(?:\\d|ss[aä]) )'

const sums = '(?:euroa|€|senttiä|prosenttia|%|maksu)'

const finnishSums =
  '(?:maks|hin|pal[kt]|tue|tuk|korvau|vuokr|tulo|ansio|raj|tunt|työaik|lipu|lippu|erä|erän|budjet)\\p{L}*'
const swedishSums =
  '(?:avgift|pris|lön|stöd|bidrag|ersättning|hyra|inkomst|gräns|timm|arbetstid|biljett|rat|budget|kostnad)\\p{L}*'

export const rates: Pair<Kind[]> = {
  fi: [
    ['rate 2-year', 'joka toinen vuosi'],
    ['rate 2-month', 'joka toinen kuukausi'],
    ['rate 2-week', 'joka toi(?:nen|sella|sena) vii\\p{L}+'],
    ['rate 2-day', 'joka toi(?:nen|sena) päivä\\p{L}*'],
    ['rate quarter', 'neljännesvuosit\\p{L}+', 'vuosineljänneksit\\p{L}+'],
    ['rate half-year', 'puolivuosit\\p{L}+'],
    ['rate year', finnish('vuodessa vuosittai vuosi vuotta vuodelta'), '(?<=/)v'],
    ['rate year', 'vuotui(?:nen|s)\\p{L}*', `vuosi${finnishSums}`],
    ['rate month', finnish('kuukaudessa kuukausittai kuukausi kuukautta kuukaudelta')],
    ['rate month', `${notInside}kuussa`, '(?<=/|per )kk', `kuukausi${finnishSums}`],
    ['rate week', finnish('viikossa viiko?ittai viikko viikkoa viikolta'), 'viikottai\\p{L}+'],
    ['rate week', '(?<=/)vko?', `viikko${finnishSums}`],
    ['rate day', finnish('päivässä päivittäi päivä päivää päivältä'), '(?<=/)(?:pv|vrk)'],
    ['rate day', finnish('vuorokaudessa vuorokausittai vuorokausi vuorokautta vuorokaudelta')],
    ['rate day', 'päivä(?:maks|hin|palk|palk)\\p{L}*', ofSum('työpäivältä')],
    ['rate hour', finnish('tunnissa tunneittai tunti tuntia tunnilta'), '(?<=/)[ht]'],
    ['rate hour', 'tunti(?:maks|hin|palk|korvau|tulo|ansio)\\p{L}*'],
    ['rate person', '(?<=/)(?:hlö|henkilö|henk)', ofSum('henkilöltä'), 'henke[äl]\\p{L}* kohti'],
    ['rate person', 'henkilöä koh(?:ti|den)', 'per (?:henkilö|hlö)'],
    ['rate family', '(?<=/)perhe', ofSum('perheeltä'), 'perhettä koh(?:ti|den)', 'per perhe'],
    ['rate time', '(?<=/)(?:krt|kerta)', ofSum('kerralta'), 'kertaa kohti', 'per kerta'],
    [
      'rate other',
      `(?<=${sums} )\\p{L}{4,}lt[aä]`,
      '(?<=/|per )\\p{L}+',
      '\\p{L}{3,}[aä] koh(?:ti|den)',
    ],
  ],
  sv: [
    ['rate 2-year', 'vartannat år'],
    ['rate 2-month', 'varannan månad'],
    ['rate 2-week', 'varannan vecka'],
    ['rate 2-day', 'varannan dag'],
    ['rate quarter', 'kvartalsvis', '(?:per|varje) kvartal', 'i kvartalet'],
    ['rate half-year', 'halvårsvis', '(?:per|varje) halvår', 'i halvåret'],
    ['rate year', '(?:om|till) året', `${each('år')}`, 'årlig(?:en|a|t)?', '(?<=/)år'],
    ['rate year', `års${swedishSums}`],
    ['rate month', 'i månaden', each('månad'), 'månatlig(?:en|a|t)?', 'månadsvis'],
    ['rate month', '(?<=/)mån(?:ad)?', `månads${swedishSums}`],
    [
      'rate week',
      'i veckan',
      each('vecka'),
      'veckovis',
      '(?<=/)(?:v|vecka)',
      `vecko${swedishSums}`,
    ],
    ['rate day', 'om dagen', '(?:om|i) dygnet', each('(?:dag|dygn)'), 'daglig(?:en|a|t)?'],
    ['rate day', '(?<=/)(?:dag|dygn|d)', 'dags(?:avgift|pris|lön)\\p{L}*'],
    ['rate hour', 'i timmen', each('timme'), '(?<=/)(?:h|timme|tim|t)'],
    ['rate hour', 'tim(?:avgift|pris|lön|ersättning)\\p{L}*'],
    ['rate person', each('(?:person|deltagare)'), '(?<=/)(?:person|pers)'],
    ['rate family', each('(?:familj|hushåll)'), '(?<=/)familj'],
    ['rate time', each('gång'), '(?<=/)gång'],
    ['rate other', '(?<=per )\\p{L}+', '(?<=/)\\p{L}+'],
  ],
}

/** 'kuukaudessa', 'kuukausittain', 'joka kuukausi', 'kuukautta kohti', '50 euroa kuukaudelta'. */
function finnish(forms: string): string {
  const [inside, often, one, part, from] = forms.split(' ')
  return `${notInside}${inside}|${often}\\p{L}+|(?:joka |per |(?<=/))${one}|${part} koh(?:ti|den)|${ofSum(from)}`
}

/** 'Päivältä' and 'henkilöltä' are rates beside a sum alone. */
function ofSum(word = ''): string {
  return `${word}(?<=${sums} ${word})`
}

/** 'per månad', 'varje månad', 'per påbörjad timme', 'per kalendermånad'. */
function each(word: string): string {
  return `(?:per|varje)(?: påbörjad)? (?:kalender|arbets)?${word}`
}
