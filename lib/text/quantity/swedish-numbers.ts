/** Swedish number words to 999, and thousands: 'fem', 'tjugofem', 'tvåhundratrettioett', 'tretusen'. */

export const ones: Record<string, number> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
}

export const teens: Record<string, number> = {
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  aderton: 18,
  nitton: 19,
}

export const tens: Record<string, number> = {
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
}

/** Not made of the others. */
const others: Record<string, number> = { noll: 0 }

const either = (words: Record<string, number>) => Object.keys(words).join('|')

const whole = new RegExp(
  `^(?:(${either(ones)})?(hundra))?(?:och)?(?:(${either(teens)})|(${either(tens)})?(${either(ones)})?)$`,
)

/** The value of a word in lower case, or undefined when it is no number. */
export function swedishNumber(word: string): number | undefined {
  if (Object.hasOwn(others, word)) return others[word]
  const value = to999(word)
  if (value !== undefined) return value
  const [, count = '', rest = ''] = /^(.*?)tusen(.*)$/.exec(word) ?? []
  if (!word.includes('tusen')) return undefined
  const [thousands, below] = [count ? to999(count) : 1, rest ? to999(rest) : 0]
  return thousands === undefined || below === undefined ? undefined : thousands * 1000 + below
}

function to999(word: string): number | undefined {
  const match = word === '' || word === 'och' ? undefined : whole.exec(word)
  if (!match) return undefined
  const [hundreds = '', hundred, teen = '', ten = '', one = ''] = match.slice(1)
  return (
    (hundred ? (ones[hundreds] ?? 1) * 100 : 0) +
    (teens[teen] ?? 0) +
    (tens[ten] ?? 0) +
    (ones[one] ?? 0)
  )
}
