import { NotFoundLinks } from '#components/messages/NotFoundLinks'
import { PageHeader } from '#components/parts/PageHeader'
import { SearchForm } from '#components/search/SearchForm'
import type { NotFoundView } from '#lib/views/messages'
import { words } from '#lib/words'

type Props = { view: NotFoundView }

/** Says in one language that there is no page at this address, and where to go on. */
export function NotFound({ view: { locale, sections } }: Props) {
  const t = words(locale)
  return (
    <>
      <PageHeader>
        <h1>{t('notFound.title')}</h1>
        <p className="lead">{t('notFound.summary')}</p>
      </PageHeader>
      <div className="wrap">
        <SearchForm locale={locale} label={t('searchForm.here')} />
        <NotFoundLinks locale={locale} sections={sections} />
      </div>
    </>
  )
}
