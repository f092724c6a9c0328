import { LanguageSwitch } from '#components/frame/LanguageSwitch'
import { MainMenu } from '#components/frame/MainMenu'
import { SkipLink } from '#components/frame/SkipLink'
import { Wordmark } from '#components/frame/Wordmark'
import { SearchForm } from '#components/search/SearchForm'
import type { FrameView } from '#lib/views/frame'
import { words } from '#lib/words'

type Props = { frame: FrameView }

export function SiteHeader({ frame: { locale, languages, menu, hasSearch } }: Props) {
  return (
    <header className="site-header">
      <SkipLink locale={locale} />
      <div className="wrap">
        <Wordmark locale={locale} />
        <LanguageSwitch languages={languages} locale={locale} />
        <MainMenu menu={menu} locale={locale} />
        {hasSearch !== false && (
          <SearchForm locale={locale} label={words(locale)('searchForm.site')} />
        )}
      </div>
    </header>
  )
}
