/** What a journalist copies from a release. */

import { expect, test } from 'vitest'
import { picture } from '#tests/support/pictures'
import { htmlOf, openSite, textOf } from '#tests/support/rendered'
import { type Files, textFile } from '#tests/support/site-folder'

const figures = `figures:
  - {id: budget, value: 2000000, about: true, unit: euros, label: {fi: Budjetti, sv: Budget}}
  - {id: customers, min: 600, max: 900, about: true, unit: people, label: {fi: Asiakkaat, sv: Kunder}}
  - {id: length, max: 12, unit: months, label: {fi: Kesto, sv: Längd}}
  - {id: employed, min: 1, unit: people, label: {fi: Työllistetyt, sv: Anställda}}
  - {id: share, value: 2.5, unit: percent, label: {fi: Osuus, sv: Andel}}
`

const image =
  'image: {file: talo.jpg, credit: Maija Malli, alt: {fi: Talo., sv: Ett hus.}, caption: {fi: Uusi talo., sv: Det nya huset.}}\n'

function release(facts: string): Files {
  return {
    'press/index.fi.md': textFile('Tiedotteet', '', 'slug: tiedotteet\n'),
    'press/index.sv.md': textFile('Meddelanden', '', 'slug: meddelanden\n'),
    'press/facts.yaml': 'type: section\n',
    'press/a/index.fi.md': textFile('Muutto', 'Teksti.\n', 'slug: muutto\n'),
    'press/a/index.sv.md': textFile('Flytten', 'Texten.\n', 'slug: flytten\n'),
    'press/a/facts.yaml': `type: press-release\npublished: 2020-11\n${facts}`,
  }
}

const finnish = '/fi/tiedotteet/muutto'
const swedish = '/sv/meddelanden/flytten'

test('every figure is a row with an address of its own, in words, its value for programs beside it', async () => {
  const html = await htmlOf(finnish, release(figures))
  expect(html).toContain(
    '<tr id="figure-budget"><th scope="row"><a href="#figure-budget">Budjetti</a></th>' +
      '<td>noin <data value="2000000">2 000 000</data> euroa</td></tr>',
  )
  expect(html).toContain('noin <data value="600">600</data>–<data value="900">900</data> henkilöä')
  expect(html).toContain('enintään <data value="12">12</data> kuukautta')
  expect(html).toContain('vähintään <data value="1">1</data> henkilö<')
  expect(html).toContain('<data value="2.5">2,5</data> prosenttia')
})

test('the figures are in the words of the other language too, with the same ids', async () => {
  const html = await htmlOf(swedish, release(figures))
  expect(html).toContain(
    '<a href="#figure-customers">Kunder</a></th><td>cirka <data value="600">600</data>–<data value="900">900</data> personer',
  )
  expect(html).toContain(
    `<a href="${swedish}/facts-excel.csv">Excel (CSV)</a>, <a href="${swedish}/facts.csv">CSV</a>, <a href="${swedish}/facts.json">JSON</a>`,
  )
})

test('a release without figures has no table and no files of them', async () => {
  const html = await htmlOf(finnish, release(''))
  expect(html).not.toContain('<table')
  expect(html).not.toContain('facts.csv')
})

test('the citation names publisher, title, date, address, and the version by the day of its last change', async () => {
  const html = textOf(await htmlOf(finnish, release('')))
  await openSite(release(''))
  const { currentEdition, pageOf } = await import('#lib/content/pages')
  const { versionOf } = await import('#lib/metadata/version')
  const version = versionOf(pageOf(currentEdition(), 'press/a', 'fi')).slice(0, 12)
  const address = `http://localhost:3000${finnish}`
  expect(html).toContain(
    `Helsingin kaupunki: Muutto. Tiedote, marraskuu 2020. Versio 22.11.2026, tunniste ${version}. ${address} `,
  )
  expect(version).toMatch(/^[0-9a-f]{12}$/)
})

test('the citation is in Swedish on the Swedish page, and both languages are offered', async () => {
  const html = await htmlOf(swedish, release(''))
  expect(textOf(html)).toContain(
    'Helsingfors stad: Flytten. Pressmeddelande, november 2020. Version av den 22 november 2026, beteckning ',
  )
  expect(html).toContain(`Suomi: <a href="${finnish}" lang="fi" hrefLang="fi">Muutto</a>`)
})

test('a release in one language does not offer the other', async () => {
  const only = release('only: {language: fi, reason: {fi: a, sv: b}, due: 2026-12-31}\n')
  expect(await htmlOf(finnish, { ...only, 'press/a/index.sv.md': null })).not.toContain(
    'kahdella kielellä',
  )
})

test('a picture has its caption, its credit and its file in full size', async () => {
  const html = await htmlOf(swedish, { ...release(image), 'press/a/talo.jpg': picture('jpg') })
  expect(textOf(html)).toContain('Det nya huset. Bild: Maija Malli Ladda ner bilden i full storlek')
  expect(html).toContain('<a href="/files/press/a/talo.jpg" download="">')
})

test('journalists are led to the contacts, when there is such a page', async () => {
  const contact = {
    'contact/index.fi.md': textFile('Yhteystiedot'),
    'contact/index.sv.md': textFile('Kontakt'),
    'contact/facts.yaml': 'type: page\n',
  }
  expect(await htmlOf(finnish, { ...release(''), ...contact })).toContain(
    'Katso: <a href="/fi/contact">Yhteystiedot</a>',
  )
  expect(await htmlOf(finnish, release(''))).not.toContain('Oletko toimittaja?')
})

const sources =
  "- {id: S1, language: sv, dated: '2020', label: {fi: syksy 2020, sv: hösten 2020}, title: {fi: Tiedote, sv: Meddelande}}\n"

test('a line above the text says of which release it was edited, and the citation says that it was', async () => {
  const edited = { ...release('sources: [S1]\n'), 'sources.yaml': sources }
  const html = textOf(await htmlOf(finnish, edited))
  expect(html).toContain(
    'Teksti on toimitettu kaupungin ruotsinkielisestä tiedotteesta (syksy 2020, tarkka päivä ei ole tiedossa). Teksti.',
  )
  expect(html).toContain('Muutto. Tiedote, syksy 2020, toimitettu teksti. ')
  expect(textOf(await htmlOf(swedish, edited))).toContain(
    'Texten är redigerad utifrån stadens pressmeddelande på svenska (hösten 2020, den exakta dagen är inte känd).',
  )
  expect(textOf(await htmlOf(finnish, release('')))).not.toContain('Teksti on toimitettu')
})

test('a release less than a year old is not told as old', async () => {
  const dated = (now: string) => htmlOf(finnish, release(''), { now })
  expect(textOf(await dated('2021-10-31T12:00:00+02:00'))).toContain(
    'Tiedote marraskuu 2020 Muutto Summary of Muutto.',
  )
  expect(textOf(await dated('2021-12-01T12:00:00+02:00'))).toContain(
    'Tiedote Muutto Tämä on historiaa. Tiedote on vuodelta 2020.',
  )
})

test('lists name a release with its year, and link to a page of the year only where that holds more', async () => {
  const index = await htmlOf('/fi/tiedotteet', release(''))
  expect(index).toContain('Muutto (2020)</a>')
  expect(index).toContain('<h2>2020</h2>')
  expect(await htmlOf('/fi', release(''))).toContain('<h2>Tiedotteet 2020</h2>')
})
