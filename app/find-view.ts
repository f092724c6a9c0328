/** Where the routes find what they show: views in the process that a build renders with, else the content. */
import { viewsDir } from '#lib/site'
import type { View } from '#lib/views/view'
import { readView } from '#lib/views/view-file'

/** The view of an address ('/fi/palvelut'), if there is one. */
export async function findView(address: string): Promise<View | undefined> {
  const folder = viewsDir()
  return folder === undefined ? fromContent(address) : readView(folder, address)
}

/** Loaded only where it is needed: a process that renders views knows no content. */
async function fromContent(address: string): Promise<View | undefined> {
  const [{ currentEdition }, { viewAt }] = await Promise.all([
    import('#lib/content/pages'),
    import('#lib/views/view'),
  ])
  return viewAt(currentEdition(), address)
}
