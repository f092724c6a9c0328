/** Rule: nothing is published that only holds a place: 'lorem ipsum', 'TODO', '[lisää tähän]', 'kommer senare' as a whole block. */
import { pairTextsOf } from '#lib/content/check/pair-texts'
import type { CompleteFolder, TextFile } from '#lib/content/read/folder'
import { placeInBody } from '#lib/content/read/place-in-body'
import type { Block } from '#lib/content/read/structure'
import { locales } from '#lib/locales'
import { type Place, type Problem, problem } from '#lib/problems/problems'
import { unfinishedIn } from '#lib/text/unfinished'

/** What was left in the fields and in the body of a text. */
export function checkUnfinished(text: TextFile): Problem[] {
  const { data, yaml, structure } = text
  const fields = (['title', 'navTitle', 'summary'] as const).flatMap((key) =>
    leftIn(data[key] ?? '', yaml.placeOf([key])),
  )
  const blocks = structure.blocks.flatMap((block) => leftInBlock(block, placeInBody(text, block)))
  return [...fields, ...blocks]
}

/** The same of the texts of facts.yaml. Why a translation is missing may be just that it is to follow. */
export function checkUnfinishedFacts(page: CompleteFolder): Problem[] {
  return pairTextsOf(page).flatMap(({ pair, placeOf }) =>
    locales.flatMap((locale) =>
      leftIn(pair[locale], placeOf(locale), pair !== page.facts.data.only?.reason),
    ),
  )
}

/** Code is shown as it is. A heading or a cell may be one word, such as a state. */
function leftInBlock({ words, cells, shape }: Block, place: Place): Problem[] {
  if (shape.endsWith('code')) return []
  if (cells) return cells.flatMap((cell) => leftIn(cell, place, false)).slice(0, 1)
  const text = words.flatMap(({ from, text }) => (from === 'code' ? [] : [text])).join('')
  return leftIn(text, place, shape.endsWith('paragraph'))
}

export function leftIn(text: string, place: Place, isBlock = true): Problem[] {
  const left = unfinishedIn(text, isBlock)
  return left ? [problem(place, 'unfinished', { found: left.found.slice(0, 80) })] : []
}
