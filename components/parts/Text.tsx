import { Fragment } from 'react'
import type { TextView } from '#lib/views/text'

type Props = { children: TextView }

/** A title, summary or label. Passages in another language carry `lang` (WCAG 3.1.2). */
export function Text({ children }: Props) {
  if (typeof children === 'string') return children
  return children.map(({ text, lang }, index) => {
    const key = `${index}`
    return lang ? (
      <span key={key} lang={lang}>
        {text}
      </span>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    )
  })
}
