/** What the texts of a page say in numbers, passage by passage: title, summary, each block, each cell of a table. A passage of one language has its counterpart in the other. */

import { ofWords, type Said, saidIn } from '#lib/content/check/said-in'
import type { CompleteFolder, TextFile } from '#lib/content/read/folder'
import { placeInBody } from '#lib/content/read/place-in-body'
import type { Block } from '#lib/content/read/structure'
import type { Locale, Pair } from '#lib/locales'
import type { Place } from '#lib/problems/problems'
import type { Phrase } from '#lib/schema/page'

/** `shape` is alike in both languages. */
export type Passage = { shape: string; place: Place; said: Said[] }

/** What the texts of a page say, in its head and its body. Plain data. */
export type Passages = Pair<{ fields: Passage[]; body: Passage[] }>

/** Names with digits are no numbers. */
export function namesAmong(phrases: Phrase[]): string[] {
  return phrases.map(({ text }) => text).filter((text) => /\d/.test(text))
}

/** Several checks ask for those of a page: they are taken once. */
const taken = new WeakMap<CompleteFolder, Map<string, Passages>>()

/** The passages of a page; nothing in a language that it is not written in. */
export function passagesOf(page: CompleteFolder, names: string[]): Passages {
  const known = taken.get(page) ?? new Map<string, Passages>()
  taken.set(page, known)
  const key = names.join('\n')
  const passages = known.get(key) ?? {
    fi: sideOf(page, 'fi', names),
    sv: sideOf(page, 'sv', names),
  }
  known.set(key, passages)
  return passages
}

function sideOf({ facts, texts }: CompleteFolder, locale: Locale, names: string[]) {
  const isWritten = (facts.data.only?.language ?? locale) === locale
  return isWritten
    ? { fields: fieldsOf(texts[locale], names), body: bodyOf(texts[locale], names) }
    : { fields: [], body: [] }
}

/** Title, menu name and summary. */
function fieldsOf({ data, yaml, locale }: TextFile, names: string[]): Passage[] {
  return (['title', 'navTitle', 'summary'] as const).map((shape) => {
    const text = data[shape] ?? ''
    const place = yaml.placeOf([shape])
    return { shape, place, said: saidIn(text, place, locale, names) }
  })
}

/** The blocks of the body. */
function bodyOf(text: TextFile, names: string[]): Passage[] {
  return text.structure.blocks.flatMap((block) => {
    const words = block.words.map((one) => ({ ...one, ...placeInBody(text, one) }))
    return ofBlock({ ...block, ...placeInBody(text, block), words }, text.file, text.locale, names)
  })
}

function ofBlock(block: Block, file: string, locale: Locale, names: string[]): Passage[] {
  const place = { file, line: block.line, column: block.column }
  const shape = block.shape.replaceAll(/list \d+\./g, 'list 1.')
  const apart = block.words
    .filter(({ from }) => from === 'title' || (from === 'alt' && !block.cells))
    .flatMap((one) => saidIn(one.text, { ...one, file }, locale, names).map(freed))
  if (block.cells) {
    const cells = block.cells.map((text, index) => ({
      shape: `${shape} cell ${index + 1}`,
      place,
      said: saidIn(text, placeOfCell(text, block, place), locale, names),
    }))
    return [...cells, { shape: `${shape} titles`, place, said: apart }]
  }
  const said = ofWords(block.words, file, locale, names).map((one) =>
    isHeadingNumber(one, block) ? freed(one) : one,
  )
  return [{ shape, place, said: [...said, ...apart] }]
}

/** The number of a heading: '## 7. Rubrik'. */
function isHeadingNumber({ at, text, facts }: Said, { shape }: Block): boolean {
  return at === 0 && /^#+$/.test(shape) && /^\d+$/.test(text) && facts[0] === `number ${text}`
}

function freed(said: Said): Said {
  return { ...said, free: true }
}

function placeOfCell(text: string, { words }: Block, place: Place): Place {
  const first = words.find((one) => text.trimStart().startsWith(one.text.trimStart()))
  return first ? { ...place, line: first.line, column: first.column } : place
}
