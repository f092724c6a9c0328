import { expect, test } from 'vitest'
import { describedSite, graphOf, nodeOf, nodesOf, origin } from '#tests/support/described'
import { openSite } from '#tests/support/rendered'

const organization = { '@id': `${origin}/#organization` }
const city = { '@id': `${origin}/#city` }

test('a release has the day on which it was published, or its year alone: no date is made up for validators', async () => {
  const published = async (date: string) => {
    const files = { 'release/facts.yaml': `type: press-release\npublished: ${date}\n` }
    const { datePublished, copyrightYear } = await nodeOf('NewsArticle', 'release', files)
    return datePublished ?? copyrightYear
  }
  expect([
    await published("'2020'"),
    await published('2020-11'),
    await published('2020-11-05'),
  ]).toEqual([2020, 2020, '2020-11-05'])
})

test('a correction stands in the release with its date, and changes the day of the last change', async () => {
  const { correction, dateModified } = await nodeOf(
    'NewsArticle',
    'release',
    {},
    { locale: 'sv', now: '2026-12-24T12:00:00+02:00' },
  )
  expect(correction).toEqual([
    { '@type': 'CorrectionComment', text: 'Rättad text.', datePublished: '2026-11-20' },
  ])
  expect(dateModified).toBe('2026-11-21')
})

test('a release without corrections or picture has neither', async () => {
  const article = await nodeOf('NewsArticle', 'release', {
    'release/facts.yaml': "type: press-release\npublished: '2020'\n",
  })
  expect(Object.keys(article)).not.toEqual(expect.arrayContaining(['correction']))
  expect(Object.keys(article)).not.toEqual(expect.arrayContaining(['image']))
  expect(article.dateModified).toBe('2026-11-02')
})

test('a release is by the city, on the site of the employment services, and its picture by whom it credits', async () => {
  const { author, publisher, image, mainEntityOfPage } = await nodeOf('NewsArticle', 'release')
  expect([author, publisher]).toEqual([city, organization])
  expect(image).toEqual({
    '@type': 'ImageObject',
    url: `${origin}/files/release/photo.jpg`,
    caption: 'Kuvateksti',
    creditText: 'Mikko Malli',
  })
  expect(mainEntityOfPage).toEqual({ '@id': `${origin}/fi/release` })
})

test('each language of a release is a translation of the other', async () => {
  const finnish = await nodeOf('NewsArticle', 'release')
  const swedish = await nodeOf('NewsArticle', 'release', {}, { locale: 'sv' })
  expect([finnish.workTranslation, swedish.workTranslation]).toEqual([
    { '@id': swedish['@id'] },
    { '@id': finnish['@id'] },
  ])
})

test('a release that exists in one language has no translation, and its stand-in breadcrumbs only', async () => {
  const only = 'only: {language: fi, reason: {fi: Kiire., sv: Brådska.}, due: 2027-01-31}\n'
  const files = {
    'release/facts.yaml': `type: press-release\npublished: '2020'\n${only}`,
    'release/index.sv.md': null,
  }
  expect(await nodeOf('NewsArticle', 'release', files)).not.toHaveProperty('workTranslation')
  expect(
    nodesOf(await graphOf('release', files, { locale: 'sv' })).map((node) => node['@type']),
  ).toEqual(['BreadcrumbList'])
})

test('a release under embargo is named on no page', async () => {
  const files = {
    'release/facts.yaml':
      "type: press-release\npublished: '2026'\npublishAt: 2026-12-01T09:00:00+02:00\n",
  }
  const all = async (now: string) => {
    await openSite({ ...describedSite, ...files }, { now })
    const { currentEdition, allPages } = await import('#lib/content/pages')
    const { structuredData } = await import('#lib/metadata/structured-data/graph')
    return JSON.stringify(
      allPages(currentEdition()).map((page) => structuredData(currentEdition(), page)),
    )
  }
  expect(await all('2026-12-01T08:59:59+02:00')).not.toContain('release')
  expect(await all('2026-12-01T09:00:00+02:00')).toContain('release')
})
