import { PageLink } from '#components/PageLink'
import { StateLabel } from '#components/StateLabel'
import { Text } from '#components/Text'
import { currentEdition, pageOf } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import type { PassagePiece, Result } from '#lib/search/search'
import { words } from '#lib/words'

type Props = { locale: Locale; result: Result }

/** One page that was found: title, state, summary, the passage with the words of the query, and its section. */
export function SearchResult({ locale, result }: Props) {
  const page = pageOf(currentEdition(), result.key, locale)

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
            return <Piece key={key} locale={locale} piece={piece} />
          })}
        </p>
      )}
      {result.section && <p className="section">{words(locale)('search.section', { section: result.section })}</p>}
    </li>
  )
}

/** A part of the passage, marked where it is what was looked for. */
function Piece({ locale, piece }: { locale: Locale; piece: PassagePiece }) {
  const text = <Text locale={locale}>{piece.text}</Text>
  return piece.marked ? <mark>{text}</mark> : text
}
