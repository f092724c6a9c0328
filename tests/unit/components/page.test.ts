import { expect, test } from 'vitest'
import { htmlOf, textOf } from '#tests/support/rendered'
import { textFile } from '#tests/support/site-folder'

const handu = '/fi/hankkeet/handu'

const links = {
  'links.yaml':
    '- id: hel\n  url: https://www.hel.fi\n  languages: [fi]\n  title: {fi: Kaupungin sivusto, sv: Stadens webbplats}\n',
}

const ended = {
  'projects/handu/facts.yaml':
    'type: project\nperiod:\n  end: 2017-10-31\n  continuedBy: projects\n',
}

test('a page has one h1 and its own title in it', async () => {
  const html = await htmlOf(handu)
  expect(html.match(/<h1>.*?<\/h1>/g)).toEqual(['<h1>Hanke</h1>'])
})

test('the language switch leads to the same page in the other language', async () => {
  expect(await htmlOf(handu)).toContain(
    '<a href="/sv/projekt/handu" lang="sv" hrefLang="sv">Svenska</a>',
  )
})

test('the menu marks the section that the page is in', async () => {
  expect(await htmlOf(handu)).toContain('<a href="/fi/hankkeet" aria-current="true">Hankkeet</a>')
})

const ways = {
  'links.yaml': `- {id: jobseekers-service, url: {fi: https://a.example.org, sv: https://a.example.org/sv}, title: {fi: Tori, sv: Torget}}
- {id: helsinki-jobseekers, url: {fi: https://b.example.org, sv: https://b.example.org/sv}, title: {fi: Kaupunki, sv: Staden}}
`,
}

test('an ended project says under its title that it is history, what continued it and where to go now', async () => {
  const html = await htmlOf(handu, { ...ended, ...ways })
  expect(textOf(html)).toContain(
    'Hanke Tämä on historiaa. Hanke päättyi 31.10.2017. Työtä jatkoi: Hankkeet ' +
      'Ilmoittaudu työnhakijaksi Työmarkkinatorilla Helsingin työllisyyspalvelut nyt Summary of Hanke.',
  )
  expect(textOf(html).match(/31\.10\.2017/g)).toHaveLength(1)
})

test('a project whose end nobody tells says so, in the tense of a plan', async () => {
  const planned = {
    'projects/handu/facts.yaml':
      "type: project\nperiod: {planned: {start: 2019-11, end: '2021'}}\n",
  }
  expect(textOf(await htmlOf(handu, planned))).toContain(
    'Hankkeen oli määrä alkaa marraskuussa 2019 ja päättyä vuonna 2021. Ei ole tiedossa, milloin ja miten se päättyi.',
  )
  const begun = {
    'projects/handu/facts.yaml':
      'type: experiment\nperiod: {start: 2019-11-01, planned: {end: 2020-12-31}}\n',
  }
  expect(textOf(await htmlOf('/sv/projekt/handu', begun))).toContain(
    'Försöket började den 1 november 2019 och skulle enligt planen sluta den 31 december 2020. Det är inte känt när och hur det slutade.',
  )
})

test('a page below an ended thing names it, and the section above it says of which years it tells', async () => {
  const below = {
    'projects/handu/part/index.fi.md': textFile('Osa'),
    'projects/handu/part/index.sv.md': textFile('Del'),
    'projects/handu/part/facts.yaml': 'type: page\n',
    'projects/handu/facts.yaml': 'type: project\nperiod: {start: 2015-05-01, end: 2017-10-31}\n',
  }
  expect(textOf(await htmlOf('/fi/hankkeet/handu/part', below))).toContain(
    'Tämä on historiaa. Hanke päättyi 31.10.2017.',
  )
  expect(textOf(await htmlOf('/fi/hankkeet', below))).toContain(
    'Tämä on historiaa. Sivun tiedot ovat vuosilta 2015–2017.',
  )
  const current = { 'projects/handu/facts.yaml': 'type: project\nperiod: {start: 2015-05-01}\n' }
  expect(textOf(await htmlOf('/fi/hankkeet', current))).not.toContain('Tämä on historiaa.')
})

test('what a page has linked to already is not offered again below it', async () => {
  const files = {
    'projects/handu/index.fi.md': textFile('Hanke', '[Hankkeet](projects)\n'),
    'projects/handu/index.sv.md': textFile('Projektet', '[Projekten](projects)\n'),
    'projects/handu/facts.yaml':
      'type: project\nperiod: {end: 2017-10-31}\nrelated: [projects]\nlinks: [jobseekers-service]\n',
  }
  const html = await htmlOf(handu, { ...files, ...ways })
  expect(html).not.toContain('Katso myös')
  expect(html).not.toContain('Lue lisää muilta sivustoilta')
})

test('a start that is not known is said in the fact box and on the timeline', async () => {
  expect(textOf(await htmlOf(handu, ended))).toContain('Ajankohta Alkamispäivä ei ole tiedossa.')
  expect(textOf(await htmlOf('/fi', ended))).toContain(
    'Päättynyt: 31.10.2017 Alkamispäivä ei ole tiedossa.',
  )
})

test('the state follows from the moment of the build', async () => {
  const running = await htmlOf(handu, ended, { now: '2017-06-01T12:00:00+03:00' })
  expect(textOf(running)).toContain('Käynnissä: ')
  expect(textOf(running)).not.toContain('historiaa. Hanke')
})

test('a link to another site tells the language that differs from the page', async () => {
  const facts = { 'projects/handu/facts.yaml': 'type: project\nlinks: [hel]\n' }
  const swedish = await htmlOf('/sv/projekt/handu', { ...links, ...facts })
  expect(swedish).toContain(
    '<a href="https://www.hel.fi" hrefLang="fi">Stadens webbplats (på finska)</a>',
  )
  expect(await htmlOf(handu, { ...links, ...facts })).toContain(
    '<a href="https://www.hel.fi">Kaupungin sivusto</a>',
  )
})

test('a passage in another language carries its language in titles and menus', async () => {
  const phrases = { 'phrases.yaml': '- text: Hankinnoista duunia\n  language: fi\n' }
  const titled = { 'projects/handu/index.sv.md': textFile('Projektet Hankinnoista duunia') }
  expect(await htmlOf('/sv/projekt/handu', { ...phrases, ...titled })).toContain(
    '<h1>Projektet <span lang="fi">Hankinnoista duunia</span></h1>',
  )
})

const contact =
  '- id: person\n  name: Maija Malli\n  unit: {fi: elinkeino-osasto, sv: näringslivsavdelningen}\n  email: maija@example.org\n  until: 2018-12-31\n'

test('after the last day of a contact only the unit is shown', async () => {
  const files = {
    'contacts.yaml': contact,
    'projects/handu/facts.yaml': 'type: project\ncontacts: [person]\n',
  }
  const before = textOf(await htmlOf(handu, files, { now: '2018-12-31T12:00:00+02:00' }))
  const after = textOf(await htmlOf(handu, files, { now: '2019-01-01T12:00:00+02:00' }))
  expect(before).toContain(
    'Vastuuhenkilö Maija Malli elinkeino-osasto Sähköposti maija@example.org',
  )
  expect(after).toContain('Vastuuyksikkö elinkeino-osasto')
  expect(after).not.toContain('Maija')
})

test('a correction stands above the text with its date', async () => {
  const correction =
    'corrections:\n  - date: 2026-11-22\n    kind: correction\n    text: {fi: Oikea päivä., sv: Rätt dag.}\n'
  const html = await htmlOf('/sv/projekt/handu', {
    'projects/handu/facts.yaml': `type: project\n${correction}`,
    'projects/handu/index.sv.md': textFile('Projektet', 'Texten.\n'),
    'projects/handu/index.fi.md': textFile('Hanke', 'Teksti.\n'),
  })
  expect(textOf(html)).toMatch(/Rättelse den 22 november 2026 Rätt dag\..*Texten\./)
})

test('figures are a table with a caption and a heading on every row', async () => {
  const figures =
    'figures:\n  - id: staff\n    value: 350\n    about: true\n    unit: employees\n    label: {fi: Työntekijät, sv: Anställda}\n    show: true\n'
  const html = await htmlOf(handu, { 'projects/handu/facts.yaml': `type: project\n${figures}` })
  expect(html).toContain(
    '<caption>Tärkeimmät luvut </caption><tbody><tr><th scope="row">Työntekijät</th><td>noin 350</td></tr></tbody>',
  )
})

test('a preview is marked on the page', async () => {
  expect(textOf(await htmlOf('/fi', {}, { preview: true }))).toContain('Esikatselu')
  expect(textOf(await htmlOf('/fi'))).not.toContain('Esikatselu')
})
