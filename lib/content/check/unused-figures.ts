/** Warning: a figure of a page that no reader of the page sees, neither in its text nor in its box of figures. */
import { factOf } from '#lib/content/check/known-facts'
import { bodyOf, fieldsOf } from '#lib/content/check/passages'
import type { CompleteFolder } from '#lib/content/read/folder'
import { locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'

/** Places in `figures` of those that stand in no text of the page and in no box. */
export function unusedFigures({ facts, texts }: CompleteFolder): number[] {
  const quiet = (facts.data.figures ?? []).flatMap((figure, index) =>
    figure.show ? [] : [{ index, fact: factOf(figure) }],
  )
  if (quiet.length === 0) return []
  const said = new Set(
    locales
      .flatMap((locale) => [...fieldsOf(texts[locale], []), ...bodyOf(texts[locale], [])])
      .flatMap((passage) => passage.said.flatMap((one) => one.facts)),
  )
  return quiet.filter(({ fact }) => !said.has(fact)).map(({ index }) => index)
}

/** A warning for each of them; a kept page knows them already. */
export function checkUnusedFigures(page: CompleteFolder): Problem[] {
  const { data, yaml } = page.facts
  return (page.unused ?? unusedFigures(page)).map((index) =>
    problem(yaml.placeOf(['figures', index]), 'figureUnused', {
      name: data.figures?.[index]?.id ?? '',
    }),
  )
}
