/** `/sitemap.xml` (sitemaps.org): every page with its languages and the day of its last change of substance. */
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { allPages, type Edition, isStandIn, type Page } from '#lib/content/pages'
import { lateFile, type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { alternatesOf, canonicalOf } from '#lib/metadata/alternates'

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
}

export function sitemapFiles(edition: Edition): MachineFile[] {
  return [lateFile('/sitemap.xml', mediaTypes.xml, [], () => sitemap(edition))]
}

function sitemap(edition: Edition): string {
  const urls = allPages(edition)
    .filter((page) => !isStandIn(page))
    .map((one) => urlOf(edition, one))
  const tree = x(undefined, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    '\n',
    x('urlset', namespaces, ['\n', ...urls.flatMap((url) => [url, '\n'])]),
    '\n',
  ])
  return toXml(tree, { closeEmptyElements: true, tightClose: false })
}

function urlOf(edition: Edition, page: Page) {
  const links = Object.entries(alternatesOf(edition, page)).map(([hreflang, href]) =>
    x('xhtml:link', { rel: 'alternate', hreflang, href }),
  )
  const parts = [x('loc', canonicalOf(edition, page)), ...links, x('lastmod', page.updated)]
  return x('url', ['\n', ...parts.flatMap((part) => [part, '\n'])])
}
