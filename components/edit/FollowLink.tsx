/** Says that an old value still stands somewhere, and leads to where it is mended. */
import type { FollowNote } from '#lib/edit/views/changed-facts'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

type Props = { follow: FollowNote | undefined; language: Locale }

export function FollowLink({ follow, language }: Props) {
  const t = editWords(language)
  const isOpen = follow !== undefined && follow.open > 0
  return (
    <div id="following" className={isOpen ? 'finding-error' : 'edit-note'} hidden={!follow}>
      {follow && (
        <a href={follow.href}>
          {isOpen ? t('factsOpen', { count: follow.open }) : t('changedFacts')}
        </a>
      )}
    </div>
  )
}
