/** The facts of a file by names that stay while their values change: 'figures.customers', 'period.end', 'S3.dated'. */
import { factOf } from '#lib/content/inspect'
import type { Path } from '#lib/edit/yaml/nodes'
import type { Pair } from '#lib/locales'
import type { Facts, Figure, Source } from '#lib/schema/page'

export interface NamedFact {
  name: string
  /** The way to its value in the file. */
  path: Path
  /** As the check names it: 'number 49500', 'date 2021-03-01'. */
  fact: string
  label?: Pair
  figure?: Figure
}

/** Figures, dates, the ends of periods, sums and days of corrections. */
export function factsOfPage(facts: Facts): NamedFact[] {
  const { figures = [], dates = [], corrections = [], period, published, funding } = facts
  const day = (name: string, date: string | undefined): NamedFact[] =>
    date ? [{ name, path: name.split('.'), fact: dateFact(date) }] : []
  const sum = (name: string, value: number | undefined): NamedFact[] =>
    value === undefined ? [] : [{ name, path: name.split('.'), fact: `number ${value}` }]
  return [
    ...figures.map((figure, index) => ({
      name: `figures.${figure.id}`,
      path: ['figures', index],
      fact: factOf(figure),
      label: figure.label,
      figure,
    })),
    ...dates.map(({ id, date, label }, index) => ({
      name: `dates.${id}`,
      path: ['dates', index, 'date'],
      fact: dateFact(date),
      label,
    })),
    ...day('period.start', period?.start),
    ...day('period.end', period?.end),
    ...day('period.planned.start', period?.planned?.start),
    ...day('period.planned.end', period?.planned?.end),
    ...day('published', published),
    ...sum('funding.total', funding?.total),
    ...sum('funding.eu', funding?.eu),
    ...corrections.map(({ date, text }, index) => ({
      name: `corrections.${text.fi}`,
      path: ['corrections', index, 'date'],
      fact: dateFact(date),
    })),
  ]
}

/** The dates of sources.yaml. */
export function factsOfSources(sources: Source[]): NamedFact[] {
  return sources.flatMap(({ id, title, ...dates }, index) =>
    (['dated', 'until'] as const).flatMap((key) => {
      const date = dates[key]
      return date
        ? [{ name: `${id}.${key}`, path: [index, key], fact: dateFact(date), label: title }]
        : []
    }),
  )
}

function dateFact(date: string): string {
  return `${['year', 'month', 'date'][date.split('-').length - 1]} ${date}`
}
