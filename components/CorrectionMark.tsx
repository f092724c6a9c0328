import type { Page } from '#lib/content/pages'
import { formatDate } from '#lib/format'
import { words } from '#lib/words'

type Props = { page: Page }

/** The newest correction or update of a press release, where it stands in a list. */
export function CorrectionMark({ page: { facts, locale } }: Props) {
  const newest = facts.corrections?.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)
  if (!newest || facts.type !== 'press-release') return null
  return <p className="correction-mark">{words(locale)(`releaseList.${newest.kind}`, { date: formatDate(locale, newest.date) })}</p>
}
