/** Who else is at a page, by name. */
import type { Change } from '#lib/edit/store/changes'
import type { Person } from '#lib/edit/store/git'
import { otherChangesOf } from '#lib/edit/store/other-changes'
import { arrive } from '#lib/edit/store/presence'
import type { Repository } from '#lib/edit/store/repository'
import { editWords } from '#lib/edit/words'
import type { Locale } from '#lib/locales'

export interface Colleague {
  text: string
  /** Where the page of the other change is. */
  href?: string
}

/** Those who write in the same change just now, and the other changes that touch the page. */
export async function colleaguesAt(
  repo: Repository,
  change: Change,
  key: string,
  { language, ...person }: Person & { language: Locale },
): Promise<Colleague[]> {
  const t = editWords(language)
  const others = await otherChangesOf(repo, change, key)
  return [
    ...arrive(change.id, key, person).map(({ name }) => ({ text: t('colleagueHere', { name }) })),
    ...others.map(({ id, title, author }) => ({
      text: t('colleagueChange', { name: author.name, title }),
      href: `/changes/${id}/pages/${key}`,
    })),
  ]
}
