/** Nouns of two parts, with or without an adjective, in the forms that sentences need. Some 160 000 word forms can come of them. */
import type { Locale, Pair } from '#lib/locales'
import { type Adjective, adjectives } from '#tests/scale/adjectives'
import { firstParts } from '#tests/scale/first-parts'
import { type Head, heads } from '#tests/scale/heads'
import { pickEarly, type Random, sample } from '#tests/support/random'

export interface Noun {
  first: Pair
  head: Head
  adjective?: Adjective | undefined
}

/** Any noun, the common ones far more often; every fourth has an adjective. */
export function anyNoun(random: Random): Noun {
  const noun = { first: pickEarly(random, firstParts), head: pickEarly(random, heads) }
  return random() < 0.25 ? { ...noun, adjective: pickEarly(random, adjectives) } : noun
}

/** The nouns that one page is about: it says them again and again. */
export function topicsOf(random: Random): Noun[] {
  return sample(random, firstParts, 4).flatMap((first) =>
    sample(random, heads, 3).map((head) => ({ first, head })),
  )
}

const endings: Record<string, string> = { gen: 'n', ine: 'ssa', ela: 'sta', ade: 'lla', pl: 't' }

/** Finnish: nom, gen, part, ine, ela, ade, pl. Swedish: def, pl, defpl. */
export function formOf(noun: Noun, locale: Locale, form: string): string {
  return locale === 'fi' ? finnish(noun, form) : swedish(noun, form)
}

function finnish({ first, head, adjective }: Noun, form: string): string {
  const compound = joined(first.fi, inflected(head.fi, form))
  return adjective ? `${inflected(adjective.fi, form)} ${compound}` : compound
}

function inflected(word: Head['fi'], form: string): string {
  if (form === 'nom' || form === 'part') return word[form]
  const ending = endings[form]
  if (ending === undefined) throw new Error(`Finnish nouns have no form ${form} here.`)
  return word.stem + (/[aou]/.test(word.stem) ? ending : ending.replace('a', 'ä'))
}

/** A hyphen stands between two vowels that are alike. */
function joined(first: string, second: string): string {
  const isDouble = first.at(-1) === second[0] && /[aeiouyäö]$/.test(first)
  return first + (isDouble ? '-' : '') + second
}

function swedish({ first, head, adjective }: Noun, form: string): string {
  if (form !== 'def' && form !== 'pl' && form !== 'defpl') {
    throw new Error(`Swedish nouns have no form ${form} here.`)
  }
  const compound = first.sv + head.sv[form]
  if (!adjective) return compound
  const articles = { def: head.sv.def.endsWith('n') ? 'den ' : 'det ', pl: '', defpl: 'de ' }
  return `${articles[form]}${adjective.sv} ${compound}`
}
