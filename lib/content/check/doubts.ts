/** Warnings for what is doubtful in a pair that nobody has confirmed yet: confirming silences them. */
import { isUnconfirmed, standingsOf } from '#lib/content/check/agreement'
import { type Counterparts, counterpartsOf } from '#lib/content/check/counterparts'
import type { CompleteFolder } from '#lib/content/read/folder'
import { keyOfFile } from '#lib/content/read/key-of-file'
import { type Problem, problem } from '#lib/problems/problems'
import { type Doubt, doubtsOf } from '#lib/text/doubts'

/** Warnings for the pairs that wait for somebody's confirmation, among the pages of which that is a problem. */
export function checkDoubts(pages: CompleteFolder[], problems: Problem[]): Problem[] {
  const open = new Set(problems.filter(isUnconfirmed).map(({ file }) => keyOfFile(file)))
  return pages
    .filter(({ key }) => open.has(key))
    .flatMap((page) =>
      standingsOf(counterpartsOf(page), page.agreed ?? { blocks: [] })
        .filter(([, standing]) => standing !== 'agreed')
        .flatMap(([pair]) => doubtsOfPair(pair).map((doubt) => told(pair, doubt))),
    )
}

function doubtsOfPair({ fi, sv }: Counterparts): (Doubt | 'code')[] {
  const found = doubtsOf({ fi: fi.text, sv: sv.text })
  return fi.code === sv.code ? found : [...found, 'code']
}

function told({ fi, sv }: Counterparts, doubt: Doubt | 'code'): Problem {
  return problem(sv.place, 'maybeDiffers', { doubt, where: `${fi.place.file}:${fi.place.line}` })
}
