/** From a text to its words as both the index and a query see them: lower case, figures and dates in one form, compounds with hyphens also in parts. */
import { monthOf, months } from '#lib/text/quantity/month-names'

/** A place in a text that is one word to a reader. */
type Token = {
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
const number = "\\d+(?:[,/]\\d+)*(?![\\p{L}\\d:'’-])"
const word = "[\\p{L}\\p{M}\\p{N}]+(?:[-'’:\\u2010\\u2011][\\p{L}\\p{M}\\p{N}]+)*"
const pattern = new RegExp([isoDate, date, namedDate, figure, number, word].join('|'), 'giu')

/** The words of a text in their order. The text is in composed form (NFC). */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const [found] = match
    return { start: match.index, end: match.index + found.length, ...formsOf(found.toLowerCase()) }
  })
}

/** The words that a text asks for as a query. */
export function askedIn(text: string): string[] {
  return tokensOf(text).flatMap(({ asked }) => asked)
}

type Forms = Pick<Token, 'words' | 'asked'>

function formsOf(found: string): Forms {
  if (/^\p{L}+$/u.test(found)) return { words: [found], asked: [found] }
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

/** One word that may also be found by others. */
function only(whole: string, others: string[]): Forms {
  return { words: [...new Set([whole, ...others])], asked: [whole] }
}

/** 'te-toimisto' → 'tetoimisto', 'te', 'toimisto'. */
function compoundForms(found: string): Forms {
  const parts = found.split(/[^\p{L}\p{M}\p{N}]+/u)
  return parts.length === 1
    ? { words: parts, asked: parts }
    : { words: [parts.join(''), ...parts], asked: parts }
}

const marks: Record<string, string> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u', š: 's', ž: 'z' }

/** A word without dots and rings: 'työttömyys' → 'tyottomyys'. */
export function fold(word: string): string {
  return word.replace(/[åäöéüšž]/g, (letter) => marks[letter] ?? letter)
}
