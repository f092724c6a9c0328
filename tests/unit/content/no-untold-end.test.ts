/** No file made of the site's own content says that something ended whose end no later source tells. */
import { expect, test, vi } from 'vitest'
import type { MachineFile } from '#lib/data/machine-file'
import { recordsOf } from '#tests/support/csv'

vi.stubEnv('SITE_NOW', '2026-11-25T12:00:00+02:00')

/** Every period of the content by page: how it stands, and its end. A new period has to be added here, with the source in mind. */
const periods: Record<string, [state: string, end?: string]> = {
  experiment: ['ended', '2024-12-31'],
  'projects/handu': ['ended', '2017-10-31'],
  'projects/siepp': ['ended', '2020-01-31'],
  'projects/service-experiment': ['end-not-known'],
}

/** Pages about what is not known to have ended. */
const unknownEnds = ['projects/service-experiment', 'press/2019-new-ways']

/** Words that say that something came to an end. */
const ending =
  /päättyi(?!s)|päätty(nyt|neet|neen|neitä)|loppui|lakkasi|lakkautettiin|avslutad(e|es)|(har|hade) (avslutats|upphört|slutat)|avslutat|upphörde|slutade|tog slut|avskaffades|\bended\b|dissolutionDate/i

/** What has ended by a later source, by the names that texts use, and what was abolished. */
const ended =
  /kuntakokeilu|kommunförsök|SIEPP|HANDU|Hankinnoista duunia|TE-toimistot lakkautettiin|TE-byråerna avskaffades/i

/** A sentence that says that the end is not known, that a word of an end was wrong, or that a person's task is over. */
const notKnown =
  /ei ole tiedossa|ei kerrota|ei ole lähdettä|aiemmin merkintä|inte känt|står det inte|ingen källa|Tidigare stod det|henkilön tehtävä|personens uppdrag/i

const { currentEdition, allPages, parentsOf, stateOf } = await import('#lib/content/pages')
const { machineFiles } = await import('#lib/data/machine-files')
const { structuredData } = await import('#lib/metadata/structured-data/graph')
const { pageMetadata } = await import('#lib/metadata/page')
const { stateInWords } = await import('#lib/text/period')
const { noticeOf } = await import('#lib/listings/history-notice')

const moment = new Date('2026-11-25T12:00:00+02:00')

/** True for a page about something that has really ended, and for the pages below it. */
const hasEnded = (key: string) =>
  allPages(currentEdition(), 'fi').some(
    (page) => page.key === key && [page, ...parentsOf(currentEdition(), page)].some(isEnded),
  )

function isEnded({ key, facts }: ReturnType<typeof allPages>[number]): boolean {
  return stateOf(facts.period, moment) === 'ended' && facts.period?.end === periods[key]?.[1]
}

/** The sentences of a file, whatever its format. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])["\s\\]|\\n|\r?\n|<\/?p>|","|": "/)
}

test('every period of the content is as its sources tell it', () => {
  const found = allPages(currentEdition()).filter(({ facts }) => facts.period)
  const told = found.map(({ key, facts }) => [
    key,
    [stateOf(facts.period, moment), ...(facts.period?.end ? [facts.period.end] : [])],
  ])
  expect(Object.fromEntries(told)).toEqual(periods)
})

const endedTexts = allPages(currentEdition())
  .filter(({ key }) => hasEnded(key))
  .map((page) => ({
    page,
    files: machineFiles(currentEdition()).filter(({ address }) =>
      [`${page.address}.md`, `${page.address}.json`].includes(address),
    ),
  }))

/** What the pages about ended things say, and their labels. */
const allowed = new Set(
  endedTexts.flatMap(({ page: { locale, facts }, files }) => [
    ...files.flatMap(({ body }) => sentencesOf(body)),
    `${stateInWords(locale, facts.period, moment)?.text.replaceAll('\u00a0', ' ')}.`,
  ]),
)

/** 'Päättynyt: 1.3.2021–31.12.2024': the states of what has ended, wherever they are listed. */
const endedStates = endedTexts.flatMap(({ page: { locale, facts } }) => {
  const state = stateInWords(locale, facts.period, moment)
  return state ? [state.text.replaceAll('\u00a0', ' ')] : []
})

/** Sentences with a word of an end that is nobody's. On the pages of what is not known to have ended no other's end excuses the word. */
function strangers(text: string, key?: string): string[] {
  const excuses = key && unknownEnds.includes(key) ? [notKnown] : [notKnown, ended]
  return sentencesOf(text).filter(
    (sentence) =>
      ending.test(sentence) &&
      !allowed.has(sentence) &&
      !endedStates.some((state) => sentence.includes(state)) &&
      !excuses.some((excuse) => excuse.test(sentence)),
  )
}

const files = machineFiles(currentEdition()).filter(
  ({ address }) => !address.startsWith('/schema/'),
)

const keyOf = ({ address }: MachineFile) =>
  allPages(currentEdition()).find(
    (page) => address.replace(/\.\w+$|\/facts\.\w+$/, '') === page.address,
  )?.key

test.each(files.map((file): [string, MachineFile] => [file.address, file]))(
  '%s',
  (address, file) => {
    const separator = address.endsWith('-excel.csv') ? ';' : ','
    const rows = address.endsWith('.csv') ? recordsOf(file.body, separator) : []
    expect(rows.filter(({ key = '', state }) => state && state !== periods[key]?.[0])).toEqual([])
    const text = address.endsWith('.csv')
      ? rows
          .flatMap(({ state: _, Tila: _fi, Läge: _sv, ...cells }) => Object.values(cells))
          .join('\n')
      : file.body
    expect(strangers(text.replaceAll('\u00a0', ' '), keyOf(file))).toEqual([])
  },
)

test.each(allPages(currentEdition()).map((page) => [page.address, page] as const))(
  'structured data, metadata and notice of %s',
  (_, page) => {
    const data = JSON.stringify(structuredData(currentEdition(), page), null, 1) ?? ''
    expect(data.includes('"dissolutionDate"')).toBe(
      periods[page.key]?.[0] === 'ended' && ['project', 'experiment'].includes(page.facts.type),
    )
    if (hasEnded(page.key)) return
    expect(
      strangers(
        [
          data,
          JSON.stringify(pageMetadata(currentEdition(), page), null, 1),
          noticeOf(currentEdition(), page, moment)?.text,
        ].join('\n'),
        page.key,
      ),
    ).toEqual([])
  },
)

test('no state in any file says ended but of a page with a real end', () => {
  const states = files.flatMap(({ address, body }) =>
    address.endsWith('.json') ? statesIn(JSON.parse(body)) : [],
  )
  expect(states.length).toBeGreaterThan(8)
  expect(states.filter(({ key, state }) => state !== periods[key]?.[0])).toEqual([])
})

type Told = { key: string; state: string }

/** Every page with a state, however deep in a file. */
function statesIn(value: unknown): Told[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(statesIn)
  return 'key' in value && 'state' in value && value.state
    ? [{ key: String(value.key), state: String(value.state) }, ...below]
    : below
}
