/** The views of the messages: at addresses of their own, from where the server sends them with other statuses than 200. */
import type { Edition } from '#lib/content/pages'
import { locales } from '#lib/locales'
import { notFoundMetadata, unavailableMetadata } from '#lib/metadata/page'
import { messageAddress, searchAddresses } from '#lib/urls'
import { messageFrame } from '#lib/views/frame'
import { notFoundBilingualOf, notFoundOf, unavailableOf } from '#lib/views/messages'
import type { Voice } from '#lib/views/text'
import type { View } from '#lib/views/view-types'

/** That there is no page at an address, first in both languages, and that the search cannot answer. */
export function messageViews(edition: Edition): View[] {
  const inBoth: View = {
    address: messageAddress('both', 404),
    metadata: notFoundMetadata(...locales),
    shown: { layout: 'notFoundBilingual', content: notFoundBilingualOf({ edition }) },
  }
  return [
    inBoth,
    ...locales.flatMap((locale) => [
      notFoundView({ edition, locale }),
      unavailableView({ edition, locale }),
    ]),
  ]
}

function notFoundView(voice: Voice): View {
  return {
    address: messageAddress(voice.locale, 404),
    metadata: notFoundMetadata(voice.locale),
    frame: messageFrame(voice),
    shown: { layout: 'notFound', content: notFoundOf(voice) },
  }
}

function unavailableView(voice: Voice): View {
  return {
    address: messageAddress(voice.locale, 503),
    metadata: unavailableMetadata(voice.locale),
    frame: messageFrame(voice, searchAddresses('')),
    shown: { layout: 'unavailable', content: unavailableOf(voice) },
  }
}
