/** A file that all pages share and that cannot be read is told of alone: what is missing because of it is no mistake of the pages. */
import type { Problem } from '#lib/problems/problems'

/** The problems that do not follow from those of the shared files. */
export function withoutConsequences(problems: Problem[], ofShared: Problem[]): Problem[] {
  const broken = new Set(ofShared.flatMap(({ file, id }) => (id === 'duplicateId' ? [] : [file])))
  return broken.size === 0 ? problems : problems.filter((one) => !isConsequence(one, broken))
}

function isConsequence({ id, values }: Problem, broken: Set<string>): boolean {
  if (id === 'unknownId') return broken.has(`${values.list}`)
  if (id === 'unlistedLink') return broken.has('links.yaml')
  if (id === 'unknownFact') return broken.has('phrases.yaml') || broken.has('sources.yaml')
  return false
}
