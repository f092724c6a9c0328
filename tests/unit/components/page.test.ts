import { expect, test } from 'vitest'
import { htmlOf, textOf } from '#tests/support/rendered'
import { textFile } from '#tests/support/site-folder'

const handu = '/fi/hankkeet/handu'

const links = { 'links.yaml': '- id: hel\n  url: https://www.hel.fi\n  languages: [fi]\n  title: {fi: Kaupungin sivusto, sv: Stadens webbplats}\n' }

const ended = { 'projects/handu/facts.yaml': 'type: project\nperiod:\n  end: 2017-10-31\n  continuedBy: projects\n' }

test('a page has one h1 and its own title in it', async () => {
  const html = await htmlOf(handu)
  expect(html.match(/<h1>.*?<\/h1>/g)).toEqual(['<h1>Hanke</h1>'])
})

test('the language switch leads to the same page in the other language', async () => {
  expect(await htmlOf(handu)).toContain('<a href="/sv/projekt/handu" lang="sv" hrefLang="sv">Svenska</a>')
})

test('the menu marks the section that the page is in', async () => {
  expect(await htmlOf(handu)).toContain('<a href="/fi/hankkeet" aria-current="true">Hankkeet</a>')
})

test('an ended project says when it ended, what continued it and where current services are', async () => {
  const text = textOf(await htmlOf(handu, { ...ended, ...links }))
  expect(text).toContain('Hanke päättyi 31.10.2017. Työtä jatkettiin: Hankkeet Nykyisistä palveluista kerrotaan muualla: Kaupungin sivusto')
})

test('a start that is not known is said in the fact box and on the timeline', async () => {
  expect(textOf(await htmlOf(handu, ended))).toContain('Ajankohta päättyi 31.10.2017 Alkamispäivä ei ole tiedossa.')
  expect(textOf(await htmlOf('/fi', ended))).toContain('Päättynyt 31.10.2017 Alkamispäivä ei ole tiedossa.')
})

test('the state follows from the moment of the build', async () => {
  const running = await htmlOf(handu, ended, { now: '2017-06-01T12:00:00+03:00' })
  expect(textOf(running)).toContain('Käynnissä')
  expect(textOf(running)).not.toContain('Hanke päättyi')
})

test('a link to another site tells the language that differs from the page', async () => {
  const facts = { 'projects/handu/facts.yaml': 'type: project\nlinks: [hel]\n' }
  const swedish = await htmlOf('/sv/projekt/handu', { ...links, ...facts })
  expect(swedish).toContain('<a href="https://www.hel.fi" hrefLang="fi">Stadens webbplats (på finska)</a>')
  expect(await htmlOf(handu, { ...links, ...facts })).toContain('<a href="https://www.hel.fi">Kaupungin sivusto</a>')
})

test('a passage in another language carries its language in titles and menus', async () => {
  const phrases = { 'phrases.yaml': '- text: Hankinnoista duunia\n  language: fi\n' }
  const titled = { 'projects/handu/index.sv.md': textFile('Projektet Hankinnoista duunia') }
  expect(await htmlOf('/sv/projekt/handu', { ...phrases, ...titled })).toContain('<h1>Projektet <span lang="fi">Hankinnoista duunia</span></h1>')
})

const contact =
  '- id: person\n  name: Maija Malli\n  unit: {fi: elinkeino-osasto, sv: näringslivsavdelningen}\n  email: maija@example.org\n  until: 2018-12-31\n'

test('after the last day of a contact only the unit is shown', async () => {
  const files = { 'contacts.yaml': contact, 'projects/handu/facts.yaml': 'type: project\ncontacts: [person]\n' }
  const before = textOf(await htmlOf(handu, files, { now: '2018-12-31T12:00:00+02:00' }))
  const after = textOf(await htmlOf(handu, files, { now: '2019-01-01T12:00:00+02:00' }))
  expect(before).toContain('Vastuuhenkilö Maija Malli elinkeino-osasto Sähköposti maija@example.org')
  expect(after).toContain('Vastuuyksikkö elinkeino-osasto')
  expect(after).not.toContain('Maija')
})

test('a correction stands above the text with its date', async () => {
  const correction = 'corrections:\n  - date: 2026-11-22\n    kind: correction\n    text: {fi: Oikea päivä., sv: Rätt dag.}\n'
  const html = await htmlOf('/sv/projekt/handu', {
    'projects/handu/facts.yaml': `type: project\n${correction}`,
    'projects/handu/index.sv.md': textFile('Projektet', 'Texten.\n'),
    'projects/handu/index.fi.md': textFile('Hanke', 'Teksti.\n'),
  })
  expect(textOf(html)).toMatch(/Rättelse 22 november 2026 Rätt dag\..*Texten\./)
})

test('figures are a table with a caption and a heading on every row', async () => {
  const figures =
    'figures:\n  - id: staff\n    value: 350\n    about: true\n    unit: employees\n    label: {fi: Työntekijät, sv: Anställda}\n    show: true\n'
  const html = await htmlOf(handu, { 'projects/handu/facts.yaml': `type: project\n${figures}` })
  expect(html).toContain('<caption>Tärkeimmät luvut</caption><tbody><tr><th scope="row">Työntekijät</th><td>noin 350</td></tr></tbody>')
})

test('a preview is marked on the page', async () => {
  expect(textOf(await htmlOf('/fi', {}, { preview: true }))).toContain('Esikatselu')
  expect(textOf(await htmlOf('/fi'))).not.toContain('Esikatselu')
})
