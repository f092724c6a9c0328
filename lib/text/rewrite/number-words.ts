/** Number words to 99 in the place of others: 'kolmessa' → 'viidessä', 'tre' → 'tjugofem'. */
import type { Locale } from '#lib/locales'
import { declined } from '#lib/text/quantity/finnish-numbers'
import { ones, teens, tens } from '#lib/text/quantity/swedish-numbers'

const most = 99

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
  if (!Number.isInteger(value) || value < 1 || value > most) return []
  return locale === 'fi' ? finnishForms(value) : [swedishWord(value)]
}

function finnishForms(value: number): string[] {
  if (value <= 10) return simpleForms(value)
  const low = simpleForms(value % 10)
  if (value < 20) return low.map((form) => `${form}toista`)
  const ten = simpleForms(10)
  return simpleForms(Math.floor(value / 10)).map((form, index) => {
    // 'kaksikymmentä', but 'kahdessakymmenessä'.
    const tens = index === 0 ? ten[1] : ten[index]
    return `${form}${tens}${value % 10 === 0 ? '' : low[index]}`
  })
}

function simpleForms(value: number): string[] {
  const forms = declined.find(([one]) => one === value)?.[1].split(' ') ?? []
  const [nominative = '', stem = '', ...rest] = forms
  const vowel = /[aou]/.test(stem) ? 'a' : 'ä'
  return [nominative, ...rest, ...endings.map((ending) => stem + ending.replace('A', vowel))]
}

function swedishWord(value: number): string {
  const named = (words: Record<string, number>, one: number) =>
    Object.keys(words).find((word) => words[word] === one) ?? ''
  if (value < 20) return named(value < 10 ? ones : teens, value)
  return named(tens, value - (value % 10)) + (value % 10 === 0 ? '' : named(ones, value % 10))
}
