import { expect, test } from 'vitest'
import { htmlOf, textOf } from '#tests/support/rendered'
import { textFile } from '#tests/support/site-folder'

const contact = {
  'contact/index.fi.md': textFile('Yhteystiedot', '', 'slug: yhteystiedot\n'),
  'contact/index.sv.md': textFile('Kontakt', '', 'slug: kontakt\n'),
  'contact/facts.yaml': 'type: page\n',
}
const only = {
  ...contact,
  'projects/handu/index.sv.md': null,
  'projects/handu/facts.yaml':
    'type: project\nonly: {language: fi, reason: {fi: Käännös tulee pian., sv: Översättningen kommer snart.}, due: 2026-12-31}\n',
}

test('the language that is behind says so and leads to the newer text', async () => {
  const behind = {
    'projects/handu/agreed.yaml':
      'behind: {language: sv, since: 2026-11-20, due: 2026-12-20}\nblocks: []\n',
  }
  const html = await htmlOf('/sv/projekt/handu', behind)
  expect(textOf(html)).toContain(
    'Den finska sidan ändrades den 20 november 2026. Den här svenska sidan har inte uppdaterats än',
  )
  expect(html).toContain(
    '<a href="/fi/hankkeet/handu" hrefLang="fi">Läs den nyare sidan på finska</a>',
  )
  expect(textOf(await htmlOf('/fi/hankkeet/handu', behind))).not.toContain(
    'ei ole vielä päivitetty',
  )
})

test('a page in one language has an honest short page in the other', async () => {
  const html = await htmlOf('/sv/projekt/handu', only)
  expect(html).toContain('<h1 lang="fi">Hanke</h1>')
  expect(textOf(html)).toContain('Den här sidan finns bara på finska. Översättningen kommer snart.')
  expect(html).toContain('<a href="/fi/hankkeet/handu" hrefLang="fi">Läs sidan på finska</a>')
  expect(html).toContain('<a href="/sv/kontakt">Kontakt</a>')
})

test('lists in the other language mark it, lists in its own do not', async () => {
  expect(textOf(await htmlOf('/sv/projekt', only))).toContain('Hanke (bara på finska)')
  expect(textOf(await htmlOf('/fi/hankkeet', only))).not.toContain('(')
})

test('only the page that exists is announced to search engines', async () => {
  await htmlOf('/sv/projekt/handu', only)
  const { currentEdition, pageOf } = await import('#lib/content/pages')
  const { pageMetadata } = await import('#lib/metadata/page')
  expect(
    pageMetadata(currentEdition(), pageOf(currentEdition(), 'projects/handu', 'sv')).robots,
  ).toEqual({ index: false })
  expect(
    pageMetadata(currentEdition(), pageOf(currentEdition(), 'projects/handu', 'fi')).alternates
      ?.languages,
  ).toEqual({
    fi: 'http://localhost:3000/fi/hankkeet/handu',
    'x-default': 'http://localhost:3000/fi/hankkeet/handu',
  })
})

test('a related page that is not published yet is left out until it is', async () => {
  const draft = {
    'projects/facts.yaml': 'type: section\nrelated: [projects/handu]\n',
    'projects/handu/index.fi.md': textFile('Hanke', '', 'draft: true\n'),
  }
  expect(await htmlOf('/fi/hankkeet', draft)).not.toContain('Hanke<')
  expect(await htmlOf('/fi/hankkeet', draft, { preview: true })).toContain('Hanke<')
})

test('the corrections page lists every correction, newest first, with its page', async () => {
  const correction = (date: string, fi: string) =>
    `corrections:\n  - {date: ${date}, kind: correction, text: {fi: ${fi}, sv: Rättat.}}\n`
  const files = {
    'corrections/index.fi.md': textFile('Oikaisut', '', 'slug: oikaisut\n'),
    'corrections/index.sv.md': textFile('Rättelser', '', 'slug: rattelser\n'),
    'corrections/facts.yaml': 'type: page\n',
    'projects/facts.yaml': `type: section\n${correction('2026-01-02', 'Vanhempi.')}`,
    'projects/handu/facts.yaml': `type: project\n${correction('2026-03-04', 'Uudempi.')}`,
  }
  expect(textOf(await htmlOf('/fi/oikaisut', files))).toContain(
    'Hanke Oikaisu 4.3.2026 Uudempi. Hankkeet Oikaisu 2.1.2026 Vanhempi.',
  )
  expect(
    textOf(
      await htmlOf('/fi/oikaisut', {
        'corrections/index.fi.md': files['corrections/index.fi.md'],
        'corrections/index.sv.md': files['corrections/index.sv.md'],
        'corrections/facts.yaml': 'type: page\n',
      }),
    ),
  ).toContain('Sivustolla ei ole oikaisuja eikä päivityksiä.')
})
