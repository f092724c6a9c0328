/** Rules: a figure or a date names a source of its page, and where the page has several, each figure names its own. */
import type { CompleteFolder } from '#lib/content/read/folder'
import { type Problem, problem } from '#lib/problems/problems'

type Item = { id: string; source?: string | undefined }

/** Sources that figures and dates name and the page does not have, and figures that could be from any of several. */
export function checkSources({ facts: { data, yaml } }: CompleteFolder): Problem[] {
  const { sources = [], figures = [], dates = [] } = data
  const allowed = sources.length > 0 ? sources.join(', ') : 'none'
  const stray = (list: 'figures' | 'dates', items: Item[]) =>
    items.flatMap(({ source }, index) =>
      source && !sources.includes(source)
        ? [
            problem(yaml.placeOf([list, index, 'source']), 'sourceNotOfPage', {
              found: source,
              allowed,
            }),
          ]
        : [],
    )
  const unnamed = figures.flatMap(({ id, source }, index) =>
    sources.length > 1 && !source
      ? [problem(yaml.placeOf(['figures', index]), 'sourceMissing', { found: id, allowed })]
      : [],
  )
  return [...stray('figures', figures), ...stray('dates', dates), ...unnamed]
}
