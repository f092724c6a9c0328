import { LanguageSwitch } from '#components/LanguageSwitch'
import { MainMenu } from '#components/MainMenu'
import { SearchForm } from '#components/SearchForm'
import { Wordmark } from '#components/Wordmark'
import type { Page } from '#lib/content/pages'
import type { Locale, Pair } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale; page: Page | undefined; addresses?: Pair | undefined }

export function SiteHeader({ locale, page, addresses }: Props) {
  const t = words(locale)
  return (
    <header className="site-header">
      <div className="wrap">
        <Wordmark locale={locale} />
        <LanguageSwitch locale={locale} page={page} addresses={addresses} />
        <MainMenu locale={locale} page={page} />
        <SearchForm locale={locale} label={t('searchForm.site')} />
      </div>
    </header>
  )
}
