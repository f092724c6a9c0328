/** Corrections and updates, each with its date in words. */
import type { Facts } from '#lib/content/pages'
import { formatDate } from '#lib/text/format'
import { type TextView, textOf, type Voice } from '#lib/views/text'
import { words } from '#lib/words'

export interface CorrectionView {
  heading: string
  text: TextView
}

type Correction = NonNullable<Facts['corrections']>[number]

/** The correction in the language of the page. */
export function correctionView(voice: Voice, { date, kind, text }: Correction): CorrectionView {
  const { locale } = voice
  return {
    heading: words(locale)(`corrections.${kind}`, { date: formatDate(locale, date) }),
    text: textOf(voice, text[locale]),
  }
}
