/** The ledger of EU-funded projects, as a page and as data. */
import { expect, test } from 'vitest'
import { recordsOf } from '#tests/support/csv'
import { faultsBy } from '#tests/support/json-schema'
import { bodyAt, jsonAt, machineFilesOf } from '#tests/support/machine-files'
import { htmlOf, textOf } from '#tests/support/rendered'
import { type Files, textFile } from '#tests/support/site-folder'

const changes: Files = {
  'funding.yaml':
    '- {id: esf, name: {fi: Sosiaalirahasto, sv: Socialfonden}}\n- {id: axis, name: {fi: "linja 3, Työ", sv: "linje 3, Arbete"}}\n- {id: objective, name: {fi: tavoite 6.1, sv: mål 6.1}}\n',
  'sources.yaml':
    '- {id: S1, language: sv, dated: 2017-12-21, title: {fi: Vanha sivu, sv: Den gamla sidan}}\n',
  'contacts.yaml':
    '- {id: maija, name: Maija Malli, unit: {fi: Elinkeino-osasto, sv: Näringslivsavdelningen}, until: 2026-12-31}\n',
  'projects/handu/facts.yaml':
    'type: project\nperiod: {end: 2017-10-31, planned: {start: 2015-05, end: 2017-12-31}}\nfunding: {fund: esf, priorityAxis: axis, specificObjective: objective, code: S20319, total: 835291, eu: 311934.5}\ncontacts: [maija]\nsources: [S1]\n' +
    'partners: [{fi: Eka, sv: Första}, {fi: Toka, sv: Andra}]\n',
  'projects/eu-funding/index.fi.md': textFile('EU-hankkeet', '', 'slug: eu-rahoitus\n'),
  'projects/eu-funding/index.sv.md': textFile('EU-projekt', '', 'slug: eu-finansiering\n'),
  'projects/eu-funding/facts.yaml': 'type: page\n',
}

const row = {
  key: 'projects/handu',
  title: 'Hanke',
  address: 'http://localhost:3000/fi/hankkeet/handu',
  code: 'S20319',
  fund: 'Sosiaalirahasto',
  priorityAxis: 'linja 3, Työ',
  specificObjective: 'tavoite 6.1',
  totalEuros: '835291',
  euEuros: '311934.5',
  start: '',
  end: '2017-10-31',
  plannedStart: '2015-05',
  plannedEnd: '2017-12-31',
  state: 'ended',
  partners: 'Eka; Toka',
  personInCharge: 'Maija Malli',
  unitInCharge: 'Elinkeino-osasto',
  sources: 'Vanha sivu',
}

test('the ledger is a table with a row for every funded project', async () => {
  const files = await machineFilesOf(changes)
  expect(recordsOf(bodyAt(files, '/fi/hankkeet/eu-rahoitus/ledger.csv'))).toEqual([row])
  expect(bodyAt(files, '/sv/projekt/eu-finansiering/ledger.csv')).toContain(
    'S20319,Socialfonden,"linje 3, Arbete",mål 6.1,835291,311934.5,,2017-10-31,2015-05,2017-12-31,ended,Första; Andra',
  )
})

test('after the last day of a person the ledger names only the unit', async () => {
  const files = await machineFilesOf(changes, { now: '2027-01-01T00:00:00+02:00' })
  expect(recordsOf(bodyAt(files, '/fi/hankkeet/eu-rahoitus/ledger.csv'))).toEqual([
    { ...row, personInCharge: '' },
  ])
  expect(bodyAt(files, '/fi/hankkeet/eu-rahoitus/ledger.json')).not.toContain('Maija')
})

test('the same is there as JSON, by its schema', async () => {
  const files = await machineFilesOf(changes)
  const ledger = jsonAt(files, '/sv/projekt/eu-finansiering/ledger.json')
  expect(faultsBy(jsonAt(files, '/schema/ledger-2.json'))(ledger)).toEqual([])
  expect(ledger).toMatchObject({
    language: 'sv',
    translation: {
      language: 'fi',
      address: 'http://localhost:3000/fi/hankkeet/eu-rahoitus/ledger.json',
    },
    projects: [
      {
        key: 'projects/handu',
        partners: ['Första', 'Andra'],
        state: 'ended',
        funding: { code: 'S20319', fund: { id: 'esf' }, total: 835291, eu: 311934.5 },
      },
    ],
  })
})

test('a site without the page has no ledger', async () => {
  const addresses = [...(await machineFilesOf()).keys()]
  expect(addresses.filter((address) => address.includes('/ledger.'))).toEqual([])
})

test('the page says the same in words, and what is not known', async () => {
  const text = textOf(await htmlOf('/fi/hankkeet/eu-rahoitus', changes))
  expect(text).toContain(
    'Hanke Ajankohta Päättynyt: 31.10.2017 oli määrä alkaa toukokuussa 2015 ja päättyä 31.12.2017 Alkamispäivä ei ole tiedossa. ' +
      'Rahoitus Sosiaalirahasto linja 3, Työ tavoite 6.1 EU-hankkeen koodi S20319 Kokonaisbudjetti 835 291 euroa EU:n osuus 311 934,50 euroa ' +
      'Kumppanit Eka Toka Vastuuhenkilö Maija Malli Elinkeino-osasto Lähteet Vanha sivu (ruotsiksi, 21.12.2017)',
  )
  const unknown = {
    ...changes,
    'projects/handu/facts.yaml': String(changes['projects/handu/facts.yaml']).replace(
      /partners.*\n/,
      '',
    ),
  }
  expect(textOf(await htmlOf('/sv/projekt/eu-finansiering', unknown))).toContain(
    'Partner Källorna nämner inga partner.',
  )
})
