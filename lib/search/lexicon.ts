/**
 * The words that the pages of one language have, and the terms by which each is indexed: its stems, and '~part' for the parts of a
 * compound. Everything that language knowledge does is a way from a word of the query to such terms.
 */
import type { Locale } from '#lib/locales'
import { type Spelling, spellingOf } from '#lib/search/spelling'
import { fold } from '#lib/search/tokens'

export type LexiconData = {
  locale: Locale
  /** Words and stems without dots, sorted. */
  forms: string[]
  /** Of each form the stems that it may mean, with spaces between. */
  meant: string[]
  /** Of each form the word as a page writes it; '' for what is a stem alone. */
  written: string[]
  /** The places of the forms, sorted by the forms from their end to their beginning. */
  endings: Uint32Array
}

/** A lexicon as a search needs it. */
export type Lexicon = LexiconData & { spelling: Spelling }

/** The lexicon of words, with the stems of each. */
export function lexiconOf(words: string[], stemsOfWords: string[][], locale: Locale): LexiconData {
  const meantBy = new Map<string, string[]>()
  const add = (form: string, stems: string[]) => {
    const there = meantBy.get(form)
    if (!there) meantBy.set(form, stems)
    else if (!stems.every((stem) => there.includes(stem)))
      meantBy.set(form, [...new Set([...there, ...stems])])
  }
  const written = new Map(words.map((word) => [fold(word), word]))
  for (const [place, word] of words.entries()) {
    const stems = stemsOfWords[place] ?? []
    add(fold(word), stems)
    for (const stem of stems) add(fold(stem), [stem])
  }
  const forms = [...meantBy.keys()].sort()
  const places = new Map(forms.map((form, place) => [backwards(form), place]))
  return {
    locale,
    forms,
    meant: forms.map((form) => (meantBy.get(form) ?? []).join(' ')),
    written: forms.map((form) => written.get(form) ?? ''),
    endings: Uint32Array.from([...places.keys()].sort(), (ending) => places.get(ending) ?? 0),
  }
}

export function openLexicon(data: LexiconData): Lexicon {
  return { ...data, spelling: spellingOf(data.forms) }
}

/** The stems that a form may mean; none when no page has it. */
export function meantBy(lexicon: Lexicon, form: string): string[] {
  return placesOf(lexicon, form).flatMap((place) => (lexicon.meant[place] ?? '').split(' '))
}

/** The place of a form, in a list; none when no page has it. */
export function placesOf({ forms }: Lexicon, form: string): number[] {
  const place = firstFrom(forms.length, (at) => (forms[at] ?? '') >= form)
  return forms[place] === form ? [place] : []
}

/** The places of the forms that begin like this. */
export function beginningWith({ forms }: Lexicon, beginning: string): number[] {
  const start = firstFrom(forms.length, (at) => (forms[at] ?? '') >= beginning)
  return range(start, (at) => forms[at]?.startsWith(beginning) ?? false)
}

/** The places of the forms that end like this. */
export function endingWith({ forms, endings }: Lexicon, ending: string): number[] {
  const reversed = backwards(ending)
  const formAt = (at: number) => forms[endings[at] ?? 0] ?? ''
  const start = firstFrom(endings.length, (at) => backwards(formAt(at)) >= reversed)
  const end = (at: number) => at < endings.length && formAt(at).endsWith(ending)
  return range(start, end).map((at) => endings[at] ?? 0)
}

/** The first number below `length` for which a condition holds that holds for all after it. */
function firstFrom(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function range(start: number, isIn: (at: number) => boolean): number[] {
  const places: number[] = []
  for (let at = start; isIn(at); at++) places.push(at)
  return places
}

function backwards(text: string): string {
  let backwards = ''
  for (let at = text.length; at-- > 0; ) backwards += text.charAt(at)
  return backwards
}
