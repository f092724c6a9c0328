/** What a screen is called: its main heading, and the title by which tabs and histories of a browser are told apart. */
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

export function ScreenTitle({ title, language }: { title: string; language: Locale }) {
  return (
    <>
      <title>{`${title} – ${editWords(language)('editor')}`}</title>
      <h1>{title}</h1>
    </>
  )
}
