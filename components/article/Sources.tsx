import { SourceName } from '#components/parts/SourceName'
import type { ArticleView } from '#lib/views/article'
import { words } from '#lib/words'

type Props = { article: ArticleView }

/** What the page is based on, and when it was last changed. */
export function Sources({ article: { locale, sources, updated } }: Props) {
  return (
    <div className="sources">
      {sources.length > 0 && <p>{words(locale)('sources.text')}</p>}
      {sources.length > 0 && (
        <ul>
          {sources.map((source, index) => {
            const key = `${index}`
            return (
              <li key={key}>
                <SourceName source={source} />
              </li>
            )
          })}
        </ul>
      )}
      <p>{updated}</p>
    </div>
  )
}
