import type { MetadataRoute } from 'next'
import { alternatesOf, canonicalOf } from '#lib/alternates'
import { allPages, isStandIn } from '#lib/content/pages'

export default function sitemap(): MetadataRoute.Sitemap {
  return allPages()
    .filter((page) => !isStandIn(page))
    .map((page) => ({ url: canonicalOf(page), lastModified: page.updated, alternates: { languages: alternatesOf(page) } }))
}
