/** What a view is: what a page shows, as plain data. */
import type { Metadata } from 'next'
import type { FrameView } from '#lib/views/frame'
import type { Shown } from '#lib/views/layouts'

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
