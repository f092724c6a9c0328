/** A view is plain data that holds what its page shows, and nothing else. */
import { expect, test } from 'vitest'
import type { View } from '#lib/views/view'
import { openSite } from '#tests/support/rendered'
import { type Files, textFile } from '#tests/support/site-folder'

const site: Files = {
  'contact/index.fi.md': textFile('Yhteys'),
  'contact/index.sv.md': textFile('Kontakt'),
  'contact/facts.yaml': 'type: page\n',
  'press/index.fi.md': textFile('Tiedotteet'),
  'press/index.sv.md': textFile('Meddelanden'),
  'press/facts.yaml': 'type: section\n',
  'press/a/index.fi.md': textFile('Muutto', 'Teksti.\n', 'slug: muutto\n'),
  'press/a/index.sv.md': textFile('Flytten', 'Texten.\n', 'slug: flytten\n'),
  'press/a/facts.yaml': 'type: press-release\npublished: 2020-11-02\n',
  'projects/siepp/index.fi.md': textFile('Siepp'),
  'projects/siepp/index.sv.md': textFile('Siepp'),
  'projects/siepp/facts.yaml':
    'type: project\nrelated: [press/a]\nperiod: {start: 2018-01-01, end: 2020-01-31}\n',
}

/** The views of the site with some files changed, by address. */
async function viewsWith(changes: Files = {}): Promise<Map<string, View>> {
  const { currentEdition } = await openSite({ ...site, ...changes })
  const { viewsOf } = await import('#lib/views/view')
  const edition = currentEdition()
  return new Map(viewsOf(edition.site, edition).map((view) => [view.address, view]))
}

/** Addresses of the views that a change makes different. */
async function changedBy(changes: Files): Promise<string[]> {
  const [before, after] = [await viewsWith(), await viewsWith(changes)]
  const differs = ([address, view]: [string, View]) => {
    const old = before.get(address)
    return !old || JSON.stringify(old) !== JSON.stringify(view)
  }
  return [...after].filter(differs).map(([address]) => address)
}

test('every page has a view, and so has each pair of texts, each message and what searches are set into', async () => {
  const { currentEdition } = await openSite(site)
  const { viewsOf } = await import('#lib/views/view')
  const edition = currentEdition()
  const messages = ['/both/404', '/fi/404', '/fi/503', '/sv/404', '/sv/503']
  const addresses = viewsOf(edition.site, edition).map(({ address }) => address)
  const { parallelOf } = await import('#lib/listings/parallel')
  expect(addresses).toEqual([
    ...edition.site.pages.map(({ address }) => address),
    ...edition.site.pages.flatMap((page) => parallelOf(edition, page) ?? []),
    ...messages,
    ...['/fi/haku/empty', '/fi/haku/frame', '/sv/sok/empty', '/sv/sok/frame'],
  ])
})

test('a view is the same after it was written as JSON and read again', async () => {
  const views = [...(await viewsWith()).values()]
  expect(JSON.parse(JSON.stringify(views))).toStrictEqual(views)
})

test('a word in the text of a page changes the views of that page and of its pair alone', async () => {
  expect(
    await changedBy({
      'press/a/index.fi.md': textFile('Muutto', 'Toinen teksti.\n', 'slug: muutto\n'),
    }),
  ).toEqual(['/fi/press/muutto', '/fi/press/muutto/rinnakkain', '/sv/press/flytten/parallellt'])
})

test('a title changes the views that show it', async () => {
  const changed = await changedBy({
    'press/a/index.fi.md': textFile('Uusi', 'Teksti.\n', 'slug: muutto\n'),
  })
  expect(changed.sort()).toEqual([
    '/fi',
    '/fi/haku/empty',
    '/fi/hankkeet/siepp',
    '/fi/press',
    '/fi/press/2020',
    '/fi/press/muutto',
    '/fi/press/muutto/rinnakkain',
    '/sv/press/flytten',
    '/sv/press/flytten/parallellt',
  ])
})

test('a name in the menu changes every view of its language and none of the other', async () => {
  const changed = await changedBy({
    'contact/index.fi.md': textFile('Yhteys', '', 'navTitle: Ota yhteyttä\n'),
  })
  const inFinnish = [...(await viewsWith()).keys()].filter((address) => address.startsWith('/fi'))
  expect(changed).toEqual(inFinnish)
})

test('views are made from what they are given, not from the clock or the environment', async () => {
  const { currentEdition } = await openSite(site)
  const { viewsOf } = await import('#lib/views/view')
  const settings = {
    moment: new Date('2019-06-01T12:00:00Z'),
    origin: 'https://example.org',
    preview: true,
  }
  const view = viewsOf(currentEdition().site, settings).find(
    ({ address }) => address === '/fi/hankkeet/siepp',
  )
  expect(view?.frame?.preview).toBe(true)
  expect(view?.metadata.alternates?.canonical).toBe('https://example.org/fi/hankkeet/siepp')
  expect(view?.shown).toMatchObject({ content: { head: { state: { state: 'running' } } } })
})
