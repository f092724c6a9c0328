/** What facts.yaml of a page says, and the sentences of the text that say it too. */
import type { Pair } from '#lib/locales'
import { dayBetween, dayInWords, plusDays } from '#tests/scale/dates'
import { figureAbout, type Told } from '#tests/scale/figures'
import { fill } from '#tests/scale/fill'
import { corrections } from '#tests/scale/frames'
import { anyNoun, type Noun } from '#tests/scale/nouns'
import type { Plan } from '#tests/scale/plan'
import { contactIds, districts, linkIds, sourceIds } from '#tests/scale/shared'
import { between, pick, type Random, sample } from '#tests/support/random'

interface Facts {
  data: Record<string, unknown>
  /** Each names a figure or a date of the page. */
  sentences: Pair[]
}

const audiences = [
  'jobseekers',
  'young-people',
  'foreign-language',
  'employers',
  'associations',
  'press',
  'laid-off',
]

/** Facts of a page; `related` are keys that it may name. */
export function factsOf(random: Random, plan: Plan, topics: Noun[], related: string[]): Facts {
  const { type, index } = plan
  const isDeep = type === 'service' || type === 'project' || type === 'press-release'
  const figures = isDeep ? figuresOf(random, topics, between(random, 1, 5)) : []
  const dates = isDeep
    ? datesOf(random, topics, between(random, 0, 2))
    : { data: [], sentences: [] }
  const period =
    type === 'project' || (type === 'service' && random() < 0.4)
      ? periodOf(random, plan)
      : undefined
  const data = {
    type,
    order: index,
    ...(type === 'press-release' ? publishedOf(plan) : {}),
    period: period?.data,
    figures: figures.map(({ fact }) => fact),
    dates: dates.data,
    funding: type === 'project' ? fundingOf(random, index) : undefined,
    contacts: type === 'home' ? [] : sample(random, contactIds, type === 'press-release' ? 1 : 2),
    places: type === 'service' && random() < 0.1 ? placesOf(random) : [],
    audience: isDeep ? sample(random, audiences, 2) : [],
    related,
    links: isDeep ? sample(random, linkIds, 2) : [],
    corrections: index % 25 === 13 ? [correctionOf(random, topics)] : [],
    sources: isDeep ? [pick(random, sourceIds)] : [],
  }
  return {
    data: withoutEmpty(data),
    sentences: [
      ...(period?.sentences ?? []),
      ...figures.map(({ sentence }) => sentence),
      ...dates.sentences,
    ],
  }
}

function figuresOf(random: Random, topics: Noun[], count: number): Told[] {
  const all = Array.from({ length: count }, (_, index) =>
    figureAbout(random, pick(random, topics), `figure-${index + 1}`),
  )
  return all.filter(({ digits }, index) => all.findIndex((one) => one.digits === digits) === index)
}

function datesOf(
  random: Random,
  topics: Noun[],
  count: number,
): { data: object[]; sentences: Pair[] } {
  const made = Array.from({ length: count }, (_, index) => {
    const [noun, day] = [pick(random, topics), dayBetween(random, 2015, 2025)]
    const date = random() < 0.3 ? day.slice(0, 7) : day
    const label = fill({ fi: '{a:gen} hyväksyminen', sv: 'Godkännandet av {a:def}' }, { a: noun })
    const sentence = fill(
      { fi: '{a:nom} hyväksyttiin {n}.', sv: '{a:def} godkändes {n}.' },
      { a: noun },
      dayInWords(date),
    )
    return { fact: { id: `date-${index + 1}`, date, label }, sentence }
  })
  return { data: made.map(({ fact }) => fact), sentences: made.map(({ sentence }) => sentence) }
}

/** Most have ended, some run, some are planned; those of the first projects end one after the other from the measurements' own day on. */
function periodOf(random: Random, { type, number, noun: a }: Plan): Facts {
  const start = dayBetween(random, 2016, 2024)
  const chance = random()
  const told = (fi: string, sv: string, date: string) => fill({ fi, sv }, { a }, dayInWords(date))
  const starts = told('{a:nom} alkoi {n}.', '{a:def} började {n}.', start)
  const end =
    type === 'project' && number < 10
      ? plusDays('2026-11-22', number)
      : plusDays(start, between(random, 90, 1000))
  if (type === 'project' && number < 10) return { data: { start, end }, sentences: [starts] }
  if (chance < 0.15) return { data: { start }, sentences: [starts] }
  if (chance < 0.25) {
    const day = dayBetween(random, 2027, 2029)
    return {
      data: { planned: { start: day } },
      sentences: [told('{a:gen} on määrä alkaa {n}.', '{a:def} ska börja {n}.', day)],
    }
  }
  return {
    data: { start, end },
    sentences: [starts, told('{a:nom} päättyi {n}.', '{a:def} avslutades {n}.', end)],
  }
}

/** The newest first; every second of the first ten is under embargo, each a day longer, from the day after the measurements' own on. */
function publishedOf({ number }: Plan): object {
  if (number >= 10 || number % 2 === 0) return { published: plusDays('2026-11-20', -6 * number) }
  const day = plusDays('2026-11-23', (number - 1) / 2)
  return { published: day, publishAt: `${day}T09:00:00+02:00` }
}

function fundingOf(random: Random, index: number): object {
  const total = between(random, 100, 3000) * 1000
  return {
    fund: 'esf',
    priorityAxis: 'axis',
    specificObjective: 'objective',
    code: `S${20_000 + index}`,
    total,
    eu: total / 2,
  }
}

function placesOf(random: Random): object[] {
  return sample(random, districts, between(random, 2, 4)).map((district) => ({
    name: fill(
      { fi: '{a:nom}', sv: '{a:def}' },
      { a: { ...anyNoun(random), adjective: undefined } },
    ),
    district,
  }))
}

function correctionOf(random: Random, topics: Noun[]): object {
  const kind = pick(random, ['correction', 'update'])
  const frame = corrections[kind === 'update' ? 1 : 0]
  if (!frame) throw new Error('No words for a correction.')
  return {
    date: dayBetween(random, 2025, 2026),
    kind,
    text: fill(frame, { a: pick(random, topics) }),
  }
}

function withoutEmpty(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
