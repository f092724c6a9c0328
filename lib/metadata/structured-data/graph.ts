/** Structured data of a page in the vocabulary of schema.org: what the page says, for programs. Nothing that it does not say. */
import type { Graph } from 'schema-dts'
import { type Edition, isStandIn, type Page, type PageType } from '#lib/content/pages'
import { breadcrumbList } from '#lib/metadata/structured-data/breadcrumbs'
import { newsArticle } from '#lib/metadata/structured-data/news-article'
import {
  employmentServices,
  type NamedOrganization,
} from '#lib/metadata/structured-data/organizations'
import { servicePoints } from '#lib/metadata/structured-data/places'
import { project } from '#lib/metadata/structured-data/project'
import { governmentService } from '#lib/metadata/structured-data/service'
import { webPage } from '#lib/metadata/structured-data/web-page'
import { webSite } from '#lib/metadata/structured-data/web-site'

type Nodes = (Graph['@graph'][number] | NamedOrganization)[]

interface Described {
  '@context': 'https://schema.org'
  '@graph': Nodes
}

const subjects = {
  home: (edition, page) => [webSite(edition, page), employmentServices(edition, page.locale)],
  section: () => [],
  page: () => [],
  service: (edition, page) => [
    governmentService(edition, page),
    employmentServices(edition, page.locale),
  ],
  project: (edition, page) => [project(edition, page)],
  experiment: (edition, page) => [project(edition, page)],
  'press-release': (edition, page) => [
    newsArticle(edition, page),
    employmentServices(edition, page.locale),
  ],
} satisfies Record<PageType, (edition: Edition, page: Page) => Nodes>

/** All structured data of a page. A stand-in has its breadcrumbs only, a retired page nothing: they say nothing of their subject. */
export function structuredData(edition: Edition, page: Page): Described | undefined {
  if (page.facts.gone) return undefined
  const own = isStandIn(page)
    ? []
    : [
        webPage(edition, page),
        ...subjects[page.facts.type](edition, page),
        servicePoints(edition, page),
      ]
  const nodes: Nodes = [...own, breadcrumbList(edition, page)].filter((node) => node !== undefined)
  return nodes.length > 0 ? { '@context': 'https://schema.org', '@graph': nodes } : undefined
}
