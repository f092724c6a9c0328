/** What a change does to the text of a language. */
import type { PageDifference } from '#lib/edit/views/differences'
import { editWords } from '#lib/edit/words'
import { type Locale, localeNames } from '#lib/locales'
import { ChangedText } from './ChangedText'

type TextProps = { text: PageDifference['texts'][number]; language: Locale }

export function TextChanges({ text: { locale, fields, paragraphs }, language }: TextProps) {
  const t = editWords(language)
  return (
    <div>
      <h4 lang={locale}>{localeNames[locale]}</h4>
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
