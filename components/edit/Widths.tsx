/** How wide the frames of a preview are: works without script. */
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

export function Widths({ language }: { language: Locale }) {
  const t = editWords(language)
  return (
    <fieldset className="edit-widths">
      <legend className="hidden">{t('width')}</legend>
      {(['phone', 'desktop'] as const).map((width) => (
        <p key={width} className="edit-check">
          <input
            type="radio"
            id={`width-${width}`}
            name="width"
            defaultChecked={width === 'phone'}
          />
          <label htmlFor={`width-${width}`}>{t(width)}</label>
        </p>
      ))}
    </fieldset>
  )
}
