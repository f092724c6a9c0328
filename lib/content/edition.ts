/** What every page is made from: the content, and the settings under which it is published. */
import type { Site } from '#lib/content/types'

export interface Settings {
  /** The moment that the site is made for. */
  moment: Date
  /** Origin of absolute addresses, without a trailing slash. */
  origin: string
  /** True when drafts and embargoed pages are shown and marked. */
  preview: boolean
}

export interface Edition extends Settings {
  site: Site
}
