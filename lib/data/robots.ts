/** `/robots.txt`. A preview is for the staff: it is not indexed. */
import type { Edition } from '#lib/content/pages'
import { type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { absolute } from '#lib/urls'

export function robotsFiles(edition: Edition): MachineFile[] {
  const lines = [
    'User-Agent: *',
    edition.preview ? 'Disallow: /' : 'Allow: /',
    '',
    `Sitemap: ${absolute(edition.origin, '/sitemap.xml')}`,
  ]
  return [{ address: '/robots.txt', type: mediaTypes.robots, body: `${lines.join('\n')}\n` }]
}
