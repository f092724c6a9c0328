/** Every fact that the sources give stands on its page, in both languages: a list to hold when texts are edited. */
import { expect, test, vi } from 'vitest'
import { facts } from '#tests/support/facts'

vi.stubEnv('SITE_NOW', '2026-11-25T12:00:00+02:00')

const { currentEdition, allPages, fundingOf, sourcesOf } = await import('#lib/content/pages')
const { figureText } = await import('#lib/text/figures')
const { stateInWords, formerPlan } = await import('#lib/text/period')
const { fundedProjects, ledgerKey } = await import('#lib/listings/ledger')

type Page = ReturnType<typeof allPages>[number]

const moment = new Date('2026-11-25T12:00:00+02:00')

/** What a reader sees on a page, in words. The ledger shows the projects' facts. */
function textOf(page: Page): string {
  const own = [page.title, page.summary, page.markdown, ...factsOf(page)]
  const listed =
    page.key === ledgerKey
      ? fundedProjects(currentEdition(), page.locale).flatMap((project) => [
          project.title,
          ...factsOf(project),
        ])
      : []
  return [...own, ...listed].join('\n').replace(/[\u00a0\s]+/g, ' ')
}

function factsOf(page: Page): string[] {
  const { facts: known, locale } = page
  const {
    figures = [],
    partners = [],
    places = [],
    corrections = [],
    dates = [],
    funding,
    period,
  } = known
  return [
    stateInWords(locale, period, moment)?.text ?? '',
    (period && formerPlan(locale, period, moment)) ?? '',
    ...figures.map((figure) => `${figure.label[locale]}: ${figureText(locale, figure)}`),
    ...dates.map(({ label }) => label[locale]),
    ...partners.map((partner) => partner[locale]),
    ...places.map(({ name, street, district }) =>
      [name[locale], street?.[locale], district[locale]].join(', '),
    ),
    ...corrections.map(({ text }) => text[locale]),
    ...fundingOf(currentEdition(), page).map(({ name }) => name[locale]),
    funding?.code ?? '',
    ...[funding?.total, funding?.eu].flatMap((value) =>
      value
        ? figureText(locale, { id: 'sum', value, unit: 'euros', label: { fi: '', sv: '' } })
        : [],
    ),
    ...sourcesOf(currentEdition(), page).map(({ title }) => title[locale]),
  ]
}

const rows = Object.entries(facts).flatMap(([key, list]) =>
  list.map(([name, fi, sv]) => [key, name, { fi, sv }] as const),
)

test.each(rows)('%s: %s', (key, _, patterns) => {
  const texts = allPages(currentEdition()).filter((page) => page.key === key)
  expect(texts).toHaveLength(2)
  const missing = texts
    .filter((page) => !patterns[page.locale].test(textOf(page)))
    .map(({ locale }) => `${locale}: ${patterns[locale].source}`)
  expect(missing).toEqual([])
})
