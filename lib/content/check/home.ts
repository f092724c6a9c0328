/** Rules of the front page: there is one, it is always there, and nothing stands below a page that is not. */
import { parentKeyOf } from '#lib/content/check/tree'
import type { CompleteFolder } from '#lib/content/read/folder'
import { locales } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'

export function checkHome(pages: CompleteFolder[]): Problem[] {
  return pages.flatMap((page) => (page.key === 'home' ? hidden(page) : secondHome(page)))
}

/** Pages below a retired one: the way to them would lead over a page that is gone. */
export function checkBelowGone(pages: CompleteFolder[]): Problem[] {
  const gone = new Set(pages.filter(({ facts }) => facts.data.gone).map(({ key }) => key))
  return pages.flatMap(({ key, facts: { data, yaml } }) => {
    const parent = parentKeyOf(key)
    return parent !== undefined && gone.has(parent) && !data.gone
      ? [problem(yaml.placeOf(['type']), 'goneParent', { parent })]
      : []
  })
}

function hidden({ facts: { data, yaml }, texts }: CompleteFolder): Problem[] {
  const inFacts = (['gone', 'publishAt'] as const)
    .filter((key) => data[key] !== undefined)
    .map((key) => problem(yaml.placeOf([key]), 'homeHidden', { key }))
  const drafts = locales.map((locale) => texts[locale]).filter((text) => text.data.draft)
  return [
    ...inFacts,
    ...drafts.map((text) => problem(text.yaml.placeOf(['draft']), 'homeHidden', { key: 'draft' })),
  ]
}

function secondHome({ facts: { data, yaml } }: CompleteFolder): Problem[] {
  return data.type === 'home' ? [problem(yaml.placeOf(['type']), 'secondHome')] : []
}
