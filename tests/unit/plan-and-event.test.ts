/** Every combination of plan and event at four moments: each is worded as far as it is known, and nothing as ended that has not ended. */
import { expect, test } from 'vitest'
import type { Locale } from '#lib/locales'
import type { Period } from '#lib/schema/page'
import { stateInWords } from '#lib/text/period'
import { recordsOf } from '#tests/support/csv'
import { bodyAt, jsonAt } from '#tests/support/machine-files'
import { openSite } from '#tests/support/rendered'
import { type Files, textFile } from '#tests/support/site-folder'

const moments = [
  ['before', '2020-06-01T12:00:00+03:00'],
  ['during', '2022-06-01T12:00:00+03:00'],
  ['after the plan', '2024-06-01T12:00:00+03:00'],
  ['after the end', '2025-06-01T12:00:00+03:00'],
] as const

const dates = {
  start: '2021-03-01',
  end: '2024-12-31',
  plannedStart: '2021-01-01',
  plannedEnd: '2023-06-30',
}

type Known = keyof typeof dates

/** Words that say that something ended. Not 'päättyy' and 'avslutas', which tell of a day to come, nor 'ei tietoa'. */
const saysEnded =
  /päättyi|päättynyt|loppui|avslutad|avslutat|upphörde|slutade|\bended\b|dissolutionDate/i

/** The sentence of a notice that says that an end is not known. */
const notKnown = / (Ei ole tiedossa|Det är inte känt)[^.]*\.$/

/** All sets of known dates but the empty one. */
const combinations: Known[][] = Array.from({ length: 15 }, (_, index) => {
  return (Object.keys(dates) as Known[]).filter((_key, bit) => ((index + 1) & (1 << bit)) !== 0)
})

function periodOf(known: Known[]): Period {
  const date = (key: Known) => (known.includes(key) ? dates[key] : undefined)
  const planned = { start: date('plannedStart'), end: date('plannedEnd') }
  return {
    start: date('start'),
    end: date('end'),
    ...(planned.start || planned.end ? { planned } : {}),
  }
}

const slugOf = (known: Known[]) => known.join('-').toLowerCase()

/** A funded project for each combination, and the ledger that lists them. */
const site: Files = {
  'funding.yaml': ['f', 'g', 'h']
    .map((id) => `- {id: ${id}, name: {fi: ${id} suomeksi, sv: ${id} på svenska}}\n`)
    .join(''),
  'projects/eu-funding/index.fi.md': textFile('EU-hankkeet'),
  'projects/eu-funding/index.sv.md': textFile('EU-projekt'),
  'projects/eu-funding/facts.yaml': 'type: page\n',
  ...Object.assign({}, ...combinations.map((known) => folderOf(slugOf(known), periodOf(known)))),
}

function folderOf(slug: string, period: Period): Files {
  const facts = {
    type: 'project',
    period,
    funding: { fund: 'f', priorityAxis: 'g', specificObjective: 'h' },
  }
  return {
    [`projects/${slug}/index.fi.md`]: textFile(`Hanke ${slug}`),
    [`projects/${slug}/index.sv.md`]: textFile(`Projektet ${slug}`),
    [`projects/${slug}/facts.yaml`]: `${JSON.stringify(facts)}\n`,
  }
}

/** Everything that is told of a project at the moment of an open site, in both languages. */
async function tellings(now: string) {
  const { currentEdition, allPages } = await openSite(site, { now }).then(
    () => import('#lib/content/pages'),
  )
  const { machineFiles } = await import('#lib/data/machine-files')
  const { structuredData } = await import('#lib/metadata/structured-data/graph')
  const { historyOf } = await import('#lib/listings/history')
  const { noticeOf } = await import('#lib/listings/history-notice')
  const files = new Map(machineFiles(currentEdition()).map((file) => [file.address, file]))
  const rows = [...files.values()]
    .filter(({ address }) => address.endsWith('ledger.csv'))
    .flatMap(({ body }) => recordsOf(body))
  return allPages(currentEdition())
    .filter(({ facts }) => facts.type === 'project' && facts.period)
    .map((page) => ({
      name: `${page.key} ${page.locale}`,
      period: page.facts.period ?? {},
      words: wordsOf(page.locale, page.facts.period ?? {}, now),
      history: historyOf(currentEdition(), page, new Date(now))?.kind,
      notice: noticeOf(currentEdition(), page, new Date(now))?.text.replace(notKnown, '') ?? '',
      json: withoutNotTold(jsonAt(files, `${page.address}.json`)),
      row: rows.find(({ address }) => address?.endsWith(page.address)),
      markdown: bodyAt(files, `${page.address}.md`).replace(notTold, ''),
      structured: JSON.stringify(structuredData(currentEdition(), page)),
    }))
}

/** What the notice says of an end that nobody knows, with the verb that is looked for. */
const notTold = / (Ei ole tiedossa|Det är inte känt)[^.]*\./

function withoutNotTold<Data extends { markdown?: unknown }>(data: Data): Data {
  return { ...data, markdown: String(data.markdown).replace(notTold, '') }
}

function wordsOf(locale: Locale, period: Period, now: string): string {
  return stateInWords(locale, period, new Date(now))?.text.replaceAll('\u00a0', ' ') ?? ''
}

test('the words of every combination at every moment, in both languages', async () => {
  const lines = combinations.flatMap((known) => [
    `\n${known.join(', ')}`,
    ...moments.flatMap(([name, now]) =>
      (['fi', 'sv'] as const).map(
        (locale) => `${name.padEnd(15)}${wordsOf(locale, periodOf(known), now)}`,
      ),
    ),
  ])
  await expect(`${lines.join('\n').trimStart()}\n`).toMatchFileSnapshot('./plan-and-event.txt')
})

test.each(moments)('%s, only what has ended is told as ended', async (_, now) => {
  const all = await tellings(now)
  expect(all).toHaveLength(30)
  for (const { name, period, words, history, notice, json, row, markdown, structured } of all) {
    const hasEnded = period.end !== undefined && now.slice(0, 10) > period.end
    const states = [json.state, row?.state, history ?? json.state].map((state) => state === 'ended')
    expect([...states, structured.includes('"dissolutionDate"')], name).toEqual(
      Array(4).fill(hasEnded),
    )
    const texts = [
      words,
      JSON.stringify({ ...json, $schema: '' }),
      JSON.stringify(row),
      markdown,
      structured,
    ]
    expect(
      texts.map((text) => saysEnded.test(text)),
      name,
    ).toEqual(Array(5).fill(hasEnded))
    expect(saysEnded.test(notice) && !hasEnded, name).toBe(false)
    expect(row, name).toMatchObject({
      state: json.state,
      start: period.start ?? '',
      end: period.end ?? '',
      plannedEnd: period.planned?.end ?? '',
    })
    expect(structured, name).not.toMatch(
      new RegExp(`(dissolutionDate":"|/)${dates.plannedEnd}|foundingDate":"${dates.plannedStart}`),
    )
  }
})

test.each(moments)('%s, history is what is over, and what was to be over', async (_, now) => {
  const all = await tellings(now)
  const expected = (state: string) =>
    state === 'ended' || state === 'end-not-known' ? state : undefined
  expect(all.map(({ history }) => history)).toEqual(all.map(({ json }) => expected(json.state)))
})
