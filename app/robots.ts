import type { MetadataRoute } from 'next'
import { isPreview, origin } from '#lib/site'
import { absolute } from '#lib/urls'

/** A preview is for the staff: it is not indexed. */
export default function robots(): MetadataRoute.Robots {
  const rules = isPreview() ? { userAgent: '*', disallow: '/' } : { userAgent: '*', allow: '/' }
  return { rules, sitemap: absolute(origin(), '/sitemap.xml') }
}
