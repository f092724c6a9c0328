import { Koros } from '#components/Koros'
import { PageLink } from '#components/PageLink'
import { SearchForm } from '#components/SearchForm'
import { SearchResult } from '#components/SearchResult'
import { currentEdition, publishedPages } from '#lib/content/pages'
import { type Locale, otherLocale } from '#lib/locales'
import { searchPages } from '#lib/search/search'
import { searchAddress } from '#lib/urls'
import { words } from '#lib/words'

type Props = {
  locale: Locale
  query: string
  /** True when the reader wrote more than is looked for. */
  cut: boolean
}

/** The search: what was asked, how many pages were found, the pages, and where else to look. */
export function SearchPage({ locale, query, cut }: Props) {
  const t = words(locale)
  return (
    <>
      <div className="page-head">
        <div className="wrap">
          <h1>{query ? t('search.titleWith', { query }) : t('search.title')}</h1>
          <SearchForm locale={locale} label={t('searchForm.here')} query={query} />
          {cut && <p>{t('search.cut')}</p>}
        </div>
        <Koros name="head" />
      </div>
      <div className="wrap">{query ? <Found locale={locale} query={query} /> : <p>{t('search.empty')}</p>}</div>
    </>
  )
}

function Found({ locale, query }: { locale: Locale; query: string }) {
  const t = words(locale)
  const results = searchPages(query, locale)
  const [siteMap] = publishedPages(currentEdition(), ['sitemap'], locale)
  return (
    <>
      <p role="status">{t('search.count', { count: results.length, query })}</p>
      {results[0]?.viaOtherLanguage && <p>{t('search.viaOther')}</p>}
      <ol className="results">
        {results.map((result) => (
          <SearchResult key={result.key} locale={locale} result={result} />
        ))}
      </ol>
      {results.length === 0 && siteMap && (
        <p>
          {t('search.tryAlso')} <PageLink page={siteMap} />
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
