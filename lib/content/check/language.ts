/** Rule: each block is in the language of its file. The commonest words of the two languages tell which one it is in. */
import { stopwords as finnish } from '@orama/stopwords/finnish'
import { stopwords as swedish } from '@orama/stopwords/swedish'
import type { TextFile } from '#lib/content/read/folder'
import { placeInBody } from '#lib/content/read/place-in-body'
import type { Block } from '#lib/content/read/structure'
import { type Locale, otherLocale, type Pair } from '#lib/locales'
import { type Problem, problem, top } from '#lib/problems/problems'
import type { Phrase } from '#lib/schema/page'

/** Words that only one of the languages has. */
const common: Pair<Set<string>> = {
  fi: new Set(finnish.filter((word) => !swedish.includes(word))),
  sv: new Set(swedish.filter((word) => !finnish.includes(word))),
}

/** Blocks in the other language; one problem for a file that is in it as a whole. */
export function checkLanguage(text: TextFile, phrases: Phrase[]): Problem[] {
  const { file, locale, structure } = text
  const languages = structure.blocks.map((block) => languageOf(block, locale, phrases))
  const strange = structure.blocks.filter((_, index) => languages[index] === otherLocale(locale))
  if (strange.length > 1 && !languages.includes(locale))
    return [problem(top(file), 'fileLanguage', { language: locale })]
  return strange.map((block) =>
    problem(placeInBody(text, block), 'blockLanguage', { language: locale }),
  )
}

/** The language of a block, where its words tell. What is listed as a passage in another language tells nothing. */
function languageOf({ words }: Block, own: Locale, phrases: Phrase[]): Locale | undefined {
  const passages = phrases.filter(({ language }) => language !== undefined && language !== own)
  const text = words.flatMap((one) => (one.from === 'code' ? [] : [one.text])).join('')
  const judged = passages.reduce((rest, { text: passage }) => rest.replaceAll(passage, ' '), text)
  const found = judged.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (locale: Locale) => found.filter((word) => common[locale].has(word)).length
  const other = otherLocale(own)
  // A single one may be a name.
  if (count(other) > 1 && count(other) > 2 * count(own)) return other
  return count(own) > 0 ? own : undefined
}
