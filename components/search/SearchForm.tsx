import type { Locale } from '#lib/locales'
import { searchAddress } from '#lib/urls'
import { words } from '#lib/words'

type Props = { locale: Locale; label: string; query?: string }

/** A plain form that asks for the results page: it needs no script. The button's word names the field for the eye (technique G167). */
export function SearchForm({ locale, label, query }: Props) {
  const t = words(locale)
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers know the element `search` since 2023 only
    <form className="search-form" role="search" aria-label={label} action={searchAddress(locale)}>
      <input
        type="search"
        name="q"
        aria-label={t('searchForm.input')}
        defaultValue={query}
        autoComplete="off"
      />
      <button type="submit">{t('searchForm.button')}</button>
    </form>
  )
}
