/** What is written in place of an old value. */
import type { ChangedFact } from '#lib/edit/follow/changed-facts'
import type { Spot } from '#lib/edit/follow/spots'
import type { Quantity } from '#lib/text/quantity/quantity'
import { rewrite } from '#lib/text/rewrite/rewrite'

/** Words of a part of a year or a month: 'vuoden 2024 loppuun', 'i slutet av mars 2022'. */
const partAfter = /^\s(?:alu|alku|lop|puoliväli|kevä|kesä|syks|talv)/iu
const partBefore =
  /(?:slutet|början|mitten|våren|sommaren|hösten|vintern|kevä\p{L}+|kesä\p{L}*|syksy\p{L}*|talv\p{L}+|(?:alku|loppu)(?:vuo\p{L}+)?)\s(?:av\s|på\s)?$/iu

interface Change {
  from: string
  to: string | undefined
  fact: ChangedFact
  before: string
  after: string
}

/** Undefined where a writer has to find the words. */
export function wordsFor(
  quantity: Quantity,
  { locale }: Spot,
  { from, to, fact, before, after }: Change,
): string | undefined {
  const isPart = fact.before.every((one) => one.length > from.length)
  if (to === undefined) return undefined
  if (/^(year|month) /.test(from) && isPart && (partAfter.test(after) || partBefore.test(before)))
    return undefined
  return rewrite(quantity, locale, { from, to, after })
}
