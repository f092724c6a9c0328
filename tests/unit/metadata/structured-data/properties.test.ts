/** What the readers of structured data ask for, type by type. Names of properties are checked by the compiler. */
import type {
  BreadcrumbListLeaf,
  CorrectionCommentLeaf,
  GovernmentOrganizationLeaf,
  GovernmentServiceLeaf,
  ImageObjectLeaf,
  ListItemLeaf,
  NewsArticleLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  ProjectLeaf,
  WebPageLeaf,
  WebSiteLeaf,
} from 'schema-dts'
import { expect, test } from 'vitest'
import { graphOf, type Node, nodesOf } from '#tests/support/described'

type Row = { page: string; type: string; properties: string[] }

const rows: Row[] = [
  // Recommended: https://developers.google.com/search/docs/appearance/structured-data/article (nothing is required there)
  row<NewsArticleLeaf>('release', 'NewsArticle', ['headline', 'image', 'dateModified', 'author']),
  // Recommended of `author`, in the same place
  row<GovernmentOrganizationLeaf>('release', 'GovernmentOrganization', ['name', 'url']),
  // https://schema.org/NewsArticle, and https://schema.org/CreativeWork for what it inherits
  row<NewsArticleLeaf>('release', 'NewsArticle', [
    'description',
    'inLanguage',
    'publisher',
    'mainEntityOfPage',
    'isAccessibleForFree',
    'correction',
  ]),
  // https://schema.org/workTranslation
  row<NewsArticleLeaf>('release', 'NewsArticle', ['workTranslation']),
  // https://schema.org/CorrectionComment
  row<CorrectionCommentLeaf>('release', 'CorrectionComment', ['text', 'datePublished']),
  // https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata (creditText), https://schema.org/ImageObject
  row<ImageObjectLeaf>('release', 'ImageObject', ['url', 'caption', 'creditText']),
  // Required: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
  row<BreadcrumbListLeaf>('projects/handu', 'BreadcrumbList', ['itemListElement']),
  row<ListItemLeaf>('projects/handu', 'ListItem', ['item', 'name', 'position']),
  // https://schema.org/GovernmentOrganization
  row<GovernmentOrganizationLeaf>('home', 'GovernmentOrganization', [
    'name',
    'url',
    'parentOrganization',
  ]),
  // Required: name and url; recommended: alternateName: https://developers.google.com/search/docs/appearance/site-names
  row<WebSiteLeaf>('home', 'WebSite', ['name', 'url', 'alternateName']),
  // https://schema.org/WebSite
  row<WebSiteLeaf>('home', 'WebSite', ['publisher', 'inLanguage']),
  // https://schema.org/WebPage
  row<WebPageLeaf>('service', 'WebPage', [
    'url',
    'name',
    'description',
    'inLanguage',
    'dateModified',
    'temporalCoverage',
    'isPartOf',
    'breadcrumb',
  ]),
  // https://schema.org/GovernmentService, and https://schema.org/Service for what it inherits
  row<GovernmentServiceLeaf>('service', 'GovernmentService', [
    'name',
    'description',
    'url',
    'serviceType',
    'provider',
    'areaServed',
    'audience',
  ]),
  // https://schema.org/Project, and https://schema.org/Organization for what it inherits
  row<ProjectLeaf>('projects/handu', 'Project', [
    'name',
    'description',
    'url',
    'funder',
    'member',
    'foundingDate',
    'dissolutionDate',
  ]),
  // https://schema.org/Place
  row<PlaceLeaf>('places', 'Place', ['name', 'address', 'containedInPlace']),
  // https://schema.org/PostalAddress
  row<PostalAddressLeaf>('places', 'PostalAddress', ['streetAddress', 'addressLocality']),
]

for (const { page, type, properties } of rows) {
  test(`${type} on the page '${page}' has ${properties.join(', ')}`, async () => {
    const nodes = allNodes(nodesOf(await graphOf(page))).filter((node) => node['@type'] === type)
    const missing = nodes.map((node) => properties.filter((property) => !node[property]))
    expect(missing).toContainEqual([])
  })
}

test('a property that the vocabulary does not have is a type error', async () => {
  const { known } = await import('#lib/metadata/known')
  // @ts-expect-error: the vocabulary has `datePublished`.
  const article = known<NewsArticleLeaf>({ '@type': 'NewsArticle', publishedDate: undefined })
  expect(article).toEqual({ '@type': 'NewsArticle' })
})

function row<Leaf extends { '@type': string }>(
  page: string,
  type: Leaf['@type'],
  properties: (keyof Leaf & string)[],
): Row {
  return { page, type, properties }
}

/** Every node with a type, however deep. */
function allNodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(allNodes)
  return '@type' in value ? [value as Node, ...below] : below
}
