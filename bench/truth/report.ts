/** The results as Markdown, in the README between two marks. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import type { Findings, Verdict } from './judge.ts'
import type { Kind, Mutation } from './mutation.ts'

/** One change and what was said of it. */
export type Tried = { mutation: Mutation; verdict: Verdict }

/** What was tried of a kind. `places` is how many the content itself has. */
export type Outcome = { kind: Kind; places: number; tried: Tried[] }

const readme = path.join(import.meta.dirname, 'README.md')

const isCaught = ({ verdict: { byRule, byWarning, byAgreement } }: Tried) =>
  byRule || byWarning || byAgreement

/** One row a kind: how many were tried, and the share that each part of the check catches. */
export function tableOf(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ kind, places, tried }) => {
    const share = (isMeant: (one: Tried) => boolean) =>
      percent(tried.filter(isMeant).length, tried.length)
    const cells = [
      kind.group,
      kind.name,
      kind.place === 'pairs' ? '–' : places,
      tried.length,
      share(({ verdict }) => verdict.byRule),
      share(({ verdict }) => verdict.byRule || verdict.byAgreement),
      share(({ verdict }) => verdict.byRule || verdict.byWarning),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| group | change of one language | places in the content | tried | caught by the rules | with agreement | rules and warnings |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** A share, cut and not rounded: 100 % means all. */
function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`
}

/** What was said where nothing is wrong. */
export function alarmsOf(content: Findings, pairs: Findings, pairCount: number): string {
  return [
    `- unchanged content: ${content.errors.length} errors, ${content.open.length} unconfirmed, ${content.warnings.length} warnings`,
    `- ${pairCount} pairs of sentences and tables put into both languages: ${pairs.errors.length} errors, ${pairs.open.length} unconfirmed, ${pairs.warnings.length - content.warnings.length} more warnings`,
  ].join('\n')
}

/** Each change that no rule catches, and each that nothing catches. */
export function missesOf(outcomes: Outcome[]): string {
  return outcomes
    .flatMap(({ kind, tried }) => {
      const missed = tried.filter(({ verdict }) => !verdict.byRule)
      const lines = missed.map((one) => {
        const { file, line, what } = one.mutation
        return `  ${isCaught(one) ? ' ' : '!'} ${file}:${line} ${what.replaceAll(/\s+/g, ' ').slice(0, 160)} [${one.verdict.said}]`
      })
      return missed.length > 0
        ? [`${kind.group} ${kind.name}: ${missed.length} of ${tried.length}`, ...lines]
        : []
    })
    .join('\n')
}

/** Puts a result into the README, with the date and the machine. */
export function keep(result: string, seconds: number): void {
  const [begin, end] = ['<!-- truth -->', '<!-- /truth -->']
  const text = readFileSync(readme, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end)[1]
  if (after === undefined) throw new Error(`README.md has no ${begin} … ${end} to write into.`)
  const day = new Date().toISOString().slice(0, 10)
  const where = `Measured on ${day} with \`npm --prefix bench/truth run truth\`: ${seconds} s on ${cpus().length} cores, Node ${process.version}.`
  writeFileSync(readme, `${before}${begin}\n${result}\n\n${where}\n${end}${after}`)
}
