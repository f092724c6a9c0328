/** The press room by year: pages that are made from the releases. */
import { expect, test } from 'vitest'
import { pressSection, release } from '#tests/support/press'
import { pressFiles } from '#tests/support/releases'
import { htmlOf, openSite, textOf } from '#tests/support/rendered'
import { type Files, messagesOf } from '#tests/support/site-folder'

const correction =
  'corrections: [{date: 2026-11-23, kind: correction, text: {fi: Korjattu., sv: Rättad.}}]\n'
const three = {
  ...pressSection,
  ...release('a', { published: "'2019'" }),
  ...release('b', { published: '2020-03', facts: correction }),
  ...release('c', { published: '2020-11-30' }),
}

async function addressesOf(changes: Files, surroundings = {}): Promise<string[]> {
  await openSite(changes, surroundings)
  const { currentEdition, allPages } = await import('#lib/content/pages')
  return allPages(currentEdition()).flatMap(({ address, pressYear }) =>
    pressYear ? [address] : [],
  )
}

test('every year with releases has a page in both languages, newest first', async () => {
  expect(await addressesOf(three)).toEqual([
    '/fi/tiedotteet/2020',
    '/fi/tiedotteet/2019',
    '/sv/pressmeddelanden/2020',
    '/sv/pressmeddelanden/2019',
  ])
})

test('the index tells of each release its date as far as it is known, its marks and its summary', async () => {
  const text = textOf(await htmlOf('/fi/tiedotteet', three))
  expect(text).toContain(
    '2020 Tiedote c (2020) 30.11.2020 Summary of Tiedote c. Tiedote b (2020) maaliskuu 2020 Oikaistu 23.11.2026 Summary of Tiedote b. 2019 Tiedote a (2019)',
  )
})

test('the page of a year has its releases, and leads to the same year in the other language', async () => {
  const html = await htmlOf('/sv/pressmeddelanden/2020', three)
  expect(textOf(html)).toContain('2 pressmeddelanden från 2020. Det nyaste står först.')
  expect(textOf(html)).toContain('Nyhet b (2020) mars 2020 Rättat den 23 november 2026')
  expect(html).not.toContain('Nyhet a')
  expect(html).toContain('<a href="/sv/pressmeddelanden/2020" aria-current="true">2020 (2)</a>')
  expect(html).toContain('<a href="/fi/tiedotteet/2020" lang="fi" hrefLang="fi">Suomi</a>')
})

test('a year was last changed when a release of it was changed or corrected', async () => {
  await openSite(three)
  const { currentEdition, findPage } = await import('#lib/content/pages')
  expect([
    findPage(currentEdition(), '/fi/tiedotteet/2020')?.updated,
    findPage(currentEdition(), '/fi/tiedotteet/2019')?.updated,
  ]).toEqual(['2026-11-23', '2026-11-22'])
})

test('a year of more than 50 releases has several pages, and the index shows 50 in all', async () => {
  const many = pressFiles(210)
  expect(
    (await addressesOf(many)).filter((address) => address.startsWith('/fi/tiedotteet/2024')),
  ).toEqual(['/fi/tiedotteet/2024', '/fi/tiedotteet/2024/2'])
  const listed = (html: string) => html.match(/class="release-title"/g)?.length
  expect(listed(await htmlOf('/fi/tiedotteet', many))).toBe(50)
  expect(listed(await htmlOf('/fi/tiedotteet/2024', many))).toBe(50)
  const second = await htmlOf('/fi/tiedotteet/2024/2', many)
  expect(textOf(second)).toContain('Tiedotteet 2024, sivu 2')
  expect(second).toContain('<a href="/fi/tiedotteet/2024/2" aria-current="page">Sivu 2</a>')
})

test('years that the index does not show whole are linked from it', async () => {
  const html = await htmlOf('/fi/tiedotteet', pressFiles(210))
  expect(html).toMatch(/<h2>Vanhemmat tiedotteet<\/h2>.*href="\/fi\/tiedotteet\/2016"/)
})

test('a year whose only release is under embargo is nowhere, except in a preview', async () => {
  const held = {
    ...pressSection,
    ...release('a', { published: '2026-12-01', facts: 'publishAt: 2026-12-01T09:00:00+02:00\n' }),
  }
  expect(await addressesOf(held)).toEqual([])
  expect(await addressesOf(held, { preview: true })).toContain('/fi/tiedotteet/2026')
  expect(await addressesOf(held, { now: '2026-12-01T09:00:00+02:00' })).toContain(
    '/fi/tiedotteet/2026',
  )
})

test('a release in one language is marked in the list of the other', async () => {
  const only = {
    ...pressSection,
    ...release('a', {
      published: "'2019'",
      facts: 'only: {language: fi, reason: {fi: a, sv: b}, due: 2026-12-31}\n',
    }),
  }
  expect(
    textOf(await htmlOf('/sv/pressmeddelanden/2019', { ...only, 'press/a/index.sv.md': null })),
  ).toContain('Tiedote a (2019) (bara på finska)')
})

test('the feeds are named on the index, but not in a preview', async () => {
  const feeds = (html: string) =>
    [...html.matchAll(/href="(\/fi\/feed[^"]*)"/g)].map(([, address]) => address)
  expect(feeds(await htmlOf('/fi/tiedotteet', three))).toEqual(['/fi/feed.xml', '/fi/feed.json'])
  expect(feeds(await htmlOf('/fi/tiedotteet', three, { preview: true }))).toEqual([])
})

test.each([
  ['a slug', { slug: "'2021'" }, 'press/a/index.fi.md:5:7 The address /fi/tiedotteet/2021'],
  [
    'an alias',
    { facts: 'aliases: [/sv/pressmeddelanden/2026]\n' },
    'press/a/facts.yaml:3:11 The address /sv/pressmeddelanden/2026',
  ],
])('%s may not take the address of a year', (_, settings, message) => {
  expect(messagesOf({ ...pressSection, ...release('a', settings) })).toContain(
    `${message} is kept for the press releases of a year.`,
  )
})

test('the address of a year that has no releases any more can lead on', () => {
  expect(
    messagesOf({
      ...pressSection,
      'press/facts.yaml':
        'type: section\naliases: [/fi/tiedotteet/2018, /sv/pressmeddelanden/2018]\n',
    }),
  ).toBe('')
})

test('a release without a date is an error', () => {
  expect(
    messagesOf({ ...pressSection, ...release('a'), 'press/a/facts.yaml': 'type: press-release\n' }),
  ).toBe('press/a/facts.yaml:1:1 published is missing. Add the line “published: …”.')
})
