import { expect, test } from 'vitest'
import { atomOf } from '#lib/data/atom'
import type { Feed } from '#lib/data/feed'
import { atomFaults, readAtom } from '#tests/support/atom'
import { readJsonFeed } from '#tests/support/json-feed'
import { picture } from '#tests/support/pictures'
import { pressSection, release } from '#tests/support/press'
import { openSite } from '#tests/support/rendered'
import type { Files } from '#tests/support/site-folder'

/** Bodies of all feeds by address. */
async function feeds(changes: Files, surroundings = {}): Promise<Map<string, string>> {
  const { currentEdition } = await openSite({ ...pressSection, ...changes }, surroundings)
  const { feedFiles } = await import('#lib/data/feeds')
  return new Map(feedFiles(currentEdition()).map(({ address, body }) => [address, body]))
}

async function atom(changes: Files, surroundings = {}) {
  return readAtom((await feeds(changes, surroundings)).get('/fi/feed.xml') ?? '')
}

/** What is wrong with the Atom feeds. */
function faultsIn(files: Map<string, string>): string[] {
  return [...files].flatMap(([address, body]) => (address.endsWith('.xml') ? atomFaults(body) : []))
}

const two = { ...release('first'), ...release('second', { published: "'2019'" }) }

const corrected =
  'corrections:\n  - {date: 2026-11-23, kind: correction, text: {fi: Päivä on oikaistu., sv: Dagen har rättats.}}\n'

test('a pair of feeds for each language, valid by their rules', async () => {
  const files = await feeds(two)
  expect([...files.keys()]).toEqual([
    '/fi/feed.xml',
    '/fi/feed.json',
    '/sv/feed.xml',
    '/sv/feed.json',
  ])
  expect(faultsIn(files)).toEqual([])
  expect(
    ['/fi/feed.json', '/sv/feed.json'].map(
      (address) => readJsonFeed(files.get(address) ?? '').items.length,
    ),
  ).toEqual([2, 2])
})

test('a new title and a new address leave the id of a release as it is', async () => {
  const [before] = (await atom(release('first'))).entries
  const [after] = (
    await atom(release('first', { fi: 'Uusi otsikko', sv: 'Ny rubrik', slug: 'uusi-osoite' }))
  ).entries
  expect(after?.id).toBe(before?.id)
  expect(after?.id).toBe('tag:hel.fi,2026:employment-services/press/first/fi')
  expect([after?.title, after?.links.at(-1)?.href]).toEqual([
    'Uusi otsikko (2026)',
    'http://localhost:3000/fi/tiedotteet/uusi-osoite',
  ])
})

test('a correction changes the date of its entry and nothing else of any entry but the text', async () => {
  const plain = await atom(two)
  const mended = await atom({ ...two, ...release('first', { facts: corrected }) })
  expect(mended.entries.map(({ id, updated }) => [id.split('/').at(-2), updated])).toEqual([
    ['first', '2026-11-23T00:00:00+02:00'],
    ['second', '2026-11-22T00:00:00+02:00'],
  ])
  const known = ({ updated: _, content: __, ...rest }: (typeof plain.entries)[number]) => rest
  expect(mended.entries.map(known)).toEqual(plain.entries.map(known))
  expect(mended.entries[1]).toEqual(plain.entries[1])
})

test('the text begins with the correction and its date', async () => {
  const [entry] = (await atom(release('first', { facts: corrected }))).entries
  expect(entry?.content).toMatch(
    /^<p><strong>Oikaisu 23\.11\.2026:<\/strong> Päivä on oikaistu\.<\/p>.*<p>Teksti\.<\/p>$/s,
  )
})

test('a date that is known is published; of a bare year its last day is, so that no reader takes the last change for it', async () => {
  const { entries } = await atom(two)
  expect(entries.map(({ published }) => published)).toEqual([
    '2026-01-15T00:00:00+02:00',
    '2019-12-31T12:00:00.000Z',
  ])
  expect(entries[1]?.title).toContain('(2019)')
  expect(entries[1]?.content).toContain('Tiedote 2019. Tiedote on vuodelta 2019.')
})

test('after an embargo the moment of publishing is both dates, before it the release is nowhere', async () => {
  const embargoed = release('first', {
    published: '2026-12-01',
    facts: 'publishAt: 2026-12-01T09:00:00+02:00\n',
  })
  const [entry] = (await atom(embargoed, { now: '2026-12-01T09:00:00+02:00' })).entries
  expect([entry?.published, entry?.updated]).toEqual([
    '2026-12-01T07:00:00.000Z',
    '2026-12-01T07:00:00.000Z',
  ])
  const before = await feeds(embargoed, { now: '2026-12-01T08:59:59+02:00' })
  expect([...before.values()].join()).not.toContain('first')
  expect(faultsIn(before)).toEqual([])
})

test('each entry leads to its page and to the same release in the other language', async () => {
  const files = await feeds(release('first'))
  const other = {
    rel: 'alternate',
    type: 'text/html',
    hreflang: 'sv',
    href: 'http://localhost:3000/sv/pressmeddelanden/first',
  }
  const own = {
    rel: 'alternate',
    type: 'text/html',
    hreflang: 'fi',
    href: 'http://localhost:3000/fi/tiedotteet/first',
  }
  expect(readAtom(files.get('/fi/feed.xml') ?? '').entries[0]?.links).toEqual([
    { rel: own.rel, type: own.type, href: own.href },
    other,
    own,
  ])
  expect(readJsonFeed(files.get('/fi/feed.json') ?? '').items[0]?._translation).toEqual({
    id: 'tag:hel.fi,2026:employment-services/press/first/sv',
    url: other.href,
    language: 'sv',
  })
})

test('links and pictures in the text are absolute', async () => {
  const image =
    'image:\n  file: talo.jpg\n  credit: Kaupunki\n  alt: {fi: Talo, sv: Hus}\n  caption: {fi: Talo., sv: Huset.}\n'
  const changes = {
    ...release('first', { body: '[S1](home) ![S2](talo.jpg)\n', facts: image }),
    'press/first/talo.jpg': picture('jpg'),
  }
  const [entry] = (await atom(changes)).entries
  const found = [...(entry?.content ?? '').matchAll(/(?:href|src)="([^"]*)"/g)].map(
    (match) => match[1],
  )
  const house = 'http://localhost:3000/files/press/first/talo.jpg'
  expect(found).toEqual([house, 'http://localhost:3000/fi', house])
})

test('a release in one language is marked in the other feed, and says why', async () => {
  const only =
    'only: {language: sv, reason: {fi: Käännös tulee., sv: Den översätts.}, due: 2026-12-31}\n'
  const [entry] = (
    await atom({ ...release('first', { facts: only }), 'press/first/index.fi.md': null })
  ).entries
  expect(entry?.title).toBe('Nyhet first (2026) (vain ruotsiksi)')
  expect(entry?.content).toContain(
    'Käännös tulee. <a href="http://localhost:3000/sv/pressmeddelanden/first">',
  )
})

test('a language that is behind says so in its feed', async () => {
  const behind = {
    'press/first/agreed.yaml':
      'behind: {language: fi, since: 2026-11-20, due: 2026-12-20}\nblocks: []\n',
  }
  const [entry] = (await atom({ ...release('first'), ...behind })).entries
  expect(entry?.content).toContain(
    '<a href="http://localhost:3000/sv/pressmeddelanden/first">Lue uudempi sivu ruotsiksi</a>',
  )
})

test('what XML does not allow is not in it', async () => {
  const [entry] = (await atom(release('first', { fi: '"A ]]> B & C < D"' }))).entries
  expect(entry?.title).toBe('A ]]> B & C < D (2026)')
})

test('a character that XML does not know is left out, should the content ever let it through', () => {
  const address = 'https://example.org/'
  const addresses = { self: address, current: address, older: undefined, newer: undefined }
  const feed: Feed = {
    id: 'tag:a',
    locale: 'fi',
    title: 'A\bB\ufffe',
    subtitle: 'S',
    author: 'N',
    home: address,
    updated: '2026',
    isArchive: false,
    addresses,
    entries: [],
  }
  expect(readAtom(atomOf(feed)).title).toBe('AB')
})

test('a preview has no feeds, and no page of it leads to one', async () => {
  expect(await feeds(two, { preview: true })).toEqual(new Map())
  const { currentEdition, pageOf } = await import('#lib/content/pages')
  const { alternateTypes } = await import('#lib/metadata/alternates')
  expect(
    Object.keys(alternateTypes(currentEdition(), pageOf(currentEdition(), 'home', 'fi'))).filter(
      (type) => type.includes('atom') || type.includes('feed'),
    ),
  ).toEqual([])
})

test('a page leads to both feeds of its language', async () => {
  await openSite(pressSection)
  const { currentEdition, pageOf } = await import('#lib/content/pages')
  const { alternateTypes } = await import('#lib/metadata/alternates')
  expect(alternateTypes(currentEdition(), pageOf(currentEdition(), 'home', 'sv'))).toMatchObject({
    'application/atom+xml': [
      {
        url: 'http://localhost:3000/sv/feed.xml',
        title: expect.stringContaining('Pressmeddelanden'),
      },
    ],
    'application/feed+json': [
      {
        url: 'http://localhost:3000/sv/feed.json',
        title: expect.stringContaining('Pressmeddelanden'),
      },
    ],
  })
})

test('a feed without releases has the date of its page', async () => {
  expect(await atom({})).toMatchObject({ updated: '2026-11-22T00:00:00+02:00', entries: [] })
})
