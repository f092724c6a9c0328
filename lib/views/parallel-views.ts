/** The views of the pages in both languages side by side. */
import type { Edition, Page } from '#lib/content/pages'
import { counterpartOf } from '#lib/listings/parallel'
import { parallelMetadata } from '#lib/metadata/page'
import { parallelAddress } from '#lib/urls'
import { frameOf } from '#lib/views/frame'
import { parallelViewOf } from '#lib/views/parallel'
import type { LateView, View } from '#lib/views/view-types'

/** One a language for each pair. */
export function parallelViews(edition: Edition): LateView[] {
  return edition.site.pages.flatMap((page) => {
    const other = counterpartOf(edition, page)
    if (!other) return []
    const address = parallelAddress(page.locale, page.address)
    return [
      {
        address,
        textHash: `${page.textHash} ${other.textHash}`,
        make: () => parallelView(edition, address, page, other),
      },
    ]
  })
}

function parallelView(edition: Edition, address: string, page: Page, other: Page): View {
  const voice = { edition, locale: page.locale }
  return {
    address,
    metadata: parallelMetadata(edition, page, other),
    frame: frameOf(voice, page),
    shown: { layout: 'parallel', content: parallelViewOf(voice, page, other) },
  }
}
