/** Rule: beside a figure of facts.yaml stands no other unit than its own, no limit on the other side, and where it is not exact, what says so. */
import type { Known } from '#lib/content/check/nearest-fact'
import { isInexact } from '#lib/content/check/qualifiers'
import type { Said } from '#lib/content/check/said-in'
import type { Locale } from '#lib/locales'
import { type Problem, problem } from '#lib/problems/problems'
import type { Figure } from '#lib/schema/page'
import { figureText } from '#lib/text/figures'
import { directionOf } from '#lib/text/quantity/bounds'
import type { Unit } from '#lib/text/quantity/units'

const people: Unit[] = ['client', 'employee', 'person']

/** The units of texts that may stand beside each unit of facts. What is merely counted may be anything. */
export const fitting: Record<Figure['unit'], Unit[] | undefined> = {
  people,
  jobseekers: people,
  employees: people,
  euros: ['euro'],
  percent: ['percent', 'percentage point'],
  months: ['month'],
  days: ['day', 'workday'],
  years: ['year'],
  count: undefined,
}

/** A number that stands in the facts is one of its figures, as far as its unit, its limit and 'about' tell. */
export function checkAgainstFigures(said: Said, locale: Locale, known: Known): Problem[] {
  if (said.free || !said.digits) return []
  const figures = said.facts.flatMap((fact) => known.figures.get(fact) ?? [])
  const [first] = figures
  if (!first || figures.some((figure) => fits(said, figure))) return []
  return [
    problem(said, 'figureSays', {
      found: said.phrase,
      write: figureText(locale, first),
      label: first.label[locale],
    }),
  ]
}

function fits(said: Said, figure: Figure): boolean {
  const { unit, bound } = said
  const units = fitting[figure.unit]
  const limit = limitOf(figure)
  const isUnit = unit === undefined || units === undefined || units.includes(unit)
  if (isInexact(figure) && !said.about && !said.side && !isCompound(said)) return false
  return isUnit && (bound === undefined || limit === undefined || directionOf(bound) === limit)
}

/** A compound has no room for 'about' and 'at least': '20-henkinen', '20-personersgrupp'. */
function isCompound({ phrase }: Said): boolean {
  return /\d[-‑]\p{L}/u.test(phrase)
}

/** Of a lower limit 1, of an upper one -1; nothing of a figure that is both or none. */
function limitOf({ bound, min, max }: Figure): 1 | -1 | undefined {
  if (bound === 'over' || (min !== undefined && max === undefined)) return 1
  return bound === 'under' || (max !== undefined && min === undefined) ? -1 : undefined
}
