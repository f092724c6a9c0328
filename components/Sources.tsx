import { SourceName } from '#components/SourceName'
import { currentEdition, type Page, sourcesOf } from '#lib/content/pages'
import { whenText } from '#lib/period'
import { words } from '#lib/words'

type Props = { page: Page }

/** What the page is based on, and when it was last changed. */
export function Sources({ page }: Props) {
  const { locale } = page
  const t = words(locale)
  const sources = sourcesOf(currentEdition(), page)
  return (
    <div className="sources">
      {sources.length > 0 && (
        <>
          <p>{t('sources.text')}</p>
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceName source={source} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('sources.updated', { when: whenText(locale, page.updated) })}</p>
    </div>
  )
}
