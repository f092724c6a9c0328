/** Rule: what is written as a period does not end before it starts. */
import type { Said } from '#lib/content/check/said-in'
import { type Problem, problem } from '#lib/problems/problems'

/** The periods of a passage that end before they start: '1.11.2017–31.10.2017', '2021–2019'. */
export function reversedRanges(said: Said[]): Problem[] {
  return said.flatMap((one, index) => {
    const next = said[index + 1]
    // A period is two dates with a dash, and nothing else, between them.
    const isJoined = next !== undefined && next.at === one.end + 1
    const [start, end] = isJoined ? [one.facts[0], next.facts[0]] : yearsOf(one)
    if (!isReversed(start, end)) return []
    const found = isJoined ? `${one.text}–${next.text}` : one.text
    return [problem(one, 'rangeReversed', { found })]
  })
}

function yearsOf({ facts: [fact = ''] }: Said): string[] {
  const [, start, end] = /^years (\d+) (\d+)$/.exec(fact) ?? []
  return start && end ? [`year ${start}`, `year ${end}`] : []
}

/** True of two times that are equally exact. */
function isReversed(start = '', end = ''): boolean {
  const [kind, other] = [start, end].map((fact) => /^(?:date|month|year) /.exec(fact)?.[0])
  return kind !== undefined && kind === other && end < start
}
