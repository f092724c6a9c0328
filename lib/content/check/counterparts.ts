/** What each language of a page says, piece by piece, beside what the other says there. */

import { codeOf } from '#lib/content/check/code'
import { pairTextsOf } from '#lib/content/check/pair-texts'
import { hashOfBlock, hashOfText, textOfBlock } from '#lib/content/check/wording'
import type { CompleteFolder, TextFile } from '#lib/content/read/folder'
import { placeInBody } from '#lib/content/read/place-in-body'
import { isUnreadable } from '#lib/content/read/unreadable'
import { type Locale, locales, type Pair } from '#lib/locales'
import type { Place } from '#lib/problems/problems'

/** `code` is the code in it, which is no word of either language. */
export type Side = { text: string; hash: string; place: Place; code?: string }

/** A title, a summary, a pair of facts.yaml or a block, in both languages. */
export type Counterparts = Pair<Side>

/** All pieces of a page. Blocks are beside one another only where there are as many in both languages. */
export function counterpartsOf(page: CompleteFolder): Counterparts[] {
  const pairs = [...fieldsOf(page), ...factsOf(page), ...blocksOf(page)]
  return pairs.filter((pair) => locales.some((locale) => !isUnreadable(pair[locale].text)))
}

function fieldsOf({ texts }: CompleteFolder): Counterparts[] {
  return (['title', 'navTitle', 'summary'] as const).map((key) =>
    both((locale) => {
      const { data, yaml } = texts[locale]
      return side(data[key] ?? '', yaml.placeOf([key]))
    }),
  )
}

function factsOf(page: CompleteFolder): Counterparts[] {
  return pairTextsOf(page).map(({ pair, placeOf }) =>
    both((locale) => side(pair[locale], placeOf(locale))),
  )
}

function blocksOf({ texts }: CompleteFolder): Counterparts[] {
  const { fi, sv } = both((locale) => sidesOf(texts[locale]))
  if (fi.length !== sv.length) return []
  return fi.flatMap((one, index) => {
    const other = sv[index]
    return other ? [{ fi: one, sv: other }] : []
  })
}

function sidesOf(text: TextFile): Side[] {
  return text.structure.blocks.map((block) => ({
    text: textOfBlock(block),
    hash: hashOfBlock(block),
    place: placeInBody(text, block),
    code: codeOf(block),
  }))
}

function side(text: string, place: Place): Side {
  return { text, hash: hashOfText(text), place }
}

function both<Value>(of: (locale: Locale) => Value): Pair<Value> {
  return { fi: of('fi'), sv: of('sv') }
}
