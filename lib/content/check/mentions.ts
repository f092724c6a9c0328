/**
 * Every number and date of a text, as a reader of its language sees them. A number written as a word is not
 * checked; everything that has a digit is, except the number of a heading and the digits of a known name.
 */
import { type Found, forms } from '#lib/content/check/mention-forms'
import type { Locale } from '#lib/locales'

/** A number or a date where it stands in a text. */
export type Mention = Found & { text: string; at: number }

/** A word, other characters, or one character: what is passed over where no mention starts. */
const step = /\p{L}+|[^\p{L}\d]+|./suy

/** The mentions of a text in their order. `names` are taken whole, digits and all. */
export function mentionsIn(text: string, locale: Locale, names: string[]): Mention[] {
  if (!/\d/.test(text)) return []
  const found: Mention[] = []
  for (let at = 0; at < text.length; ) {
    step.lastIndex = at
    const passed = step.exec(text)?.[0].length ?? 1
    const mention = mentionAt(text, at, at + passed, locale, names)
    if (mention) found.push(mention)
    at += mention?.text.length ?? passed
  }
  return found
}

/** `next` is where the next word or number starts. */
function mentionAt(
  text: string,
  at: number,
  next: number,
  locale: Locale,
  names: string[],
): Mention | undefined {
  const name = names.find((name) => text.startsWith(name, at))
  if (name) return { text: name, at, fact: `name ${name}` }
  // Every form has a digit at its start, or right behind its first word, or behind a space after it.
  if (!/\d/.test(text.charAt(at) + text.slice(next, next + 2))) return undefined
  for (const { pattern, read } of forms[locale]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return { text: match[0], at, ...read(match.slice(1).map((part) => part ?? '')) }
  }
  return undefined
}
