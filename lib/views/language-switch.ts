/** The switch to the other language of a page. */
import { type Page, translationOf } from '#lib/content/pages'
import { parallelOf } from '#lib/listings/parallel'
import { type Locale, locales } from '#lib/locales'
import type { Voice } from '#lib/views/text'

export interface SwitchView {
  /** True for a page that has no pair. */
  isAlone: boolean
  versions: { locale: Locale; href: string }[]
  /** Both languages side by side. */
  parallel?: string
}

export function switchOf({ edition, locale }: Voice, page: Page): SwitchView {
  const other = translationOf(edition, page)
  const versions = locales.flatMap((target) => {
    const version = target === locale ? page : other
    return version ? [{ locale: target, href: version.address }] : []
  })
  const parallel = parallelOf(edition, page)
  return { isAlone: !other, versions, ...(parallel && { parallel }) }
}
