/** Rules: every number and date in the prose is among the facts of its page, and both languages say the same ones. */
import { checkAgainstFigures } from '#lib/content/check/against-figures'
import { comparePassages, compareWhole } from '#lib/content/check/compare-passages'
import type { KnownFact } from '#lib/content/check/known-facts'
import { type Known, knownAmong } from '#lib/content/check/nearest-fact'
import { type PairText, pairTextsOf } from '#lib/content/check/pair-texts'
import type { Passage, Passages } from '#lib/content/check/passages'
import { reversedRanges } from '#lib/content/check/reversed-ranges'
import { checkSaid } from '#lib/content/check/said'
import { type Said, saidIn } from '#lib/content/check/said-in'
import type { CompleteFolder } from '#lib/content/read/folder'
import { type Locale, locales, type Pair } from '#lib/locales'
import type { Problem } from '#lib/problems/problems'

/** What the passages of a page name and its facts do not have, and what the two languages do not say alike. `known` are the facts that the page may name. */
export function checkFacts(
  page: CompleteFolder,
  passages: Passages,
  facts: KnownFact[],
  names: string[],
): Problem[] {
  const known = knownAmong(facts)
  const { fi, sv } = passages
  const unknown = locales.flatMap((locale) =>
    [...passages[locale].fields, ...passages[locale].body].flatMap(({ said }) =>
      checkPassage(said, locale, known),
    ),
  )
  const sides =
    unknown.length > 0 || page.facts.data.only
      ? []
      : [
          ...compareAll({ fi: fi.fields, sv: sv.fields }, known),
          ...compareBody(page, { fi: fi.body, sv: sv.body }, known),
        ]
  return [...unknown, ...sides, ...checkPairTexts(pairTextsOf(page), known, names)]
}

/** What a passage says by itself: known figures, with their own units and limits, and no period turned round. */
function checkPassage(said: Said[], locale: Locale, known: Known): Problem[] {
  const unknown = said.flatMap((one) => {
    const found = checkSaid(one, locale, known)
    return found.length > 0 ? found : checkAgainstFigures(one, locale, known)
  })
  return [...unknown, ...reversedRanges(said)]
}

/** Block by block where the blocks correspond, else the whole of each text. */
function compareBody({ texts }: CompleteFolder, body: Pair<Passage[]>, known: Known): Problem[] {
  const shapeOf = (passages: Passage[]) => passages.map(({ shape }) => shape).join('\n')
  if (shapeOf(body.fi) === shapeOf(body.sv)) return compareAll(body, known)
  const said = (locale: Locale) => body[locale].flatMap((passage) => passage.said)
  return compareWhole({ fi: said('fi'), sv: said('sv') }, { fi: texts.fi.file, sv: texts.sv.file })
}

function compareAll({ fi, sv }: Pair<Passage[]>, known: Known): Problem[] {
  return fi.flatMap((passage, index) => {
    const other = sv[index]
    return other ? comparePassages({ fi: passage, sv: other }, known) : []
  })
}

/** Texts in both languages of a YAML file, each compared with its other half; their figures are those of `known` unless they are free. */
export function checkPairTexts(texts: PairText[], known: Known, names: string[]): Problem[] {
  return texts.flatMap(({ pair, placeOf, free }) => {
    if (pair.fi === pair.sv && free) return []
    const passageOf = (locale: Locale): Passage => {
      const place = placeOf(locale)
      return { shape: '', place, said: saidIn(pair[locale], place, locale, names) }
    }
    const passages = { fi: passageOf('fi'), sv: passageOf('sv') }
    const unknown = free
      ? []
      : locales.flatMap((locale) => checkPassage(passages[locale].said, locale, known))
    return unknown.length > 0 ? unknown : comparePassages(passages, known)
  })
}
