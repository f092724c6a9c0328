import { expect, test } from 'vitest'
import { faultsBy } from '#tests/support/json-schema'
import { jsonAt, machineFilesOf } from '#tests/support/machine-files'
import { picture } from '#tests/support/pictures'
import { type Files, textFile } from '#tests/support/site-folder'

const facts = (lines: string): Files => ({ 'projects/handu/facts.yaml': `type: project\n${lines}` })
const dataOf = async (changes: Files, address = '/fi/hankkeet/handu', surroundings = {}) =>
  jsonAt(await machineFilesOf(changes, surroundings), `${address}.json`)
const marko = (until: string) =>
  `- {id: marko, name: Marko M, role: {fi: vastaava, sv: ansvarig}, unit: {fi: Osasto, sv: Avdelningen}, email: m@hel.fi, phone: '040', until: ${until}}\n`

test('a page says what it is, in which language, and where it is in the other', async () => {
  expect(await dataOf({})).toMatchObject({
    $schema: 'http://localhost:3000/schema/page-2.json',
    version: 2,
    key: 'projects/handu',
    type: 'project',
    language: 'fi',
    address: 'http://localhost:3000/fi/hankkeet/handu',
    translation: {
      language: 'sv',
      address: 'http://localhost:3000/sv/projekt/handu',
      updated: '2026-11-22',
    },
    title: 'Hanke',
    summary: 'Summary of Hanke.',
    updated: '2026-11-22',
    state: null,
    period: null,
  })
})

test('figures keep their ids in both languages, and a range its two ends', async () => {
  const changes = facts(
    "figures:\n  - {id: a, value: 49500, about: true, unit: people, label: {fi: asiakkaat, sv: kunder}}\n  - {id: b, min: 50, max: 70, unit: percent, label: {fi: osuus, sv: andel}}\ndates: [{id: c, date: '2020', label: {fi: vuosi, sv: år}}]\n",
  )
  expect(await dataOf(changes, '/sv/projekt/handu')).toMatchObject({
    figures: [
      { id: 'a', value: 49500, about: true, unit: 'people', label: 'kunder', text: 'cirka 49 500' },
      { id: 'b', min: 50, max: 70, about: false, unit: 'percent', label: 'andel' },
    ],
    dates: [{ id: 'c', date: '2020', label: 'år' }],
  })
})

test('the state follows from the period and the moment', async () => {
  const changes = facts('period: {start: 2021-03-01, end: 2023-06-30, continuedBy: projects}\n')
  expect(await dataOf(changes, undefined, { now: '2023-06-30T12:00:00+03:00' })).toMatchObject({
    state: 'running',
  })
  expect(await dataOf(changes)).toMatchObject({
    state: 'ended',
    period: {
      start: '2021-03-01',
      end: '2023-06-30',
      text: '1.3.2021–30.6.2023',
      continuedBy: {
        key: 'projects',
        title: 'Hankkeet',
        address: 'http://localhost:3000/fi/hankkeet',
      },
    },
  })
})

test('words for programs have ordinary spaces only', async () => {
  const { period } = await dataOf(
    facts('period: {start: 2021-03-01, end: 2023-06-30}\n'),
    '/sv/projekt/handu',
  )
  expect(period.text).toBe('1 mars 2021–30 juni 2023')
})

test('a person in charge is named while in charge', async () => {
  const { contacts } = await dataOf({
    'contacts.yaml': marko('2026-11-22'),
    ...facts('contacts: [marko]\n'),
  })
  expect(contacts).toEqual([
    { unit: 'Osasto', name: 'Marko M', role: 'vastaava', email: 'm@hel.fi', phone: '040' },
  ])
})

test('a person whose time is over is in no file', async () => {
  const files = await machineFilesOf({
    'contacts.yaml': marko('2026-11-21'),
    ...facts('contacts: [marko]\n'),
  })
  expect(jsonAt(files, '/sv/projekt/handu.json').contacts).toEqual([{ unit: 'Avdelningen' }])
  expect(
    [...files.values()].filter(({ body }) => /marko/i.test(body)).map(({ address }) => address),
  ).toEqual([])
})

test('funding, places, links, sources, pictures and old addresses are told in words of the language', async () => {
  const data = await dataOf(
    {
      'funding.yaml': ['f', 'g', 'h']
        .map((id) => `- {id: ${id}, name: {fi: ${id} suomeksi, sv: ${id} på svenska}}\n`)
        .join(''),
      'links.yaml':
        '- {id: hel, url: https://www.hel.fi, languages: [fi], title: {fi: Kaupunki, sv: Staden}}\n',
      'sources.yaml':
        "- {id: S1, language: sv, dated: '2020', title: {fi: Tiedote, sv: Meddelande}}\n",
      'projects/handu/kuva.jpg': picture('jpg'),
      ...facts(
        'funding: {fund: f, priorityAxis: g, specificObjective: h}\nlinks: [hel]\nsources: [S1]\nrelated: [projects]\naudience: [press]\naliases: [/fi/vanha, /sv/gammal]\n' +
          'places: [{name: {fi: Ohjaamo, sv: Navigatorn}, street: {fi: Katu, sv: Gatan}, district: {fi: Kamppi, sv: Kampen}}]\n' +
          'image: {file: kuva.jpg, credit: Kuvaaja, alt: {fi: a, sv: b}, caption: {fi: c, sv: d}}\n' +
          'corrections: [{date: 2026-11-21, kind: correction, text: {fi: Oikein on näin., sv: Så här är det.}}]\n',
      ),
    },
    '/sv/projekt/handu',
  )
  expect(data).toMatchObject({
    funding: {
      fund: { id: 'f', name: 'f på svenska' },
      priorityAxis: { id: 'g' },
      specificObjective: { id: 'h' },
    },
    links: [{ id: 'hel', title: 'Staden', address: 'https://www.hel.fi', languages: ['fi'] }],
    sources: [{ id: 'S1', title: 'Meddelande', language: 'sv', dated: '2020' }],
    related: [{ key: 'projects', title: 'Projekt', address: 'http://localhost:3000/sv/projekt' }],
    audience: ['press'],
    aliases: ['http://localhost:3000/sv/gammal'],
    places: [{ name: 'Navigatorn', street: 'Gatan', district: 'Kampen' }],
    image: {
      address: 'http://localhost:3000/files/projects/handu/kuva.jpg',
      credit: 'Kuvaaja',
      alt: 'b',
      caption: 'd',
    },
    corrections: [{ date: '2026-11-21', kind: 'correction', text: 'Så här är det.' }],
  })
  expect(faultsBy(jsonAt(await machineFilesOf(), '/schema/page-2.json'))(data)).toEqual([])
})

test('the text has absolute links', async () => {
  const body = '[a](projects)\n'
  const changes = {
    'projects/handu/index.fi.md': textFile('Hanke', body),
    'projects/handu/index.sv.md': textFile('Projektet', body),
  }
  expect((await dataOf(changes)).markdown).toBe('[a](http://localhost:3000/fi/hankkeet)\n')
})
