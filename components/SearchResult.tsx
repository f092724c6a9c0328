import { PageLink } from '#components/PageLink'
import { StateLabel } from '#components/StateLabel'
import { Text } from '#components/Text'
import { pageOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import type { Result } from '#lib/search/search'
import { words } from '#lib/words'

type Props = { locale: Locale; result: Result }

/** One page that was found: title, state, summary, the passage with the words of the query, and its section. */
export function SearchResult({ locale, result }: Props) {
  const page = pageOf(result.key, locale)

  return (
    <li>
      <h2>
        <PageLink page={page} />
      </h2>
      <StateLabel page={page} />
      <p>
        <Text locale={locale}>{page.summary}</Text>
      </p>
      {result.passage.length > 0 && (
        <p className="passage">
          {result.passage.map((piece, index) => {
            const key = `${index}`
            return piece.marked ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>
          })}
        </p>
      )}
      {result.section && <p className="section">{words(locale)('search.section', { section: result.section })}</p>}
    </li>
  )
}
