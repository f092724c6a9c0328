/** What the settings ask of the content layer; nothing else of it asks them. */
import type { Input } from '#lib/content/load/loading'
import { cacheDir, contentDir, moment } from '#lib/site'

/** The content folder at the moment of the build; with its drafts and embargoed pages when asked for. */
export function inputFor({ preview }: { preview: boolean }): Input {
  return { folder: contentDir(), moment: moment(), preview, cache: cacheDir() }
}
