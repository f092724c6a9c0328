import { expect, test } from 'vitest'
import { graphOf, nodeOf, nodesOf, origin } from '#tests/support/described'
import { openSite } from '#tests/support/rendered'

const organization = { '@id': `${origin}/#organization` }

test('the organization has one name, with its language, and belongs to the city', async () => {
  expect(await nodeOf('GovernmentOrganization', 'home', {}, { locale: 'sv' })).toEqual({
    '@type': 'GovernmentOrganization',
    ...organization,
    name: { '@value': 'Sysselsättningstjänsterna i Helsingfors', '@language': 'sv' },
    url: `${origin}/sv`,
    parentOrganization: {
      '@type': 'GovernmentOrganization',
      '@id': `${origin}/#city`,
      name: 'Helsingfors stad',
      url: 'https://www.hel.fi',
    },
  })
})

test('a service is for its groups, in words, and one that has ended says so', async () => {
  const { audience, areaServed, disambiguatingDescription } = await nodeOf(
    'GovernmentService',
    'service',
  )
  expect(audience).toEqual({ '@type': 'Audience', audienceType: ['työnhakijat', 'lomautetut'] })
  expect(areaServed).toEqual({ '@type': 'City', name: 'Helsinki' })
  expect(disambiguatingDescription).toBe('Päättynyt: 1.3.2021–30.6.2023')
})

test('a page tells which time it is about, and nothing where its start or its end is not known', async () => {
  const covered = async (period: string) =>
    (
      await nodeOf('WebPage', 'service', {
        'service/facts.yaml': `type: service\nperiod: ${period}\n`,
      })
    ).temporalCoverage
  expect(await covered("{start: 2019-11, end: '2021'}")).toBe('2019-11/2021')
  expect(await covered('{start: 2019-11}')).toBe('2019-11/..')
  expect(await covered('{end: 2017-10-31}')).toBeUndefined()
  expect(await covered("{start: 2019-11, planned: {end: '2021'}}")).toBeUndefined()
  expect(await covered("{planned: {start: 2019-11, end: '2021'}}")).toBeUndefined()
})

test('a project is founded and dissolved on the days that have come, and not before', async () => {
  const dates = async (now: string) => {
    const { foundingDate, dissolutionDate } = await nodeOf('Project', 'projects/handu', {}, { now })
    return [foundingDate, dissolutionDate]
  }
  expect(await dates('2017-10-31T12:00:00+02:00')).toEqual([undefined, undefined])
  expect(await dates('2019-10-31T12:00:00+02:00')).toEqual(['2017-11', undefined])
  expect(await dates('2019-11-01T12:00:00+02:00')).toEqual(['2017-11', '2019-10-31'])
})

test('a project has its fund and its city; an experiment without funding has no fund', async () => {
  const { funder, member } = await nodeOf('Project', 'projects/handu', {}, { locale: 'sv' })
  expect(funder).toEqual({ '@type': 'Organization', name: 'esf på svenska' })
  expect(member).toMatchObject({ name: 'Helsingfors stad' })
  expect(
    await nodeOf('Project', 'projects/handu', {
      'projects/handu/facts.yaml': 'type: experiment\n',
    }),
  ).not.toHaveProperty('funder')
})

test('service points stand in the order of the page, with streets only where they are known', async () => {
  const { itemListElement } = await nodeOf('ItemList', 'places', {}, { locale: 'sv' })
  const address = (street?: string) => ({
    '@type': 'PostalAddress',
    ...(street ? { streetAddress: street } : {}),
    addressLocality: 'Helsingfors',
  })
  expect(itemListElement).toMatchObject([
    {
      position: 1,
      item: { name: 'Navigatorn', address: address(), containedInPlace: { name: 'Kampen' } },
    },
    {
      position: 2,
      item: {
        name: 'Tjänsterna',
        address: address('Kundgatan'),
        containedInPlace: { name: 'Östra centrum' },
      },
    },
  ])
})

test('breadcrumbs lead from the front page to the page', async () => {
  const { itemListElement } = await nodeOf('BreadcrumbList', 'projects/handu', {}, { locale: 'sv' })
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Framsida', item: `${origin}/sv` },
    { '@type': 'ListItem', position: 2, name: 'Projekt', item: `${origin}/sv/projekt` },
    { '@type': 'ListItem', position: 3, name: 'Projektet', item: `${origin}/sv/projekt/handu` },
  ])
  expect(nodesOf(await graphOf('home')).map((node) => node['@type'])).toEqual([
    'WebPage',
    'WebSite',
    'GovernmentOrganization',
  ])
})

test('a retired page has no structured data', async () => {
  await openSite({
    'projects/handu/facts.yaml':
      'type: project\ngone: {date: 2026-01-01, reason: {fi: Vanha., sv: Gammal.}}\n',
  })
  const { currentEdition, gonePages } = await import('#lib/content/pages')
  const { structuredData } = await import('#lib/metadata/structured-data/graph')
  expect(gonePages(currentEdition()).map((page) => structuredData(currentEdition(), page))).toEqual(
    [undefined, undefined],
  )
})

test('data inside a script element cannot end it', async () => {
  const { jsonForScript } = await import('#components/frame/JsonLd')
  expect(jsonForScript({ name: '</script>' })).toBe('{"name":"\\u003c/script>"}')
})
