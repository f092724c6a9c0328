/** A language of a page on its screen. */
import type { Inspected } from '#lib/content/inspect'
import type { PageFiles, PageText } from '#lib/edit/page/page-files'
import type { Change } from '#lib/edit/store/changes'
import type { Locale, Pair } from '#lib/locales'

export interface TextPane {
  locale: Locale
  version: string
  /** Whether there is a file whose head can be read. */
  isThere: boolean
  title: string
  slug: string
  summary: string
  navTitle: string
  updated: string
  draft: boolean
  body: string
  /** The page as the public will see it; '' where it has mistakes that leave nothing to show. */
  preview: string
}

/** Both languages of a page. */
export function panesOf(change: Change, files: PageFiles, inspected: Inspected): Pair<TextPane> {
  const pane = (locale: Locale) => paneOf(change, files.key, files.texts[locale], inspected)
  return { fi: pane('fi'), sv: pane('sv') }
}

function paneOf(
  { id }: Change,
  key: string,
  { locale, version, form }: PageText,
  { site }: Inspected,
): TextPane {
  const page = [...site.pages, ...site.gone].find(
    (one) => one.key === key && one.locale === locale && !one.pressYear,
  )
  return {
    locale,
    version,
    isThere: form !== undefined,
    title: form?.title ?? '',
    slug: form?.slug ?? '',
    summary: form?.summary ?? '',
    navTitle: form?.navTitle ?? '',
    updated: form?.updated ?? '',
    draft: form?.draft === 'true',
    body: form?.body ?? '',
    preview: page ? `/changes/${id}/preview${page.address}` : '',
  }
}
