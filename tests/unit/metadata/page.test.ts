import { expect, test } from 'vitest'
import { openSite } from '#tests/support/rendered'
import { textFile } from '#tests/support/site-folder'

const long = 'Sosiaalisia innovaatioita ja työtä julkisilla hankinnoilla'

async function described(key: string, changes = {}, preview = false) {
  const { currentEdition, pageOf } = await openSite(changes, { preview })
  const { pageMetadata } = await import('#lib/metadata/page')
  return pageMetadata(currentEdition(), pageOf(currentEdition(), key, 'fi'))
}

test('the title names the page and the site', async () => {
  expect((await described('projects')).title).toBe(
    'Hankkeet – Helsingin työllisyyspalvelut 2015–2024',
  )
})

test('the front page is named by its title alone', async () => {
  expect((await described('home')).title).toBe('Etusivu')
})

test('a long title keeps its words and the years of the site, in previews of links too', async () => {
  const changes = {
    'projects/index.fi.md': textFile(long, '', 'slug: hankkeet\nnavTitle: SIEPP\n'),
  }
  const { title, openGraph } = await described('projects', changes)
  expect(title).toBe(`${long} (2015–2024)`)
  expect(openGraph?.title).toBe(title)
})

test('the title of a press release has its year, and stands alone when it is long', async () => {
  const release = (title: string) => ({
    'press/index.fi.md': textFile('Tiedotteet'),
    'press/index.sv.md': textFile('Meddelanden'),
    'press/facts.yaml': 'type: section\n',
    'press/a/index.fi.md': textFile(title, 'Teksti.\n', 'navTitle: Lyhyt\n'),
    'press/a/index.sv.md': textFile('Flytten', 'Texten.\n'),
    'press/a/facts.yaml': "type: press-release\npublished: '2020'\n",
  })
  expect((await described('press/a', release('Muutto'))).title).toBe(
    'Muutto (2020) – Helsingin työllisyyspalvelut 2015–2024',
  )
  expect((await described('press/a', release(long))).title).toBe(`${long} (2020)`)
})

test('both languages are announced, and Finnish for readers of others', async () => {
  expect((await described('projects/handu')).alternates).toMatchObject({
    canonical: 'http://localhost:3000/fi/hankkeet/handu',
    languages: {
      fi: 'http://localhost:3000/fi/hankkeet/handu',
      sv: 'http://localhost:3000/sv/projekt/handu',
      'x-default': 'http://localhost:3000/fi/hankkeet/handu',
    },
  })
})

test('only a preview asks not to be indexed', async () => {
  expect((await described('home')).robots).toBeUndefined()
  expect((await described('home', {}, true)).robots).toEqual({ index: false })
})

test('the search form is described like a page, and results are not indexed', async () => {
  const { currentEdition } = await openSite({})
  const { searchMetadata } = await import('#lib/metadata/page')
  const languages = {
    fi: 'http://localhost:3000/fi/haku',
    sv: 'http://localhost:3000/sv/sok',
    'x-default': 'http://localhost:3000/fi/haku',
  }
  const form = searchMetadata(currentEdition(), 'sv', '')
  expect(form.alternates).toEqual({ canonical: 'http://localhost:3000/sv/sok', languages })
  expect(form.robots).toBeUndefined()
  const results = searchMetadata(currentEdition(), 'sv', 'stöd')
  expect(results.alternates).toBeUndefined()
  expect(results.robots).toEqual({ index: false })
})

test('the search form of a preview is not indexed', async () => {
  const { currentEdition } = await openSite({}, { preview: true })
  const { searchMetadata } = await import('#lib/metadata/page')
  expect(searchMetadata(currentEdition(), 'fi', '').robots).toEqual({ index: false })
})
