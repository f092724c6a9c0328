/** Rule: a figure or a date in digits is among the facts that its page may name. What is no figure is told where it belongs. */
import { isKnown, type Known, nearestFact } from '#lib/content/check/nearest-fact'
import type { Said } from '#lib/content/check/said-in'
import type { Locale } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'

/** Kinds that belong to phrases.yaml. */
const codes = ['postal', 'act', 'version']

export function checkSaid(said: Said, locale: Locale, known: Known): Problem[] {
  const { text: found, facts, write } = said
  if (said.free || !said.digits) return []
  if (write !== undefined) return [problem(said, 'factForm', { found, write, language: locale })]
  const unknown = facts.find((fact) => !isKnown(fact, known))
  if (unknown === undefined) return []
  const [kind = ''] = unknown.split(' ')
  if (kind === 'phone') return [problem(said, 'phoneInText', { found })]
  if (kind === 'day') return [problem(said, 'dateWithoutYear', { found })]
  if (said.unit === 'section')
    return [problem(said, 'codeInText', { found: `${found} §`, kind: 'section' })]
  if (codes.includes(kind)) return [problem(said, 'codeInText', { found, kind })]
  const near = () => nearestFact(found, unknown, locale, known)
  return [problem(said, 'unknownFact', { found, near })]
}
