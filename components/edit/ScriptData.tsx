/** What the script of a page needs and nobody sees: its words, and the lists that its buttons offer. */
import type { PageScreenView } from '#lib/edit/views/page-screen'
import { editWords } from '#lib/edit/words'

type Props = { view: PageScreenView }

const names = [
  'toolbar',
  'toolHeading',
  'toolList',
  'toolTable',
  'toolLink',
  'toolPicture',
  'toolInsert',
  'toolUndo',
  'toolRedo',
  'keeping',
  'offline',
] as const

export function ScriptData({ view: { language, pages, pictures } }: Props) {
  const t = editWords(language)
  const words = Object.fromEntries(names.map((name) => [`data-${name.toLowerCase()}`, t(name)]))
  return (
    <>
      <div id="words" hidden {...words} />
      <datalist id="list-pages">
        {pages.map(({ value, label }) => (
          <option key={value} value={value} label={label}>
            {label}
          </option>
        ))}
      </datalist>
      <datalist id="list-pictures">
        {pictures.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
