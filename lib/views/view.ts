/** What each page shows, as plain data: a pure function of content and settings. Equal views give equal bytes, so a hash is the key of a page. */
import { createHash } from 'node:crypto'
import type { Metadata } from 'next'
import { type Edition, findPage, type Page, type Settings, type Site } from '#lib/content/pages'
import { locales } from '#lib/locales'
import { known } from '#lib/metadata/known'
import { notFoundMetadata, pageMetadata, unavailableMetadata } from '#lib/metadata/page'
import { structuredData } from '#lib/metadata/structured-data/graph'
import { messageAddress, searchAddresses } from '#lib/urls'
import { type FrameView, frameOf, messageFrame } from '#lib/views/frame'
import { type Shown, shownOf } from '#lib/views/layouts'
import { notFoundBilingualOf, notFoundOf, unavailableOf } from '#lib/views/messages'
import type { Voice } from '#lib/views/text'

export interface View {
  /** Address that Next is asked for. */
  address: string
  metadata: Metadata
  /** None around a page in both languages. */
  frame?: FrameView
  shown: Shown
  /** For programs that read the page. */
  structuredData?: object
}

/** A view that is made only when it is asked for: what has not changed need not be made. */
export interface LateView {
  address: string
  /** Hash of the page's own text. With the outlines of all pages it is all that the view is made from. */
  textHash: string
  make: () => View
}

/** The views of all pages, living and retired, and of the messages, before they are made. */
export function lateViews(edition: Edition): LateView[] {
  const pages = [...edition.site.pages, ...edition.site.gone]
  return [
    ...pages.map((page) => ({
      address: page.address,
      textHash: page.textHash,
      make: () => viewOf(edition, page),
    })),
    ...messageViews(edition).map((view) => ({
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
  return page
    ? viewOf(edition, page)
    : messageViews(edition).find((view) => view.address === address)
}

/** Hash by which a page is kept. */
export function hashOfView(view: View): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('hex')
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

/** That there is no page at an address, first in both languages, and that the search cannot answer. */
function messageViews(edition: Edition): View[] {
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
