/** Rules: every id, key and file that facts.yaml names exists. */
import type { CompleteFolder } from '#lib/content/read/folder'
import type { Shared } from '#lib/content/read/shared'
import { nearest } from '#lib/problems/nearest'
import { type Problem, problem } from '#lib/problems/problems'

type Named = { path: PropertyKey[]; id: string | undefined }

/** What one page names and the site does not have. */
export function checkReferences(
  page: CompleteFolder,
  keys: Set<string>,
  shared: Shared,
): Problem[] {
  const { data: facts } = page.facts
  const funding = (['fund', 'priorityAxis', 'specificObjective'] as const).map((key) => ({
    path: ['funding', key],
    id: facts.funding?.[key],
  }))
  return [
    ...missing(
      page,
      listed('contacts', facts.contacts),
      'contacts.yaml',
      knownIds(shared.contacts),
    ),
    ...missing(page, listed('links', facts.links), 'links.yaml', knownIds(shared.links)),
    ...missing(page, listed('sources', facts.sources), 'sources.yaml', knownIds(shared.sources)),
    ...missing(page, funding, 'funding.yaml', knownIds(shared.funding)),
    ...missingPages(
      page,
      [
        ...listed('related', facts.related),
        { path: ['period', 'continuedBy'], id: facts.period?.continuedBy },
        { path: ['gone', 'replacedBy'], id: facts.gone?.replacedBy },
      ],
      keys,
    ),
    ...missingFile(page),
    ...doubleIds(page, 'figures'),
    ...doubleIds(page, 'dates'),
  ]
}

function missing(
  page: CompleteFolder,
  named: Named[],
  list: string,
  known: Set<string>,
): Problem[] {
  return named.flatMap(({ path, id }) => {
    if (id === undefined || known.has(id)) return []
    return [
      problem(page.facts.yaml.placeOf(path), 'unknownId', {
        found: id,
        key: String(path[0]),
        list,
        near: () => nearest(id, [...known]),
      }),
    ]
  })
}

function missingPages(page: CompleteFolder, named: Named[], keys: Set<string>): Problem[] {
  return named.flatMap(({ path, id }) => {
    if (id === undefined || keys.has(id)) return []
    return [
      problem(page.facts.yaml.placeOf(path), 'unknownPage', {
        key: String(path.findLast((part) => typeof part === 'string')),
        found: id,
        near: () => nearest(id, [...keys]),
      }),
    ]
  })
}

function missingFile(page: CompleteFolder): Problem[] {
  const name = page.facts.data.image?.file
  if (name === undefined || page.files.includes(name)) return []
  return [problem(page.facts.yaml.placeOf(['image', 'file']), 'missingFile', { name })]
}

function doubleIds(page: CompleteFolder, list: 'figures' | 'dates'): Problem[] {
  const ids = idsOf(page.facts.data[list] ?? [])
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [problem(page.facts.yaml.placeOf([list, index, 'id']), 'duplicateId', { found: id })]
      : [],
  )
}

function listed(list: string, ids: string[] = []): Named[] {
  return ids.map((id, index) => ({ path: [list, index], id }))
}

function idsOf(items: { id: string }[]): string[] {
  return items.map((item) => item.id)
}

const sets = new WeakMap<object, Set<string>>()

/** The ids of a shared list, gathered once: every page asks. */
function knownIds(items: { id: string }[]): Set<string> {
  const known = sets.get(items) ?? new Set(idsOf(items))
  sets.set(items, known)
  return known
}
