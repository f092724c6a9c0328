/** Number words to 999, and whole thousands, in the place of others: 'kolmessa' → 'viidessä', 'tre' → 'tjugofem', 'sadan' → 'kahdensadan'. */
import type { Locale } from '#lib/locales'
import { declined } from '#lib/text/quantity/finnish-numbers'
import { ones, teens, tens } from '#lib/text/quantity/swedish-numbers'

/** Cases after nominative, partitive, illative and essive. 'A' follows the vowels of the stem. */
const endings = ['n', 'ssA', 'stA', 'llA', 'ltA', 'lle', 'ksi']

const genitive = 4

/** The word with another value in the same case; undefined where it has a form that is not made here. `next` is the word after it. */
export function otherNumberWord(
  word: string,
  locale: Locale,
  { from, to, next }: { from: number; to: number; next: string },
): string | undefined {
  const [old, now] = [formsOf(from, locale), formsOf(to, locale)]
  const places = old.flatMap((form, index) => (form === word.toLowerCase() ? [index] : []))
  // 'seitsemän' is nominative and genitive: the word that it belongs to tells.
  const isGenitive = places.includes(genitive) && /n$/.test(next)
  const found = now[(isGenitive ? genitive : places[0]) ?? -1]
  return found && /^\p{Lu}/u.test(word) ? found[0]?.toUpperCase() + found.slice(1) : found
}

/** A number in words, in each of its cases. */
function formsOf(value: number, locale: Locale): string[] {
  if (!isSaid(value)) return []
  return locale === 'fi' ? finnishForms(value) : swedishForms(value)
}

/** Larger ones are easier to read in digits. */
function isSaid(value: number): boolean {
  const isWhole = Number.isInteger(value) && value >= 1
  return isWhole && (value < 1_000 || (value < 1_000_000 && value % 1_000 === 0))
}

function finnishForms(value: number): string[] {
  if (value <= 10) return simpleForms(value)
  if (value < 20) return simpleForms(value % 10).map((form) => `${form}toista`)
  const unit = [1_000, 100, 10].find((one) => one <= value) ?? 10
  const [units, count, rest] = [simpleForms(unit), Math.floor(value / unit), value % unit]
  const counts = count === 1 ? [] : finnishForms(count)
  const ends = rest === 0 ? [] : finnishForms(rest)
  return units.map((form, index) => {
    // 'kaksikymmentä', but 'kahdessakymmenessä'.
    const counted = index === 0 && count > 1 ? units[1] : form
    return `${counts[index] ?? ''}${counted}${ends[index] ?? ''}`
  })
}

function simpleForms(value: number): string[] {
  const forms = declined.find(([one]) => one === value)?.[1].split(' ') ?? []
  const [nominative = '', stem = '', ...rest] = forms
  const vowel = /[aou]/.test(stem) ? 'a' : 'ä'
  return [nominative, ...rest, ...endings.map((ending) => stem + ending.replace('A', vowel))]
}

/** Of one hundred both ways to say it, in the same order. */
function swedishForms(value: number): string[] {
  if (value >= 1_000) {
    const count = value / 1_000
    return count === 1 ? ['tusen', 'tusen'] : swedishForms(count).map((form) => `${form}tusen`)
  }
  const [hundreds, below] = [Math.floor(value / 100), swedishWord(value % 100)]
  if (hundreds === 0) return [below, below]
  const count = hundreds === 1 ? 'ett' : swedishWord(hundreds)
  return [`${count}hundra${below}`, `${hundreds === 1 ? '' : count}hundra${below}`]
}

function swedishWord(value: number): string {
  if (value === 0) return ''
  const named = (words: Record<string, number>, one: number) =>
    Object.keys(words).find((word) => words[word] === one) ?? ''
  if (value < 20) return named(value < 10 ? ones : teens, value)
  return named(tens, value - (value % 10)) + (value % 10 === 0 ? '' : named(ones, value % 10))
}
