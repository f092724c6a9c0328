import { CorrectionNotice } from '#components/CorrectionNotice'
import type { Page } from '#lib/content/pages'

type Props = { page: Page }

/** Corrections and updates of the page above its text, each with its date. */
export function Corrections({ page: { facts, locale } }: Props) {
  return facts.corrections?.map((correction) => (
    <CorrectionNotice key={correction.date + correction.text[locale]} correction={correction} heading="h2" locale={locale} />
  ))
}
