import { MessageHead } from '#components/MessageHead'
import { NotFoundLinks } from '#components/NotFoundLinks'
import { SearchForm } from '#components/SearchForm'
import type { Locale } from '#lib/locales'
import { words } from '#lib/words'

type Props = { locale: Locale }

/** Says in one language that there is no page at this address, and where to go on. */
export function NotFound({ locale }: Props) {
  const t = words(locale)
  return (
    <>
      <MessageHead title={t('notFound.title')}>{t('notFound.summary')}</MessageHead>
      <div className="wrap">
        <SearchForm locale={locale} label={t('searchForm.here')} />
        <NotFoundLinks locale={locale} />
      </div>
    </>
  )
}
