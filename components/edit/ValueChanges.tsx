/** What a change does to the facts and the pictures of a page. */
import type { PageDifference } from '#lib/edit/views/differences'
import { editWords, valueWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { ChangedText } from './ChangedText'

type PageProps = { page: PageDifference; language: Locale }

export function ValueChanges({ page, language }: PageProps) {
  const t = editWords(language)
  if (page.values.length + page.pictures.length === 0) return null
  return (
    <>
      <h4>{t('facts')}</h4>
      <ul>
        {page.values.map(({ path, before, after }) => (
          <li key={path}>
            {valueWords(path, language)}:{' '}
            <ChangedText
              parts={[
                { kind: 'gone', text: before },
                { kind: 'new', text: after },
              ]}
              language={language}
            />
          </li>
        ))}
        {page.pictures.map((name) => (
          <li key={name}>{t('pictureChanged', { name })}</li>
        ))}
      </ul>
    </>
  )
}
