/** What each page shows, as plain data: a pure function of content and settings. Equal views give equal bytes, so a hash is the key of a page. */
import { type Edition, findPage, type Page, type Settings, type Site } from '#lib/content/pages'
import { known } from '#lib/metadata/known'
import { pageMetadata } from '#lib/metadata/page'
import { structuredData } from '#lib/metadata/structured-data/graph'
import { frameOf } from '#lib/views/frame'
import { shownOf } from '#lib/views/layouts'
import { messageViews } from '#lib/views/message-views'
import { parallelViews } from '#lib/views/parallel-views'
import { searchFrames } from '#lib/views/search-page'
import type { LateView, View } from '#lib/views/view-types'

export type { LateView, View }

/** The views of all pages, living and retired, of the messages, and of what searches are set into, before they are made. */
export function lateViews(edition: Edition): LateView[] {
  const pages = [...edition.site.pages, ...edition.site.gone]
  return [
    ...pages.map((page) => ({
      address: page.address,
      textHash: page.textHash,
      make: () => viewOf(edition, page),
    })),
    ...parallelViews(edition),
    ...[...messageViews(edition), ...searchFrames(edition)].map((view) => ({
      address: view.address,
      textHash: '',
      make: () => view,
    })),
  ]
}

/** The views of all pages and messages. */
export function viewsOf(site: Site, settings: Settings): View[] {
  return lateViews({ site, ...settings }).map(({ make }) => make())
}

/** The view of an address, if there is a page or a message. */
export function viewAt(edition: Edition, address: string): View | undefined {
  const page = findPage(edition, address)
  if (page) return viewOf(edition, page)
  const parallel = parallelViews(edition).find((view) => view.address === address)
  return parallel?.make() ?? messageViews(edition).find((view) => view.address === address)
}

function viewOf(edition: Edition, page: Page): View {
  const voice = { edition, locale: page.locale }
  return known<View>({
    address: page.address,
    metadata: pageMetadata(edition, page),
    frame: frameOf(voice, page),
    shown: shownOf(voice, page),
    structuredData: structuredData(edition, page),
  })
}
