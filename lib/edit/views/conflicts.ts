/** Places where two people wrote otherwise, as choices. */
import { type OpenConflict, openConflicts } from '#lib/edit/publish/settled'
import type { Repository } from '#lib/edit/store/repository'
import { editWords } from '#lib/edit/words'
import { type Locale, localeNames, locales } from '#lib/locales'

export interface ConflictView {
  file: string
  title: string
  places: {
    /** Name of the choice in the form. */
    name: string
    number: number
    choices: { value: 'mine' | 'theirs' | 'both'; label: string; text: string }[]
  }[]
}

export function conflictViews(repo: Repository, id: string, language: Locale): ConflictView[] {
  return openConflicts(repo, id).map((conflict) => conflictView(conflict, language))
}

function conflictView(conflict: OpenConflict, language: Locale): ConflictView {
  const t = editWords(language)
  const { file, pieces } = conflict
  const open = pieces.flatMap((piece, index) => ('text' in piece ? [] : [{ piece, index }]))
  const locale = locales.find((one) => file.endsWith(`index.${one}.md`))
  const key = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : t('shared')
  return {
    file,
    title: `${key}: ${locale ? localeNames[locale] : t('facts')}`,
    places: open.map(({ piece, index }, place) => ({
      name: `piece.${index}`,
      number: place + 1,
      choices: [
        { value: 'mine', label: t('choice-mine'), text: piece.mine.trim() },
        { value: 'theirs', label: t(`choice-${conflict.with}`), text: piece.theirs.trim() },
        {
          value: 'both',
          label: t('choice-both'),
          text: `${piece.theirs.trim()}\n\n${piece.mine.trim()}`,
        },
      ],
    })),
  }
}
