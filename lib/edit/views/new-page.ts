/** The form of a new page. */
import type { Inspected } from '#lib/content/inspect'
import { newTypes } from '#lib/edit/page/new-page'
import type { Option } from '#lib/edit/views/form'
import { pagesIn } from '#lib/edit/views/options'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

export interface NewPageView {
  language: Locale
  isRelease: boolean
  types: Option[]
  parents: Option[]
  /** True where there is such a page already. */
  isTaken: boolean
}

export function newPageView(
  { site }: Inspected,
  language: Locale,
  { isRelease, isTaken }: { isRelease: boolean; isTaken: boolean },
): NewPageView {
  const t = editWords(language)
  return {
    language,
    isRelease,
    isTaken,
    types: newTypes.map((value) => ({ value, label: t(`type-${value}`) })),
    parents: pagesIn(site, language).filter(({ value }) => !value.startsWith('press')),
  }
}
