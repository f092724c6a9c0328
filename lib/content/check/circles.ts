/** Rule: what continued or replaced a page is another page, and does not lead back to it. */
import type { CompleteFolder } from '#lib/content/read/folder'
import { type Problem, problem } from '#lib/problems/problems'

const successor = {
  continuedBy: ({ facts }: CompleteFolder) => facts.data.period?.continuedBy,
  replacedBy: ({ facts }: CompleteFolder) => facts.data.gone?.replacedBy,
}

const paths = { continuedBy: ['period', 'continuedBy'], replacedBy: ['gone', 'replacedBy'] }

/** Pages that continue, replace or are related to themselves, alone or by way of others. */
export function checkCircles(pages: CompleteFolder[]): Problem[] {
  const byKey = new Map(pages.map((page) => [page.key, page]))
  return pages.flatMap((page) => [
    ...(['continuedBy', 'replacedBy'] as const).flatMap((field) => {
      const way = wayFrom(page, byKey, successor[field])
      return way.at(-1) === page.key ? [fault(page, paths[field], field, way)] : []
    }),
    ...(page.facts.data.related ?? []).flatMap((key, index) =>
      key === page.key ? [fault(page, ['related', index], 'related', [key])] : [],
    ),
  ])
}

/** Keys of the pages after a page, up to itself, to one that was met already, or to the last. */
function wayFrom(
  start: CompleteFolder,
  byKey: Map<string, CompleteFolder>,
  next: (page: CompleteFolder) => string | undefined,
): string[] {
  const way: string[] = []
  for (let key = next(start); key !== undefined && !way.includes(key); ) {
    way.push(key)
    const page = byKey.get(key)
    key = page && page !== start ? next(page) : undefined
  }
  return way
}

function fault(page: CompleteFolder, path: PropertyKey[], field: string, way: string[]): Problem {
  return problem(page.facts.yaml.placeOf(path), 'selfReference', {
    key: field,
    way: [page.key, ...way].join(' → '),
  })
}
