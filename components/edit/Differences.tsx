/** What a change does, in words: page by page, language by language, word by word. */

import type { PageDifference } from '#lib/edit/views/differences'
import { editWords, valueWords } from '#lib/edit/words'
import { type Locale, localeNames } from '#lib/locales'
import { ChangedText } from './ChangedText'

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

type TextProps = { text: PageDifference['texts'][number]; language: Locale }

function TextChanges({ text: { locale, fields, paragraphs }, language }: TextProps) {
  const t = editWords(language)
  return (
    <div>
      <h4>{localeNames[locale]}</h4>
      {fields.map(({ field, parts }) => (
        <p key={field}>
          {t(`field-${field}`)}: <ChangedText parts={parts} locale={locale} language={language} />
        </p>
      ))}
      {paragraphs.map((parts, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no names
        <p key={index}>
          <ChangedText parts={parts} locale={locale} language={language} />
        </p>
      ))}
    </div>
  )
}

type PageProps = { page: PageDifference; language: Locale }

function ValueChanges({ page, language }: PageProps) {
  const t = editWords(language)
  return (
    <>
      {page.values.length > 0 && <h4>{t('facts')}</h4>}
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
