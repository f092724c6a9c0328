import type { Page } from '#lib/content/pages'
import { words } from '#lib/words'

type Props = { page: Page }

/** A release keeps the wording of its time: the reader is told which time that was. */
export function ReleaseNote({ page: { facts, locale } }: Props) {
  if (facts.type !== 'press-release' || !facts.published) return null
  return (
    <div className="notice">
      <p>{words(locale)('releaseNote.text', { year: facts.published.slice(0, 4) })}</p>
    </div>
  )
}
