/** The words beside a number that say how it is meant, and what they say together. */
import type { Locale } from '#lib/locales'
import {
  type Bound,
  boundNames,
  directionOf,
  type Qualifier,
  qualifierAfter,
  qualifierBefore,
  turnedRound,
  turning,
} from '#lib/text/quantity/bounds'

/** Passed over between a qualifier and its number. */
const between =
  /^(?:den|det|de|kl|klo|kello|klockan|vuonna|år|året|i|på|till|efter|inom|om|ett|en)$/

/** The qualifiers before a number, and how far before it the first of them starts. */
export function qualifiersBefore(
  before: string,
  locale: Locale,
  isDate: boolean,
): { found: Qualifier[]; length: number } {
  const words = before.match(/\p{L}+\.?|[^\p{L}\s]/gu) ?? []
  const nameOf = (phrase: string[]) => qualifierBefore(phrase.join(' '), locale, isDate)
  const found: Qualifier[] = []
  let length = 0
  while (words.length > 0) {
    const last = words.at(-1) ?? ''
    const count = [3, 2, 1].find((some) => nameOf(words.slice(-some)))
    const phrase = words.splice(-(count ?? 1))
    const name = count && nameOf(phrase)
    const start = () => before.length - before.lastIndexOf(phrase[0] ?? last)
    if (name) {
      found.push(name)
      length = start()
    } else if (turning[locale].includes(last) && found.length > 0)
      return { found: turnedAll(found), length: start() }
    else if (!between.test(last.replace(/\.$/, ''))) break
  }
  return { found, length }
}

/** 'Ei yli' is 'at most'. More than one limit, or one that cannot be turned, says nothing. */
function turnedAll(found: Qualifier[]): Qualifier[] {
  const turned = found.length === 1 && found[0] ? turnedRound(found[0]) : undefined
  return turned ? [turned] : []
}

export function qualifiersAfter(after: string, locale: Locale): Qualifier[] {
  const words = after.split(/[.,;:()]/)[0]?.match(/\p{L}+/gu) ?? []
  return [0, 1].flatMap((start) =>
    [1, 2, 3].flatMap(
      (count) => qualifierAfter(words.slice(start, start + count).join(' '), locale) ?? [],
    ),
  )
}

/** The limit, unless two of them point in opposite directions. */
export function boundOf(qualifiers: Qualifier[]): Bound | undefined {
  const bounds = qualifiers.filter((one) => boundNames.find((bound) => bound === one))
  return sideOf(bounds) && boundNames.find((bound) => bound === bounds[0])
}

/** The side that all of them point to. */
export function sideOf(qualifiers: Qualifier[]): 1 | -1 | undefined {
  const sides = new Set(
    qualifiers.flatMap((one) => (one === 'about' || one === 'exact' ? [] : [directionOf(one)])),
  )
  return sides.size === 1 ? [...sides][0] : undefined
}
