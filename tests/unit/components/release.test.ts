/** What a journalist copies from a release. */
import { expect, test } from 'vitest'
import { htmlOf, openSite, textOf } from '#tests/support/rendered'
import { type Files, textFile } from '#tests/support/site-folder'

const figures = `figures:
  - {id: budget, value: 2000000, about: true, unit: euros, label: {fi: Budjetti, sv: Budget}}
  - {id: customers, min: 600, max: 900, about: true, unit: people, label: {fi: Asiakkaat, sv: Kunder}}
  - {id: length, max: 12, unit: months, label: {fi: Kesto, sv: Längd}}
  - {id: employed, min: 1, unit: people, label: {fi: Työllistetyt, sv: Anställda}}
  - {id: share, value: 2.5, unit: percent, label: {fi: Osuus, sv: Andel}}
`

const image = 'image: {file: talo.jpg, credit: Maija Malli, alt: {fi: Talo., sv: Ett hus.}, caption: {fi: Uusi talo., sv: Det nya huset.}}\n'

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

test('every figure is a row with an address of its own, in words whose value is copied plain', async () => {
  const html = await htmlOf(finnish, release(figures))
  expect(html).toContain(
    '<tr id="figure-budget"><th scope="row"><a href="#figure-budget">Budjetti</a></th>' +
      '<td>noin <data value="2000000">2<span>000</span><span>000</span></data> euroa</td></tr>',
  )
  expect(html).toContain('noin <data value="600">600</data>–<data value="900">900</data> henkilöä')
  expect(html).toContain('enintään <data value="12">12</data> kuukautta')
  expect(html).toContain('vähintään <data value="1">1</data> henkilö<')
  expect(html).toContain('<data value="2.5">2,5</data> prosenttia')
})

test('the figures are in the words of the other language too, with the same ids', async () => {
  const html = await htmlOf(swedish, release(figures))
  expect(html).toContain('<a href="#figure-customers">Kunder</a></th><td>cirka <data value="600">600</data>–<data value="900">900</data> personer')
  expect(html).toContain(`<a href="${swedish}/facts.csv">CSV</a>, <a href="${swedish}/facts.json">JSON</a>`)
})

test('a release without figures has no table and no files of them', async () => {
  const html = await htmlOf(finnish, release(''))
  expect(html).not.toContain('<table')
  expect(html).not.toContain('facts.csv')
})

test('the citation names publisher, title, date, address, version and the day of the build', async () => {
  const html = textOf(await htmlOf(finnish, release('')))
  await openSite(release(''))
  const { contentHash } = await import('#lib/content/pages')
  const version = contentHash().slice(0, 12)
  const address = `http://localhost:3000${finnish}`
  expect(html).toContain(`Helsingin kaupunki: Muutto. Tiedote, marraskuu 2020. ${address}. Versio ${version}. Luettu 22.11.2026.`)
  expect(version).toMatch(/^[0-9a-f]{12}$/)
})

test('the citation is in Swedish on the Swedish page, and both languages are offered', async () => {
  const html = await htmlOf(swedish, release(''))
  expect(textOf(html)).toContain('Helsingfors stad: Flytten. Pressmeddelande, november 2020. http://localhost:3000/sv/meddelanden/flytten. Version ')
  expect(textOf(html)).toContain('Läst 22 november 2026.')
  expect(html).toContain(`Suomi: <a href="${finnish}" lang="fi" hrefLang="fi">Muutto</a>`)
})

test('a release in one language does not offer the other', async () => {
  const only = release('only: {language: fi, reason: {fi: a, sv: b}, due: 2026-12-31}\n')
  expect(await htmlOf(finnish, { ...only, 'press/a/index.sv.md': null })).not.toContain('kahdella kielellä')
})

test('a picture has its caption, its credit and its file in full size', async () => {
  const html = await htmlOf(swedish, { ...release(image), 'press/a/talo.jpg': 'x' })
  expect(textOf(html)).toContain('Det nya huset. Bild: Maija Malli Ladda ner bilden i full storlek')
  expect(html).toContain('<a href="/files/press/a/talo.jpg" download="">')
})

test('journalists are led to the contacts, when there is such a page', async () => {
  const contact = {
    'contact/index.fi.md': textFile('Yhteystiedot'),
    'contact/index.sv.md': textFile('Kontakt'),
    'contact/facts.yaml': 'type: page\n',
  }
  expect(await htmlOf(finnish, { ...release(''), ...contact })).toContain('Katso: <a href="/fi/contact">Yhteystiedot</a>')
  expect(await htmlOf(finnish, release(''))).not.toContain('Oletko toimittaja?')
})
