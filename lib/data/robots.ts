/** `/robots.txt`. A preview is for the staff: it is not indexed. */
import { type MachineFile, mediaTypes } from '#lib/data/machine-file'
import { isPreview, origin } from '#lib/site'
import { absolute } from '#lib/urls'

export function robotsFiles(): MachineFile[] {
  const lines = ['User-Agent: *', isPreview() ? 'Disallow: /' : 'Allow: /', '', `Sitemap: ${absolute(origin(), '/sitemap.xml')}`]
  return [{ address: '/robots.txt', type: mediaTypes.robots, body: `${lines.join('\n')}\n` }]
}
