/** The page of a search as a view like any other, and the pages that its answers are set into. */
import type { Edition } from '#lib/content/pages'
import { locales } from '#lib/locales'
import { searchMetadata } from '#lib/metadata/page'
import { type Found, nothingFound } from '#lib/search/found'
import { type AskedFor, nothingAsked } from '#lib/search/query'
import { emptyFrameAddress, queryFrameAddress, searchAddress, searchAddresses } from '#lib/urls'
import { type FrameView, messageFrame } from '#lib/views/frame'
import { searchViewOf } from '#lib/views/search'
import type { Voice } from '#lib/views/text'
import type { View } from '#lib/views/view-types'

/** Stands in a frame for the query. No page has it, and in an address it is the same. */
export const queryHole = 'QUERY-OF-A-READER'

/** The whole page of a search that found this. */
export function searchPageOf(voice: Voice, asked: AskedFor, found: Found): View {
  const { edition, locale } = voice
  return {
    address: searchAddress(locale, asked.query, asked),
    metadata: searchMetadata(edition, locale, asked.query),
    frame: frameOf(voice, asked.query),
    shown: { layout: 'search', content: searchViewOf(voice, asked, found) },
  }
}

/** In each language the page of a search that asks nothing, and one with a hole for the query, of which the head and the frame are taken. */
export function searchFrames(edition: Edition): View[] {
  return locales.flatMap((locale) => {
    const voice = { edition, locale }
    return [
      { ...searchPageOf(voice, nothingAsked, nothingFound), address: emptyFrameAddress(locale) },
      {
        address: queryFrameAddress(locale),
        metadata: searchMetadata(edition, locale, queryHole),
        frame: frameOf(voice, queryHole),
        shown: { layout: 'notFound', content: { locale, sections: [] } },
      },
    ]
  })
}

function frameOf(voice: Voice, query: string): FrameView {
  return { ...messageFrame(voice, searchAddresses(query)), hasSearch: false }
}
