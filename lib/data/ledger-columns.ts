/** The columns of the ledger of EU-funded projects. What is not known is an empty cell. */
import type { FundedProject } from '#lib/data/file-schemas'
import type { Column } from '#lib/data/table-columns'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Shape = [
  name: Parameters<typeof titleOf>[1],
  datatype: 'string' | 'number',
  cell: Column<FundedProject>['cell'],
]

const shapes: Shape[] = [
  ['key', 'string', ({ key }) => key],
  ['title', 'string', ({ title }) => title],
  ['address', 'string', ({ address }) => address],
  ['code', 'string', ({ funding }) => funding.code],
  ['fund', 'string', ({ funding }) => funding.fund.name],
  ['priorityAxis', 'string', ({ funding }) => funding.priorityAxis.name],
  ['specificObjective', 'string', ({ funding }) => funding.specificObjective.name],
  ['totalEuros', 'number', ({ funding }) => funding.total],
  ['euEuros', 'number', ({ funding }) => funding.eu],
  ['start', 'string', ({ period }) => period?.start],
  ['end', 'string', ({ period }) => period?.end],
  ['plannedStart', 'string', ({ period }) => period?.planned?.start],
  ['plannedEnd', 'string', ({ period }) => period?.planned?.end],
  ['state', 'string', ({ state }) => state ?? undefined],
  ['partners', 'string', ({ partners }) => partners.join('; ')],
  [
    'personInCharge',
    'string',
    ({ contacts }) => contacts.flatMap(({ name }) => name ?? []).join('; '),
  ],
  ['unitInCharge', 'string', ({ contacts }) => contacts.map(({ unit }) => unit).join('; ')],
  ['sources', 'string', ({ sources }) => sources.map(({ title }) => title).join('; ')],
]

export function ledgerColumns(locale: Locale): Column<FundedProject>[] {
  return shapes.map(([name, datatype, cell]) => ({
    name,
    title: titleOf(locale, name),
    datatype,
    cell,
    ...(name === 'state' ? { shown: stateOf(locale) } : {}),
  }))
}

/** The state of a project in words. */
function stateOf(locale: Locale): Column<FundedProject>['cell'] {
  return ({ state }) => (state ? words(locale)(`stateLabel.${state}`) : undefined)
}

function titleOf(
  locale: Locale,
  name:
    | 'key'
    | 'title'
    | 'address'
    | 'code'
    | 'fund'
    | 'priorityAxis'
    | 'specificObjective'
    | 'totalEuros'
    | 'euEuros'
    | 'start'
    | 'end'
    | 'plannedStart'
    | 'plannedEnd'
    | 'state'
    | 'partners'
    | 'personInCharge'
    | 'unitInCharge'
    | 'sources',
): string {
  return words(locale)(`table.${name}`)
}
