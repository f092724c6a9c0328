import { LanguageSwitch } from '#components/LanguageSwitch'
import { MainMenu } from '#components/MainMenu'
import { Wordmark } from '#components/Wordmark'
import type { Page } from '#lib/content/pages'
import type { Locale } from '#lib/locales'

type Props = { locale: Locale; page: Page | undefined }

export function SiteHeader({ locale, page }: Props) {
  return (
    <header className="site-header">
      <div className="wrap">
        <Wordmark locale={locale} />
        <LanguageSwitch locale={locale} page={page} />
        <MainMenu locale={locale} page={page} />
      </div>
    </header>
  )
}
