import { expect, test } from 'vitest'
import { recordsOf } from '#tests/support/csv'
import { faultsBy } from '#tests/support/json-schema'
import { bodyAt, jsonAt, machineFilesOf } from '#tests/support/machine-files'
import { textFile } from '#tests/support/site-folder'

const changes = {
  'sources.yaml':
    "- {id: S1, language: sv, dated: '2020', title: {fi: 'Tiedote: eka', sv: Första}}\n- {id: S2, language: fi, dated: '2021', title: {fi: Toka, sv: Andra}}\n",
  'press/index.fi.md': textFile('Tiedotteet', '', 'slug: tiedotteet\n'),
  'press/index.sv.md': textFile('Meddelanden', '', 'slug: pressmeddelanden\n'),
  'press/facts.yaml': 'type: section\n',
  'press/move/index.fi.md': textFile('Muutto', '', 'slug: muutto\n'),
  'press/move/index.sv.md': textFile('Flytten', '', 'slug: flytten\n'),
  'press/move/facts.yaml':
    "type: press-release\npublished: '2020'\nsources: [S1, S2]\nfigures:\n" +
    "  - {id: customers, value: 49500, about: true, unit: jobseekers, label: {fi: 'asiakkaat, jotka muuttavat', sv: kunder}, source: S1}\n" +
    '  - {id: share, min: 50, max: 70, unit: percent, label: {fi: osuus, sv: andel}, source: S2}\n' +
    '  - {id: days, value: 300, bound: over, unit: days, label: {fi: kesto, sv: längd}, source: S1}\n',
}

test("a release's figures are a table with stable ids, in the words of each language, each with the source that has it", async () => {
  const files = await machineFilesOf(changes)
  expect(recordsOf(bodyAt(files, '/fi/tiedotteet/muutto/facts.csv'))).toEqual([
    {
      id: 'customers',
      value: '49500',
      min: '',
      max: '',
      about: 'true',
      bound: '',
      unit: 'jobseekers',
      label: 'asiakkaat, jotka muuttavat',
      source: 'S1',
      sourceTitle: 'Tiedote: eka',
      text: 'noin 49 500',
      corrected: '',
    },
    {
      id: 'share',
      value: '',
      min: '50',
      max: '70',
      about: 'false',
      bound: '',
      unit: 'percent',
      label: 'osuus',
      source: 'S2',
      sourceTitle: 'Toka',
      text: '50–70 prosenttia',
      corrected: '',
    },
    {
      id: 'days',
      value: '300',
      min: '',
      max: '',
      about: 'false',
      bound: 'over',
      unit: 'days',
      label: 'kesto',
      source: 'S1',
      sourceTitle: 'Tiedote: eka',
      text: 'yli 300 päivää',
      corrected: '',
    },
  ])
  expect(bodyAt(files, '/sv/pressmeddelanden/flytten/facts.csv').split('\r\n')[1]).toBe(
    'customers,49500,,,true,,jobseekers,kunder,S1,Första,cirka 49 500,',
  )
})

test('the same figures are there as JSON, by its schema', async () => {
  const files = await machineFilesOf(changes)
  const data = jsonAt(files, '/sv/pressmeddelanden/flytten/facts.json')
  expect(data).toMatchObject({
    $schema: 'http://localhost:3000/schema/facts-2.json',
    key: 'press/move',
    language: 'sv',
    address: 'http://localhost:3000/sv/pressmeddelanden/flytten',
    published: '2020',
    figures: [
      {
        id: 'customers',
        value: 49500,
        about: true,
        unit: 'jobseekers',
        label: 'kunder',
        text: 'cirka 49 500',
        source: 'S1',
      },
      { min: 50, max: 70, source: 'S2' },
      { value: 300, bound: 'over', text: 'över 300 dagar' },
    ],
    sources: [{ id: 'S1' }, { id: 'S2', title: 'Andra', language: 'fi', dated: '2021' }],
  })
  expect(faultsBy(jsonAt(files, '/schema/facts-2.json'))(data)).toEqual([])
})

test('a page names the files of its figures when it is a release', async () => {
  const files = await machineFilesOf(changes)
  expect(jsonAt(files, '/fi/tiedotteet/muutto.json').files.factsCsv).toBe(
    'http://localhost:3000/fi/tiedotteet/muutto/facts.csv',
  )
  expect(jsonAt(files, '/fi/hankkeet.json').files.factsCsv).toBeUndefined()
  expect([...files.keys()].filter((address) => address.endsWith('facts.csv'))).toHaveLength(2)
})

const corrected = {
  ...changes,
  'press/move/facts.yaml':
    "type: press-release\npublished: '2020'\nsources: [S1]\nfigures:\n" +
    '  - {id: share, value: 8.7, unit: percent, label: {fi: osuus, sv: andel}}\n' +
    'corrections:\n  - {date: 2026-11-20, kind: update, text: {fi: Osuus muuttui., sv: Andelen ändrades.}}\n',
}

test('the table for spreadsheets has the mark of UTF-8, semicolons, decimal commas and headings in words', async () => {
  const sheet = bodyAt(
    await machineFilesOf(corrected),
    '/sv/pressmeddelanden/flytten/facts-excel.csv',
  )
  expect(sheet).toBe(
    '\ufeffBeteckning;Värde;Undre gräns;Övre gräns;Ungefärligt;Gräns;Enhet;Vad siffran gäller;Källans beteckning;Källa;Siffran i pressmeddelandet;Rättelser och uppdateringar av pressmeddelandet\r\n' +
      'share;8,7;;;false;;percent;andel;S1;Första;8,7 procent;Uppdatering den 20 november 2026: Andelen ändrades.\r\n',
  )
})

test('a release that was corrected says so beside each of its figures', async () => {
  const files = await machineFilesOf(corrected)
  const [row] = recordsOf(bodyAt(files, '/fi/tiedotteet/muutto/facts.csv'))
  expect(row?.corrected).toBe('Päivitys 20.11.2026: Osuus muuttui.')
})

test('the columns are described where programs look for it', async () => {
  const files = await machineFilesOf(changes)
  const { url, tableSchema } = jsonAt(files, '/fi/tiedotteet/muutto/facts.csv-metadata.json')
  const [header] = bodyAt(files, '/fi/tiedotteet/muutto/facts.csv').split('\r\n')
  expect(url).toBe('facts.csv')
  expect(tableSchema.columns.map(({ name }: { name: string }) => name).join()).toBe(header)
})
