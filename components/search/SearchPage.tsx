import { PageHeader } from '#components/parts/PageHeader'
import { ViewLink } from '#components/parts/ViewLink'
import { SearchForm } from '#components/search/SearchForm'
import { SearchResult } from '#components/search/SearchResult'
import { otherLocale } from '#lib/locales'
import { searchAddress } from '#lib/urls'
import type { SearchView } from '#lib/views/search'
import { words } from '#lib/words'

type Props = { view: SearchView }

/** The search: what was asked, how many pages were found, the pages, and where else to look. */
export function SearchPage({ view }: Props) {
  const { locale, query, cut } = view
  const t = words(locale)
  return (
    <>
      <PageHeader>
        <h1>{query ? t('search.titleWith', { query }) : t('search.title')}</h1>
        <SearchForm locale={locale} label={t('searchForm.here')} query={query} />
        {cut && <p>{t('search.cut')}</p>}
      </PageHeader>
      <div className="wrap">{query ? <Found view={view} /> : <p>{t('search.empty')}</p>}</div>
    </>
  )
}

function Found({ view: { locale, query, results, viaOther, siteMap } }: Props) {
  const t = words(locale)
  return (
    <>
      <p role="status">{t('search.count', { count: results.length, query })}</p>
      {viaOther && <p>{t('search.viaOther')}</p>}
      <ol className="results">
        {results.map((result) => (
          <SearchResult key={result.link.href} result={result} />
        ))}
      </ol>
      {results.length === 0 && siteMap && (
        <p>
          {t('search.tryAlso')} <ViewLink link={siteMap} />
        </p>
      )}
      <p>
        <a href={searchAddress(otherLocale(locale), query)} hrefLang={otherLocale(locale)}>
          {t('search.other')}
        </a>
      </p>
    </>
  )
}
