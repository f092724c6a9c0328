/** Title and summary of a new page in a language. */
import { editWords } from '#lib/edit/words'
import { type Locale, localeNames } from '#lib/locales'

type Props = { locale: Locale; language: Locale }

export function TitleFields({ locale, language }: Props) {
  const t = editWords(language)
  return (
    <fieldset lang={locale}>
      <legend>{localeNames[locale]}</legend>
      <p className="edit-field">
        <label htmlFor={`title.${locale}`} lang={language}>
          {t('field-title')}
        </label>
        <input
          id={`title.${locale}`}
          type="text"
          name={`title.${locale}`}
          maxLength={120}
          required
        />
      </p>
      <p className="edit-field">
        <label htmlFor={`summary.${locale}`} lang={language}>
          {t('field-summary')}
        </label>
        <textarea
          id={`summary.${locale}`}
          name={`summary.${locale}`}
          rows={3}
          maxLength={200}
          required
        />
      </p>
    </fieldset>
  )
}
