import { LinkList } from '#components/parts/LinkList'
import { PageHeader } from '#components/parts/PageHeader'
import { Elsewhere } from '#components/search/Elsewhere'
import { Results } from '#components/search/Results'
import { SearchForm } from '#components/search/SearchForm'
import type { SearchView } from '#lib/views/search'
import { words } from '#lib/words'

type Props = { view: SearchView }

/** The search: what was asked, the pages that were found, and where else to look. */
export function SearchPage({ view }: Props) {
  const { locale, query, cut, results, elsewhere } = view
  const t = words(locale)
  return (
    <>
      <PageHeader>
        <h1>{query ? t('search.titleWith', { query }) : t('search.title')}</h1>
        <SearchForm locale={locale} label={t('searchForm.here')} query={query} />
        {cut && <p>{t('search.cut')}</p>}
      </PageHeader>
      <div className="wrap">
        {query ? <Results view={view} /> : <Examples view={view} />}
        {results.length === 0 && <Elsewhere elsewhere={elsewhere} locale={locale} />}
      </div>
    </>
  )
}

function Examples({ view: { locale, examples } }: Props) {
  const t = words(locale)
  return (
    <>
      <p>{t('search.empty')}</p>
      <p>{t('search.tryFirst')}</p>
      <div className="read-more">
        <LinkList links={examples} />
      </div>
    </>
  )
}
