/** A text with what is gone and what is new marked, for eyes and for ears. */
import type { Part } from '#lib/edit/views/differences'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

type Props = { parts: Part[]; locale?: Locale; language: Locale }

export function ChangedText({ parts, locale, language }: Props) {
  const t = editWords(language)
  return (
    <span lang={locale}>
      {parts
        .filter(({ text }) => text !== '')
        .map(({ kind, text }, index) => {
          // biome-ignore-start lint/suspicious/noArrayIndexKey: parts have no names
          if (kind === 'same') return <span key={index}>{text}</span>
          const Mark = kind === 'gone' ? 'del' : 'ins'
          return (
            <Mark key={index}>
              <span className="hidden" lang={language}>
                {t(kind === 'gone' ? 'goneStart' : 'newStart')}
              </span>
              {text}
            </Mark>
          )
          // biome-ignore-end lint/suspicious/noArrayIndexKey: parts have no names
        })}
    </span>
  )
}
