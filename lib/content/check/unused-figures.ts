/** Warning: a figure of a page that no reader of the page sees, neither in its text nor in its box of figures. */
import { factOf } from '#lib/content/check/known-facts'
import { type Passages, passagesOf } from '#lib/content/check/passages'
import type { CompleteFolder } from '#lib/content/read/folder'
import { type Problem, problem } from '#lib/problems/problems'

/** Places in `figures` of those that stand in no text of the page and in no box. A number counts where it is part of a name, too: then the passages are taken without names. */
export function unusedFigures(page: CompleteFolder, names: string[]): number[] {
  const quiet = (page.facts.data.figures ?? []).flatMap((figure, index) =>
    figure.show ? [] : [{ index, fact: factOf(figure) }],
  )
  if (quiet.length === 0) return []
  const known = factsIn(passagesOf(page, names))
  const hasNames = known.some((fact) => fact.startsWith('name '))
  const said = hasNames ? factsIn(passagesOf(page, [])) : known
  return quiet.filter(({ fact }) => !said.includes(fact)).map(({ index }) => index)
}

function factsIn({ fi, sv }: Passages): string[] {
  return [fi.fields, fi.body, sv.fields, sv.body]
    .flat()
    .flatMap((passage) => passage.said.flatMap(({ facts }) => facts))
}

/** A warning for each of them; a kept page knows them already. */
export function checkUnusedFigures(page: CompleteFolder, names: string[]): Problem[] {
  const { data, yaml } = page.facts
  return (page.unused ?? unusedFigures(page, names)).map((index) =>
    problem(yaml.placeOf(['figures', index]), 'figureUnused', {
      name: data.figures?.[index]?.id ?? '',
    }),
  )
}
