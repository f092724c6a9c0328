/** From a text to its words as both the index and a query see them: lower case, figures and dates in one form, compounds with hyphens also in parts. */
import type { Locale, Pair } from '#lib/locales'
import { monthOf, months } from '#lib/text/quantity/month-names'

/** A place in a text that is one word to a reader. */
export type Token = {
  start: number
  end: number
  /** The forms that it is found by. */
  words: string[]
  /** The forms that it asks for in a query: the parts of a word with hyphens, as most write them apart. */
  asked: string[]
}

const monthName = `(?:${months.fi.join('|')})kuu\\p{L}*|${months.sv.join('|')}`
const space = '[ \\u00a0\\u202f]'
const isoDate = '(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)'
const date = '(?<!\\d)\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?!\\d)'
const namedDate = `(?<!\\d)\\d{1,2}\\.?${space}(?:${monthName})${space}\\d{4}(?!\\d)`
const figure = `(?<![\\d.])\\d{1,3}(?:${space}\\d{3})+(?!\\d)`
const phone = `(?<![\\d.])(?:\\+358${space}?|0)\\d{1,2}(?:${space}\\d{2,4}){1,3}(?!\\d)`
const roads =
  'katu|kadun|kadulla|kadulta|tie|tien|tiellä|tieltä|kuja|kujan|kujalla|polku|polun|aukio|aukion|gatan|gatans|vägen|vägens|gränden|stigen|torget|platsen'
const house = `${space}\\d{1,3}(?:${space}?[a-z])?(?![\\p{L}\\d])`
const street = `[\\p{L}-]*(?:${roads})${house}`
const number = "\\d+(?:[,/]\\d+)*(?![\\p{L}\\d:'’-])"
const wordEnd = "[\\p{L}\\p{M}\\p{N}]*(?:[-'’:\\u2010\\u2011][\\p{L}\\p{M}\\p{N}]+)*"
/** Most words begin with a letter, and are looked for first; whether one is a street is seen at its end. */
const word = `\\p{L}${wordEnd}(?:(?<=(?<![\\p{L}\\p{M}\\p{N}'’:])[\\p{L}-]*(?:${roads}))${house})?`
const numberedWord = `[\\p{M}\\p{N}]${wordEnd}`
const sign = '[%€]'
const pattern = new RegExp(
  [word, isoDate, date, namedDate, phone, figure, number, numberedWord, sign].join('|'),
  'giu',
)
/** Signs that are words when they are read aloud. */
export const signs: Record<string, Pair> = {
  '%': { fi: 'prosentti', sv: 'procent' },
  '€': { fi: 'euro', sv: 'euro' },
}
const isPlain = /^\p{L}+$/u
const isPhone = new RegExp(`^${phone}$`, 'u')
const isStreet = new RegExp(`^${street}$`, 'u')

/** The words of a text in their order. The text is in composed form (NFC). */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const [found] = match
    const { words, asked } = formsOf(found.toLowerCase())
    return { start: match.index, end: match.index + found.length, words, asked }
  })
}

/** The words that a text asks for as a query. */
export function askedIn(text: string): string[] {
  return tokensOf(text).flatMap(({ asked }) => asked)
}

/** A sign as it is said in a language. */
export function saidOf(word: string, locale: Locale): string {
  return signs[word]?.[locale] ?? word
}

type Forms = Pick<Token, 'words' | 'asked'>

function formsOf(found: string): Forms {
  if (isPlain.test(found)) return sameForms([found])
  if (isPhone.test(found)) return only(found.replace('+358', '0').replaceAll(/\D/g, ''), [])
  // The number of a house tells nothing by itself.
  if (isStreet.test(found)) return formsOf(found.replace(/[\s\u202f]\d.*$/u, ''))
  if (found in signs) return only(found, [])
  const [first = '', second = '', third = ''] = found.split(/[.-]?[\s\u202f]|[.-]/)
  if (/^\d{4}-\d\d-\d\d$/.test(found))
    return only(`${Number(third)}.${Number(second)}.${first}`, [first])
  if (/^\d+\.\d+\.\d+$/.test(found))
    return only(`${Number(first)}.${Number(second)}.${third}`, [third])
  if (/^\d+\D+\d{4}$/.test(found) && third)
    return only(
      `${Number(first)}.${monthOf(second, 'fi') ?? monthOf(second, 'sv') ?? 0}.${third}`,
      [second, third],
    )
  if (/^[\d\s\u202f]+$/.test(found)) return only(found.replaceAll(/[\s\u202f]/g, ''), [])
  if (/^[\d,/]+$/.test(found)) return only(found, found.split(/[,/]/))
  return compoundForms(found.replace(/(?<=\p{L}):\p{L}+$/u, ''))
}

/** What is found and asked by the same forms; of thousands of words in memory one list each. */
function sameForms(forms: string[]): Forms {
  return { words: forms, asked: forms }
}

/** One word that may also be found by others. */
function only(whole: string, others: string[]): Forms {
  return { words: [...new Set([whole, ...others])], asked: [whole] }
}

/** 'te-toimisto' → 'tetoimisto', 'te', 'toimisto'. */
function compoundForms(found: string): Forms {
  const parts = found.split(/[^\p{L}\p{M}\p{N}]+/u)
  return parts.length === 1 ? sameForms(parts) : { words: [parts.join(''), ...parts], asked: parts }
}

const marks: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u', š: 's', ž: 'z' }

/** A word without dots and rings: 'työttömyys' → 'tyottomyys'. */
export function fold(word: string): string {
  return word.replace(/[åäöéüšž]/g, (letter) => marks[letter] ?? letter)
}
