/** The results as Markdown. */
import { locales } from '../../lib/locales.ts'
import { type Answer, type Measures, measure, rankOf } from './measures.ts'
import { kinds } from './queries.ts'
import type { Speed } from './speed.ts'

/** What one engine did, or why it could not run. */
export type Outcome = { name: string; answers?: Answer[]; speed?: Speed; error?: string }

export const sets = ['tuning', 'held'] as const
const setNames = { tuning: 'tuning', held: 'kept aside' }

/** The answers to the queries of one set in one language. */
export function measureSet(
  answers: Answer[],
  set: (typeof sets)[number],
  locale: string,
): Measures {
  return measure(
    answers.filter(
      ({ query }) => query.locale === locale && (query.held ?? false) === (set === 'held'),
    ),
  )
}

export function qualityTable(outcomes: Outcome[]): string {
  const rows = locales.flatMap((locale) =>
    sets.flatMap((set) =>
      outcomes.map(({ name, answers, error }) => {
        const start = `| ${locale} | ${setNames[set]} | ${name} |`
        if (!answers) return `${start} ${error} | | | |`
        const { queries, recallAt1, recallAt3, mrr } = measureSet(answers, set, locale)
        return `${start} ${queries} | ${recallAt1.toFixed(3)} | ${recallAt3.toFixed(3)} | ${mrr.toFixed(3)} |`
      }),
    ),
  )
  return [
    '| language | set | engine | queries | recall@1 | recall@3 | MRR |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** recall@3 by kind of query, both languages and sets together. */
export function kindTable(outcomes: Outcome[]): string {
  const measured = outcomes.filter((outcome) => outcome.answers)
  const rows = kinds.map((kind) => {
    const ofKind = measured.map(({ answers = [] }) =>
      measure(answers.filter(({ query }) => query.kind.includes(kind))),
    )
    return `| ${kind} | ${ofKind[0]?.queries ?? 0} | ${ofKind.map(({ recallAt3 }) => recallAt3.toFixed(3)).join(' | ')} |`
  })
  return [
    `| kind | queries | ${measured.map(({ name }) => name).join(' | ')} |`,
    `|---|---|${'---|'.repeat(measured.length)}`,
    ...rows,
  ].join('\n')
}

export function speedTable(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ name, speed, error }) => {
    if (!speed) return `| ${name} | ${error} | | | | | | |`
    const { loadMs, heapMb, rssBeforeMb, rssMb, medianMs, p95Ms, p95CpuMs, maxMs } = speed
    return `| ${name} | ${(loadMs / 1000).toFixed(2)} | ${heapMb.toFixed(0)} | ${rssBeforeMb.toFixed(0)} → ${rssMb.toFixed(0)} | ${medianMs.toFixed(2)} | ${p95Ms.toFixed(2)} | ${p95CpuMs.toFixed(2)} | ${maxMs.toFixed(1)} |`
  })
  return [
    '| engine | load, s | index on the heap, MB | whole process, MB | median, ms | p95, ms | p95 of processor time, ms | slowest, ms |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** The tuning queries whose right page is not first. Those kept aside are never named. */
export function missList(answers: Answer[]): string {
  const misses = answers
    .filter((answer) => !answer.query.held && rankOf(answer) > 1)
    .sort((a, b) => rankOf(b) - rankOf(a))
  return misses
    .map((answer) => {
      const { query, found } = answer
      const rank = rankOf(answer)
      const place = rank === Number.POSITIVE_INFINITY ? 'not found' : `place ${rank}`
      return `- ${query.locale} '${query.q}' [${query.kind.join(', ')}]: ${place}; right ${query.pages.join(', ')}; found ${found.slice(0, 3).join(', ') || 'nothing'}`
    })
    .join('\n')
}
