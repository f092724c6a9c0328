import { Fragment } from 'react'
import type { TextView } from '#lib/views/text'

type Props = { children: TextView }

/** A title, summary or label. Passages in another language carry `lang` (WCAG 3.1.2); a date in words is never hyphenated. */
export function Text({ children }: Props) {
  if (typeof children === 'string') return children
  return children.map(({ text, lang, isDate }, index) => {
    const key = `${index}`
    return lang || isDate ? (
      <span key={key} lang={lang} className={isDate && 'date'}>
        {text}
      </span>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    )
  })
}
