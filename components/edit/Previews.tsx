/** Both languages as the public will see them: the public components, in frames that run nothing. */

import type { TextPane } from '#lib/edit/views/text-pane'
import { editWords } from '#lib/edit/words'
import { type Locale, localeNames, locales, type Pair } from '#lib/locales'
import { Widths } from './Widths'

type Props = { panes: Pair<TextPane>; language: Locale }

export function Previews({ panes, language }: Props) {
  const t = editWords(language)
  return (
    <section className="edit-previews" aria-labelledby="previews">
      <h2 id="previews">{t('preview')}</h2>
      <Widths language={language} />
      <div className="edit-panes">
        {locales.map((locale) => {
          const { preview } = panes[locale]
          const title = t('previewOf', { language: localeNames[locale] })
          return preview === '' ? (
            <p key={locale}>{t('noPreview', { language: localeNames[locale] })}</p>
          ) : (
            <div key={locale} className="edit-preview">
              <p>
                <a href={preview}>{title}</a>
              </p>
              <iframe
                id={`preview.${locale}`}
                src={preview}
                title={title}
                sandbox="allow-same-origin"
                loading="lazy"
              />
            </div>
          )
        })}
      </div>
    </section>
  )
}
