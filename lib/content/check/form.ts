/** What is wrong with the form of a page's texts, and what is no mistake while one of them is late. */
import { checkCode } from '#lib/content/check/code'
import { checkLanguage } from '#lib/content/check/language'
import { checkLinkWords } from '#lib/content/check/link-words'
import { checkSameText } from '#lib/content/check/same-text'
import { checkShape } from '#lib/content/check/shape'
import { checkUnfinished, checkUnfinishedFacts } from '#lib/content/check/unfinished'
import type { CompleteFolder } from '#lib/content/read/folder'
import type { Shared } from '#lib/content/read/shared'
import { locales } from '#lib/locales'
import type { Problem, ProblemId } from '#lib/problems/problems'

/** Shape and language: what a side shows by itself, and beside the other. A side that is knowingly late may lack blocks. */
export function formOf(
  page: CompleteFolder,
  { links, phrases }: Pick<Shared, 'links' | 'phrases'>,
): Problem[] {
  const alone = [
    ...locales.flatMap((locale) => checkLanguage(page.texts[locale], phrases)),
    ...locales.flatMap((locale) => checkUnfinished(page.texts[locale])),
    ...checkUnfinishedFacts(page),
  ]
  const isPair = !page.facts.data.only && !page.agreed?.behind
  if (alone.length > 0 || !isPair) return alone
  const shape = checkShape(page, links)
  return shape.length > 0
    ? shape
    : [...checkSameText(page, phrases), ...checkCode(page), ...checkLinkWords(page)]
}

/** What only a comparison of the two languages tells. */
const compared: ProblemId[] = [
  'boundsDiffer',
  'factsDiffer',
  'measuresDiffer',
  'orderDiffers',
  'termMissing',
  'qualifiersDiffer',
  'unitsDiffer',
]

/** While one language is late, it may name other facts than the first. */
export function withoutLate({ agreed }: CompleteFolder, found: Problem[]): Problem[] {
  return agreed?.behind ? found.filter(({ id }) => !compared.includes(id)) : found
}
