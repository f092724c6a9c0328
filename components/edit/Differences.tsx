/** What a change does, in words: page by page, language by language, word by word. */

import type { PageDifference } from '#lib/edit/views/differences'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { TextChanges } from './TextChanges'
import { ValueChanges } from './ValueChanges'

type Props = { pages: PageDifference[]; language: Locale; editHref?: string }

export function Differences({ pages, language, editHref }: Props) {
  const t = editWords(language)
  return (
    <section className="edit-differences" aria-labelledby="differences">
      <h2 id="differences">{pages.length === 0 ? t('noDifferences') : t('differences')}</h2>
      {pages.map((page) => (
        <article key={page.key}>
          <h3>
            {editHref && page.key !== '' ? (
              <a href={`${editHref}/${page.key}`}>{page.title}</a>
            ) : (
              page.title || t('shared')
            )}
          </h3>
          {page.isNew && <p className="edit-state">{t('newPage')}</p>}
          {page.isGone && <p className="edit-state">{t('pageRemoved')}</p>}
          {page.texts.map((text) => (
            <TextChanges key={text.locale} text={text} language={language} />
          ))}
          <ValueChanges page={page} language={language} />
        </article>
      ))}
    </section>
  )
}
