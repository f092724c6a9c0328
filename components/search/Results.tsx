import { SearchResult } from '#components/search/SearchResult'
import { otherLocale } from '#lib/locales'
import type { SearchView } from '#lib/views/search'
import { words } from '#lib/words'

type Props = { view: SearchView }

/** How many pages were found and how surely, the pages, and the way to more of them. */
export function Results({ view }: Props) {
  const { locale, results, start, viaOther, other } = view
  const t = words(locale)
  return (
    <>
      <Outcome view={view} />
      {viaOther && <p>{t('search.viaOther')}</p>}
      {results.length > 0 && (
        <ol className="results" start={start > 1 ? start : undefined}>
          {results.map((result) => (
            <SearchResult key={result.link.href} result={result} />
          ))}
        </ol>
      )}
      <Turns view={view} />
      <p className="read-more">
        <a href={other} hrefLang={otherLocale(locale)}>
          {t('search.other')}
        </a>
      </p>
    </>
  )
}

function Outcome({ view: { locale, query, count, start, results, isNear, mended } }: Props) {
  const t = words(locale)
  const to = start + results.length - 1
  const found = mended
    ? t('search.mended', { count, query: mended.query })
    : t(isNear ? 'search.near' : 'search.count', { count, query })
  return (
    <p role="status">
      {found}
      {count > results.length && to >= start && ` ${t('search.range', { from: start, to })}`}
      {mended && (
        <>
          {' '}
          <a href={mended.asTyped}>{t('search.asTyped', { query })}</a>
        </>
      )}
    </p>
  )
}

function Turns({ view: { locale, previous, next } }: Props) {
  const t = words(locale)
  if (!previous && !next) return null
  return (
    <nav className="turns" aria-label={t('search.pages')}>
      {previous && (
        <a href={previous} rel="prev">
          {t('search.previous')}
        </a>
      )}
      {next && (
        <a href={next} rel="next">
          {t('search.next')}
        </a>
      )}
    </nav>
  )
}
