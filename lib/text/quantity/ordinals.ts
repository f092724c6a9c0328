/** Ordinal numbers in words to 99 and 'hundredth', and the fractions that are made of them: 'kolmas', 'kolmasosa'; 'tredje', 'tredjedel'. */
import type { Locale, Pair } from '#lib/locales'

/** Finnish: nominative, the stem of most cases, partitive, the stem of illative and essive. */
const declined: [value: number, forms: string][] = [
  [1, 'yhdes yhdenne yhdettä yhdente'],
  [2, 'kahdes kahdenne kahdetta kahdente'],
  [3, 'kolmas kolmanne kolmatta kolmante'],
  [4, 'neljäs neljänne neljättä neljänte'],
  [5, 'viides viidenne viidettä viidente'],
  [6, 'kuudes kuudenne kuudetta kuudente'],
  [7, 'seitsemäs seitsemänne seitsemättä seitsemänte'],
  [8, 'kahdeksas kahdeksanne kahdeksatta kahdeksante'],
  [9, 'yhdeksäs yhdeksänne yhdeksättä yhdeksänte'],
  [10, 'kymmenes kymmenenne kymmenettä kymmenente'],
  [100, 'sadas sadanne sadatta sadante'],
]

const endings = ['n', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 't']

const finnish = new Map<string, number>(
  declined.flatMap(([value, forms]) => {
    const [nominative = '', stem = '', partitive = '', strong = ''] = forms.split(' ')
    const cases = endings.map((ending) => stem + ending)
    const all = [nominative, partitive, ...cases, `${strong}en`, `${strong}na`, `${strong}nä`]
    return all.map((form) => [form, value] as const)
  }),
)

/** 'ensimmäinen' and 'toinen' in compounds and alone. */
const irregular = 'ensimmäi(?:nen|s|st|se)\\p{L}*'
const second = 'toi(?:nen|sen|sta|sessa|sesta|seen|sella|selta|selle|sena|seksi|set)'

const oneToNine = among(1, 9)
const ten = among(10, 10)
const finnishWhole = new RegExp(
  `^(?:(${oneToNine})toista|(?:(${oneToNine})?(${ten}))?(?:(${oneToNine})|(${irregular})|(${second}))?)$`,
  'u',
)

function among(first: number, last: number): string {
  const forms = [...finnish].filter(([, value]) => value >= first && value <= last)
  return forms
    .map(([form]) => form)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

const swedishOrdinals: Record<string, number> = {
  första: 1,
  förste: 1,
  andra: 2,
  andre: 2,
  tredje: 3,
  fjärde: 4,
  femte: 5,
  sjätte: 6,
  sjunde: 7,
  åttonde: 8,
  nionde: 9,
  tionde: 10,
  elfte: 11,
  tolfte: 12,
  trettonde: 13,
  fjortonde: 14,
  femtonde: 15,
  sextonde: 16,
  sjuttonde: 17,
  artonde: 18,
  nittonde: 19,
  tjugonde: 20,
  trettionde: 30,
  fyrtionde: 40,
  femtionde: 50,
  sextionde: 60,
  sjuttionde: 70,
  åttionde: 80,
  nittionde: 90,
  hundrade: 100,
}
const swedish = new Map(Object.entries(swedishOrdinals))

const swedishTens = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio']

/** The value of an ordinal in lower case, or undefined. */
export function ordinalOf(word: string, locale: Locale): number | undefined {
  return locale === 'fi' ? finnishOrdinal(word) : swedishOrdinal(word)
}

function finnishOrdinal(word: string): number | undefined {
  const alone = finnish.get(word)
  if (alone !== undefined && alone > 2) return alone
  // 'yhdes' and 'kahdes' are only parts of others: 'kahdestoista'.
  if (alone !== undefined) return undefined
  const match = word === '' ? undefined : finnishWhole.exec(word)
  if (!match) return undefined
  const [teen = '', tens = '', isTen, one = '', first, second] = match.slice(1)
  if (teen) return 10 + (finnish.get(teen) ?? 0)
  const low = finnish.get(one) ?? (first ? 1 : second ? 2 : 0)
  return (isTen ? (finnish.get(tens) ?? 1) * 10 : 0) + low
}

function swedishOrdinal(word: string): number | undefined {
  const alone = swedish.get(word)
  if (alone !== undefined) return alone
  const prefix = swedishTens.findIndex((tens) => word.startsWith(tens))
  const low = swedish.get(word.slice(swedishTens[prefix]?.length ?? 0))
  return prefix >= 0 && low !== undefined && low < 10 ? (prefix + 2) * 10 + low : undefined
}

/** How the names of parts end: 'kolmasosa', 'kolmannes'; 'tredjedel'. The ordinal stands before. */
export const partNames: Pair<RegExp> = {
  fi: /^(\p{L}+s)osa\p{L}*$/u,
  sv: /^(\p{L}+?)(?:dels|del|delar|delarna|delen)$/u,
}
